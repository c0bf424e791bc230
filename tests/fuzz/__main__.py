"""Fuzz for a while: `make fuzz FUZZ_SECONDS=300`. Exits with 1 if a target fails; the input is saved in `found/`."""

import os
import sys
import time
import traceback
from collections import Counter
from itertools import cycle

from hypothesis import HealthCheck, Phase, given, settings

from tests.fuzz.crashers import crashers, keep
from tests.fuzz.targets import TARGETS, Target

_A_ROUND = settings(
    max_examples=500,
    database=None,  # what fails is kept in files that can be committed
    deadline=None,
    derandomize=False,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)


def main() -> int:
    """Replay what failed before, then look for more until the time is up."""
    end = time.monotonic() + float(os.environ.get("FUZZ_SECONDS", "300"))
    tried = Counter[str]()
    for name, target in TARGETS.items():
        for crasher, data in crashers(name):
            sys.stdout.write(f"replaying {crasher}\n")
            target.check(data)
    for name, target in cycle(TARGETS.items()):
        if time.monotonic() > end:
            break
        if (failing := _round(name, target, tried)) is not None:
            sys.stdout.write(f"{name} fails on {failing!r}, which is now in {keep(name, failing)}\n")
            return 1
    sys.stdout.write("".join(f"{name}: {tried[name]:,} inputs, none fails\n" for name in TARGETS))
    return 0


def _round(name: str, target: Target, tried: Counter[str]) -> bytes | None:
    """Try some hundred inputs; the smallest on which the target fails, if any does."""
    failing: bytes | None = None

    @_A_ROUND
    @given(target.inputs)
    def look(data: bytes) -> None:
        nonlocal failing
        tried[name] += 1
        try:
            target.check(data)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # a panic of compiled code is no `Exception`
            failing = data  # the last of them is the smallest
            raise AssertionError(name) from error

    try:
        look()
    except AssertionError:
        traceback.print_exc()
    return failing


if __name__ == "__main__":
    sys.exit(main())
