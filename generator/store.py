"""What a process leaves to the next one that looks at the same project: a check, a build, a preview.

It only saves work: whatever is kept, or is not, the same comes out. It lies in the user's own cache, where neither a
clone nor a pull request brings files, since what is read from it is trusted.
"""

import contextlib
import json
import os
import sys
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_path

from generator.reading.decoding import Unread

_SUFFIX = ".kept"
_NOWHERE = Path(os.devnull, "nowhere")
"""A folder in which no file can be."""
_INSTALLED = (".dist-info", ".egg-info", ".pth")
"""What the names of files and folders end with that tell of a package and its version."""


class Store:
    """One thing that is kept of a project: a file that begins with a line which names the project, and a seal."""

    def __init__(self, root: Path, name: str) -> None:
        self._head = json.dumps(str(root.resolve())).encode() + b"\n"
        self._folder = _folder(root)
        self._name = f"{_digest(self._head).decode()}.{name}{_SUFFIX}"

    def recall(self) -> bytes | None:
        """What was kept last; None if nothing was, by this very generator, or not all of it was written."""
        try:
            with (self._folder / self._name).open("rb") as file:
                head, seal, kept = file.readline(), file.readline(), file.read()
            return kept if _is_own(self._folder) and head == self._head and seal == _seal(kept) else None
        except OSError:  # there is none, or none that may be read
            return None

    def keep(self, content: bytes) -> None:
        """Keep this instead of what was kept before, and nothing more of projects that are gone."""
        with contextlib.suppress(OSError):  # where nothing can be written, the next process has all the work
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            beside = (self._folder / self._name).with_suffix(".new")
            with beside.open("wb") as file:
                file.writelines((self._head, _seal(content), content))
            beside.replace(self._folder / self._name)
            _clear(self._folder)


def digest_of(files: Mapping[str, bytes], asked: Mapping[str, str]) -> str:
    """What tells these files by their paths, and what is asked of them, from any others."""
    found = blake2b(repr(sorted(asked.items())).encode(), digest_size=32)
    for path, content in sorted(files.items()):
        reason = content.reason if isinstance(content, Unread) else None
        found.update(repr((path, len(content), reason)).encode())
        found.update(content)
    return found.hexdigest()


def _folder(root: Path) -> Path:
    """Where things are kept: never in the project itself, where others bring files. Else nowhere."""
    try:
        folder = user_cache_path("explain", appauthor=False)
    except RuntimeError:  # the user has no home
        return _NOWHERE
    return _NOWHERE if not folder.is_absolute() or folder.resolve().is_relative_to(root.resolve()) else folder


def _is_own(folder: Path) -> bool:
    """Whether nobody else can have put files there, as far as the system tells."""
    return os.name != "posix" or folder.stat().st_uid == os.getuid()


def _clear(folder: Path) -> None:
    """Remove what is kept of projects that are gone, or can no longer be told."""
    for path in folder.glob(f"*{_SUFFIX}"):
        with contextlib.suppress(OSError):  # another user's, perhaps
            with path.open("rb") as file:
                head = file.readline()
            if not _is_there(head):
                path.unlink()


def _is_there(head: bytes) -> bool:
    """Whether the project that a line names is still there."""
    try:
        return Path(str(json.loads(head))).is_dir()
    except ValueError:
        return False


def _seal(content: bytes) -> bytes:
    """A line that shows whether all of it is there, and that it was made by this very generator."""
    return _digest(content, _generator()) + b"\n"


@cache
def _generator() -> bytes:
    """What tells this generator from any other: its files, the packages that are there, and its Python."""
    files = (path for path in sorted(Path(__file__).parent.rglob("*")) if path.is_file() and path.suffix != ".pyc")
    code = (path.read_bytes() for path in files)
    folders = (Path(folder) for folder in sys.path)
    packages = sorted(
        path.name for folder in folders if folder.is_dir() for path in folder.iterdir() if path.suffix in _INSTALLED
    )
    return _digest(b"\0".join((*code, *(name.encode() for name in packages), sys.version.encode())))


def _digest(content: bytes, key: bytes = b"") -> bytes:
    return blake2b(content, digest_size=32, key=key).hexdigest().encode()
