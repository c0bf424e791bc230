"""What a preview watches: the files that a site is made of, and nothing that editors lay beside them."""

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserverVFS

from generator.project import DOCS, FOLDERS, SETTINGS, is_beside

_OF_A_SITE = (*FOLDERS, DOCS, SETTINGS)
_EVERY = 0.5
"""Seconds between two looks."""


def watch_project(server: LiveReloadServer, root: Path) -> None:
    """Let a server watch a project from its root on.

    MkDocs watches `mkdocs.yml` and each folder by itself, and ceases to when one of them is gone for a moment.
    """
    observer = PollingObserverVFS(state, entries_in(root), polling_interval=_EVERY)
    server.observer = observer  # type: ignore[assignment] # of the same kind, but not of the same class
    server.watch(str(root))


def entries_in(root: Path) -> Callable[[str | None], Iterator[os.DirEntry[str]]]:
    """What lists the entries of a folder below a root, as far as a site is made of them."""

    def entries(folder: str | None) -> Iterator[os.DirEntry[str]]:
        at_root = Path(folder or ".") == root
        with os.scandir(folder) as found:
            for entry in found:
                if entry.name in _OF_A_SITE if at_root else entry.is_dir() or not is_beside(entry.name):
                    yield entry

    return entries


def state(path: str) -> os.stat_result:
    """What the system says of a path, with another number for a folder: a file that replaces it may get the same."""
    found = Path(path).stat()
    return os.stat_result((found.st_mode, -found.st_ino, *found[2:])) if stat.S_ISDIR(found.st_mode) else found
