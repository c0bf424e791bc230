"""What a command costs: seconds on the clock, seconds of processors, and memory."""

import os
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}


def environment(folder: Path) -> dict[str, str]:
    """What a builder finds in its folder: no banners, and beside it a cache of its own."""
    return os.environ | _QUIET | {"XDG_CACHE_HOME": str(folder.with_suffix(".cache"))}


def forget(folder: Path) -> None:
    """Leave a builder nothing of what it kept outside its folder."""
    shutil.rmtree(folder.with_suffix(".cache"), ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of a command took, with all that it started."""

    wall: float
    """Seconds on the clock."""
    cpu: float
    """Seconds of processors."""
    memory: float
    """The most that one process held, in megabytes."""


def cost_of(command: Sequence[str | Path], folder: Path) -> Cost:
    """Run a command in a folder and tell what it took; raises `CalledProcessError` if it fails."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=environment(folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
