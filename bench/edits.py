"""How long an editor waits: from saving a file to the moment at which a server has the new page."""

import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from bench.measured import environment, forget
from bench.peers import BIN, HUGO, OURS, STOCK, ZENSICAL, Builder
from bench.synthetic import first_sector

_LONGEST = 300
"""Seconds after which nothing more is expected."""
_LOOK = 0.005
"""Seconds between two looks at a page."""
_SECTOR = first_sector()
_PAGE = f"sectors/{_SECTOR}/"
_SHOWN = "People"
"""What stands on it and is edited: for us what a figure counts, which its receipt says too; for others a word of it."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server of a builder's site that follows edits."""

    builder: Builder
    command: Callable[[int], Sequence[str | Path]]
    """What starts it on a port."""
    file: str
    """The file that is edited."""


SERVERS = (
    Server(OURS, lambda port: (BIN / "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"), "content/sectors.yml"),
    Server(
        STOCK, lambda port: (BIN / "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"), f"docs/sectors/{_SECTOR}.md"
    ),
    Server(
        ZENSICAL,
        lambda port: (BIN / "zensical", "serve", "--dev-addr", f"127.0.0.1:{port}"),
        f"docs/sectors/{_SECTOR}.md",
    ),
    Server(
        HUGO, lambda port: (BIN / "hugo", "server", "--port", str(port), "--quiet"), f"content/sectors/{_SECTOR}.md"
    ),
)


@dataclass(frozen=True, slots=True)
class Waits:
    """What an editor waits for, in seconds."""

    first: float
    """From the start to the first page."""
    edits: Sequence[float]
    """From each edit to the page that shows it."""


def waits(server: Server, folder: Path, times: int) -> Waits:
    """Start a server in its builder's folder, and edit so many times."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}/{_PAGE}"
    file, shown, found = folder / server.file, _SHOWN, list[float]()
    forget(folder)
    start = time.perf_counter()
    with _running(server.command(port), folder) as process:
        _until(address, shown, process)
        first = time.perf_counter() - start
        for number in range(times):
            word = f"{_SHOWN}{'abcdefghij'[number]}"
            text = file.read_text("utf-8").replace(shown, word, 1)
            start = time.perf_counter()
            file.write_text(text, "utf-8")
            _until(address, word, process)
            found.append(time.perf_counter() - start)
            shown = word
    return Waits(first, found)


@contextmanager
def _running(command: Sequence[str | Path], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    signal.signal(signal.SIGINT, signal.default_int_handler)  # the jobs of a script ignore it, and hand that on
    process = subprocess.Popen(
        command, cwd=folder, env=environment(folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGINT)
        process.wait()


def _until(address: str, word: str, server: subprocess.Popen[bytes]) -> None:
    """Wait until a page holds a word; raises `TimeoutError` if it never does, as when the server has ended."""
    end = time.perf_counter() + _LONGEST
    while time.perf_counter() < end and server.poll() is None:
        try:
            with urlopen(address, timeout=_LONGEST) as answer:  # noqa: S310 - it is our own
                if word.encode() in answer.read():
                    return
        except (URLError, ConnectionError, HTTPException):
            pass  # it has not begun, begins again, or is about to write the page
        time.sleep(_LOOK)
    raise TimeoutError(address)
