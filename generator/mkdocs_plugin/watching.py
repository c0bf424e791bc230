"""What a preview watches: the files that a site is made of, and nothing that editors lay beside them."""

import math
import os
import stat
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import get_plugin_logger
from watchdog.events import (
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingEmitter
from watchdog.utils.dirsnapshot import DirectorySnapshot

from generator.project import DOCS, FOLDERS, SETTINGS, is_beside

log = get_plugin_logger("explain")

_OF_A_SITE = (*FOLDERS, DOCS, SETTINGS)
_EVERY = 0.5
"""Seconds between two looks, if nobody tells of a change."""
_PATIENCE = 0.02
"""Seconds for which no other file may change before what came of a change is shown."""
_CHANGES: list[type[FileSystemEvent]] = [FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]


def watch_project(server: LiveReloadServer, root: Path, lookout: "Lookout") -> None:
    """Let a server watch a project from its root on, and build at once: what it makes waits until all is quiet.

    MkDocs watches `mkdocs.yml` and each folder by itself, and ceases to when one of them is gone for a moment.
    """
    server.observer = lookout  # type: ignore[assignment] # of the same kind, but not of the same class
    server.build_delay = 0
    server.watch(str(root))


class Lookout(BaseObserver):
    """Looks at the files of a project twice a second, and at once where the system says that one has changed.

    What has changed is seen by looking alone: so it is on folders of another machine, and where folders come and go. It
    has changed since the lookout was made, which may be long before it starts.
    """

    def __init__(self, root: Path) -> None:
        self._told = threading.Event()
        self._tells = Tells(root, self._told)
        emitter = partial(_Looks, told=self._told, first=look_at(root), stat=state, listdir=entries_in(root))
        super().__init__(emitter, timeout=_EVERY)  # type: ignore[arg-type] # it makes emitters, as a class does
        self._root = root
        self._system = Observer()

    def start(self) -> None:
        """Begin to look."""
        try:
            self._system.schedule(self._tells, str(self._root), event_filter=_CHANGES)
            for folder in filter(Path.is_dir, (self._root / name for name in (*FOLDERS, DOCS))):
                self._system.schedule(self._tells, str(folder), recursive=True, event_filter=_CHANGES)
            self._system.start()
        except OSError as error:  # as where too many files are watched already
            self._system.unschedule_all()
            log.info("The system tells of no changes, so files are looked at every %s seconds: %s", _EVERY, error)
        super().start()

    def changes(self) -> int | None:
        """How many changes the system has told of so far; None if it tells of none."""
        return self._tells.count if self._system.is_alive() else None

    def wait_until_quiet(self) -> None:
        """Wait for the end of what goes on: an editor may write several files, or one bit by bit. But not for ever."""
        begun = time.monotonic()
        while (now := time.monotonic()) < min(self._tells.last + _PATIENCE, begun + _EVERY):
            time.sleep(self._tells.last + _PATIENCE - now)

    def on_thread_stop(self) -> None:
        """Look no more."""
        if self._system.is_alive():
            self._system.stop()
        self._told.set()
        super().on_thread_stop()


class Tells(FileSystemEventHandler):
    """Passes on that a file has changed of which a site may be made."""

    def __init__(self, root: Path, told: threading.Event) -> None:
        self._root = root
        self._told = told
        self.count = 0
        self.last = -math.inf
        """When that was, by a clock that never goes back."""

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Whatever happened to it."""
        paths = (Path(os.fsdecode(path)) for path in (event.src_path, event.dest_path) if path)
        if any(path.relative_to(self._root).parts[0] in _OF_A_SITE and not is_beside(path.name) for path in paths):
            self.last = time.monotonic()
            self.count += 1
            self._told.set()


class _Looks(PollingEmitter):
    """Looks once in a while, or when it is told to."""

    def __init__(self, *given: Any, told: threading.Event, first: DirectorySnapshot, **named: Any) -> None:
        super().__init__(*given, **named)
        self._told = told
        self._first = first

    def on_thread_start(self) -> None:
        """Begin with what was seen first."""
        self._snapshot = self._first

    def queue_events(self, timeout: float) -> None:
        """Look for changes after so many seconds, or at once."""
        self._told.wait(timeout)
        self._told.clear()
        super().queue_events(0)


def look_at(root: Path) -> DirectorySnapshot:
    """The files of a project, as far as a site is made of them, each with what tells whether it has changed."""
    return DirectorySnapshot(str(root), stat=state, listdir=entries_in(root))


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
    found = os.stat(path)  # noqa: PTH116 - every file is looked at after an edit
    return os.stat_result((found.st_mode, -found.st_ino, *found[2:])) if stat.S_ISDIR(found.st_mode) else found
