"""What a preview has seen of the files that a site is made of, so that it knows which of them to read again."""

import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

from generator.project import DOCS, FOLDERS, SETTINGS, is_beside, is_of_theme

_OF_A_SITE = (*FOLDERS, DOCS, SETTINGS)
"""What the root of a project has for a site. Editors lay other things beside it."""

State = tuple[int, ...]
"""What tells whether a file was written since it was looked at: its number, its length and its times."""


class Seen:
    """The state of each file of a project as it was last looked at, and which may have changed since they were read.

    What the system tells of one file is known at once. What it tells of folders, and what it does not tell, is found by
    looking at all.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lock = threading.Lock()
        self._states = look_at(root)
        self._changed = set[str]()
        self.is_in_doubt = True
        """Whether files may have changed that nobody told of: so it is until somebody reads them for the first time."""
        self.frame_has_changed = False
        """Whether a file of the frame, which MkDocs reads by itself, has changed since this was last taken back."""

    def tell(self, path: str, *, is_folder: bool) -> bool:
        """Take a path of which the system tells that it may have changed; whether a site may be made of it.

        With a folder come and go files that it need not tell of; and behind a link a file goes by another name.
        """
        if not Path(path).is_relative_to(self._root):
            with self._lock:
                self.is_in_doubt = self.frame_has_changed = True
            return True
        below = Path(path).relative_to(self._root)
        if not below.parts or below.parts[0] not in _OF_A_SITE or is_beside(below.name):
            return False
        name = below.as_posix()
        with self._lock:
            self._states.pop(name, None)
            if (now := _state(path)) is not None:
                self._states[name] = now
            self._changed.add(name)
            self.is_in_doubt |= is_folder
            self.frame_has_changed |= is_folder or _is_of_frame(name)
        return True

    def look(self) -> bool:
        """Look at all files; whether any has changed that nobody told of."""
        found = look_at(self._root)
        with self._lock:
            changed = {name for name, _ in found.items() ^ self._states.items()}
            self._states = found
            self.is_in_doubt |= bool(changed)
            self.frame_has_changed |= any(map(_is_of_frame, changed))
        return bool(changed)

    def taken(self) -> frozenset[str] | None:
        """The files that may have changed since this was last asked; None if all of them may."""
        with self._lock:
            changed = None if self.is_in_doubt else frozenset(self._changed)
            self._changed.clear()
            self.is_in_doubt = False
        return changed


def look_at(root: Path) -> dict[str, State]:
    """The state of each file and folder of a project of which a site may be made, by its path there."""
    return dict(_states(root, "", frozenset()))


def _states(root: Path, below: str, above: frozenset[str]) -> Iterator[tuple[str, State]]:
    """Those of a folder, which may be a link to one, but not to one that it lies in."""
    real = os.path.realpath(root / below)
    try:
        with os.scandir(real) as found:
            entries = [*found] if real not in above else []
    except OSError:  # it is gone, or shut: what was in it is no longer seen
        return
    for entry in entries:
        name = f"{below}/{entry.name}" if below else entry.name
        is_folder = entry.is_dir()
        if entry.name not in _OF_A_SITE if not below else not is_folder and is_beside(entry.name):
            continue
        if (state := _state(entry.path)) is not None:
            yield name, state
        if is_folder:
            yield from _states(root, name, above | {real})


def _is_of_frame(name: str) -> bool:
    """Whether MkDocs reads a file by itself, at another moment than we do."""
    return name == SETTINGS or name.startswith(f"{DOCS}/") or is_of_theme(name)


def _state(path: str) -> State | None:
    """What the system says of a file; of a folder, that it is one; None if there is nothing."""
    try:
        found = os.stat(path)  # noqa: PTH116 - a `Path` for each would take as long as looking at it
    except OSError:
        return None
    if stat.S_ISDIR(found.st_mode):
        return ()
    return found.st_mode, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns
