"""A running `mkdocs serve`, followed as its own pages follow it: each rebuild is waited for, not slept through."""

import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from queue import Queue
from urllib.error import HTTPError
from urllib.request import urlopen

from tests.site.project import Project, quiet_environment


class Preview:
    """A preview of a project, as an editor starts it."""

    def __init__(self, project: Project) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        self.project = project
        self._begins_again = False
        signal.signal(signal.SIGINT, signal.default_int_handler)  # the jobs of a script ignore it, and hand that on
        self.process = subprocess.Popen(
            [Path(sys.executable).parent / "mkdocs", "serve", "--dev-addr", self.address],
            cwd=project.root,
            env=quiet_environment(),
            stderr=subprocess.PIPE,
            text=True,
        )
        self._lines: Queue[str | None] = Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self.log = self._read_until("Serving on")

    def page(self, path: str) -> str:
        """A page of the preview, or its 404 page."""
        return self.answer(path)[1]

    def answer(self, path: str) -> tuple[int, str]:
        """What the preview answers for a page: the status, and the page."""
        try:
            with urlopen(f"http://{self.address}/{path}", timeout=60) as answer:
                return answer.status, answer.read().decode(errors="surrogateescape")  # a database, too
        except HTTPError as error:
            return error.code, error.read().decode()

    def edit(self, path: str, find: str, put: str) -> str:
        """Edit a file, wait for the pages made of it, and give what was logged meanwhile."""
        return self.follow(lambda: self.project.replace(path, find, put))

    def follow(self, change: Callable[[], object]) -> str:
        """Change something, wait for the pages made of it, and give what was logged meanwhile."""
        while not self._lines.empty():
            self._lines.get()
        self.process.send_signal(signal.SIGSTOP)  # it sees all of the change at once
        try:
            if self._begins_again:
                self._begins_again = False
                self.project.mend()
            change()
        finally:
            self.process.send_signal(signal.SIGCONT)
        return self._read_until("Detected file changes") + self._read_until("Reloading browsers")

    def begin_again(self) -> None:
        """Let the next edit also put back all that was changed before: one build takes both."""
        self._begins_again = True

    def close(self) -> None:
        """End the preview, as somebody does who types Ctrl+C."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait(_LONGEST)
        self._listener.join()

    def _listen(self) -> None:
        assert self.process.stderr
        with self.process.stderr as lines:
            for line in lines:
                self._lines.put(line)
        self._lines.put(None)

    def _read_until(self, words: str) -> str:
        lines = []
        while (line := self._lines.get(timeout=_LONGEST)) is not None:
            lines.append(line)
            if words in line:
                return "".join(lines)
        raise AssertionError("The preview ended:\n" + "".join(lines))


_LONGEST = 60
"""Seconds for a rebuild, on however busy a machine."""


def banner(page: str) -> str:
    """The banner of a page, as its HTML; empty if there is none."""
    found = _BANNER.search(page)
    return found[0] if found else ""


def without_banner(page: str) -> str:
    """A page without what a preview adds to it: the banner, and the script that knows its version."""
    return re.sub(r"livereload\([\d, ]+\);", "", _BANNER.sub("", page))


_BANNER = re.compile(r'<aside class="md-banner">.*?</aside>', re.DOTALL)
