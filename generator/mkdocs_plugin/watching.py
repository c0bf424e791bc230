"""What a preview watches: the files that a site is made of, and nothing that editors lay beside them."""

import math
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import get_plugin_logger
from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, EventEmitter, EventQueue, ObservedWatch
from watchdog.observers.polling import PollingEmitter

from generator.mkdocs_plugin.seen import Seen
from generator.project import DOCS, FOLDERS, is_beside

log = get_plugin_logger("explain")

_EVERY = 0.5
"""Seconds between two looks, if nobody tells of a change."""
_PATIENCE = 0.02
"""Seconds for which no other file may change before what came of a change is shown."""
_OF_FILES = (FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent)
_OF_FOLDERS = (DirCreatedEvent, DirDeletedEvent, DirMovedEvent)
_CHANGES: list[type[FileSystemEvent]] = [*_OF_FILES, *_OF_FOLDERS]


def watch_project(server: LiveReloadServer, root: Path, lookout: "Lookout") -> None:
    """Let a server watch a project from its root on, and build at once: what it makes waits until all is quiet.

    MkDocs watches `mkdocs.yml` and each folder by itself, and ceases to when one of them is gone for a moment.
    """
    server.observer = lookout  # type: ignore[assignment] # of the same kind, but not of the same class
    server.build_delay = 0
    server.watch(str(root))


class Lookout(BaseObserver):
    """Is told by the system which files have changed, and looks at all of them twice a second for what it is not told.

    Looking alone sees what changes on folders of another machine, behind links, and where folders come and go. What has
    changed since the lookout was made, which may be long before it starts, is seen by it too.
    """

    def __init__(self, root: Path) -> None:
        self._root = Path(os.path.abspath(root))  # noqa: PTH100 - as MkDocs names what it watches
        self._seen = Seen(self._root)
        self._tells = Tells(self._seen)
        super().__init__(self._looks_at, timeout=_EVERY)  # type: ignore[arg-type] # it makes emitters, as a class does
        self._system = Observer()
        self._let_tell()

    def _looks_at(self, queue: EventQueue, watch: ObservedWatch, **named: Any) -> EventEmitter:
        """Whatever looks at the project, or at what else MkDocs is to watch."""
        if watch.path == str(self._root):
            return _Looks(queue, watch, seen=self._seen, tells=self._tells, **named)
        return PollingEmitter(queue, watch, listdir=_meant, **named)

    def _let_tell(self) -> None:
        """Let the system tell of what changes from here on, which may be long before anybody looks."""
        try:
            self._system.schedule(self._tells, str(self._root), event_filter=_CHANGES)
            for folder in filter(Path.is_dir, (self._root / name for name in (*FOLDERS, DOCS))):
                self._system.schedule(self._tells, str(folder), recursive=True, event_filter=_CHANGES)
            self._system.start()
        except OSError as error:  # as where too many files are watched already
            self._system.unschedule_all()
            log.info("The system tells of no changes, so files are looked at every %s seconds: %s", _EVERY, error)

    def begin(self) -> None:
        """From here on it counts whether the frame changes, which MkDocs reads by itself."""
        self._seen.frame_has_changed = False

    @property
    def frame_has_changed(self) -> bool:
        """Whether it has changed since then: MkDocs may have read it before or after."""
        return self._seen.frame_has_changed

    def changed(self) -> frozenset[str] | None:
        """The files that may have changed since this was last asked; None if all of them may."""
        changed = self._seen.taken()
        return changed if self._system.is_alive() else None

    def wait_until_quiet(self) -> None:
        """Wait for the end of what goes on: an editor may write several files, or one bit by bit. But not for ever."""
        begun = time.monotonic()
        while (now := time.monotonic()) < min(self._tells.last + _PATIENCE, begun + _EVERY):
            time.sleep(self._tells.last + _PATIENCE - now)

    def on_thread_stop(self) -> None:
        """Look no more."""
        if self._system.is_alive():
            self._system.stop()
        self._tells.of_a_change.set()
        super().on_thread_stop()


class Tells(FileSystemEventHandler):
    """Passes on what the system tells of the files of which a site may be made."""

    def __init__(self, seen: Seen) -> None:
        self._seen = seen
        self.of_a_change = threading.Event()
        self.last = -math.inf
        """When it last told of one, by a clock that never goes back."""

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Whatever happened to it."""
        paths = [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]
        told = [self._seen.tell(path, is_folder=event.is_directory) for path in paths]
        if any(told):
            self.last = time.monotonic()
            self.of_a_change.set()


class _Looks(EventEmitter):
    """Says that something has changed: at once what the system tells of, and else what is seen once in a while."""

    def __init__(self, *given: Any, seen: Seen, tells: Tells, **named: Any) -> None:
        super().__init__(*given, **named)
        self._seen = seen
        self._tells = tells

    def queue_events(self, timeout: float) -> None:
        """Wait for a change for so many seconds, and look for one if none is told of."""
        if has_changed := self._tells.of_a_change.wait(timeout):
            self._tells.of_a_change.clear()
        if self._seen.is_in_doubt or not has_changed:
            has_changed |= self._seen.look()
        if has_changed:
            self.queue_event(FileModifiedEvent(self.watch.path))


def _meant(folder: str | None) -> Iterator[os.DirEntry[str]]:
    """The entries of a folder that editors do not just lay beside others."""
    with os.scandir(folder) as found:
        yield from (entry for entry in found if entry.is_dir() or not is_beside(entry.name))
