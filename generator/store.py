"""What came of a project, kept for the next process that looks at it: a check, a build, a preview.

It only saves work: whatever is kept, or is not, the same comes out. It lies in the user's own cache, where neither a
clone nor a pull request brings files, since what is read from it is trusted.
"""

import contextlib
import gc
import json
import pickle
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_path

from generator.model.view import BY_THE_EVIDENCE, Asked
from generator.pipeline import Outcome, Sources, generate
from generator.rendering.environment import COMPILED

_SUFFIX = ".pickle"
_INSTALLED = (".dist-info", ".egg-info", ".pth")
"""What the names of files and folders end with that tell of a package and its version."""


def generate_with_store(
    root: Path, sources: Sources, asked: Asked = BY_THE_EVIDENCE, *, annotate: bool = False
) -> Outcome:
    """What comes of the files of the project in a folder, made with what the last process left of its work."""
    COMPILED.stay()
    store = Store(root)
    before = store.recall()
    outcome = generate(sources, asked, annotate=annotate, before=before)
    if outcome is not before:
        store.keep(outcome)
    return outcome


class Store:
    """What is kept of one project: a file that begins with a line which names the project, and a seal."""

    def __init__(self, root: Path) -> None:
        self._head = json.dumps(str(root.resolve())).encode() + b"\n"
        self._file = user_cache_path("explain", appauthor=False) / f"{_digest(self._head).decode()}{_SUFFIX}"

    def recall(self) -> Outcome | None:
        """What was kept last; None if nothing was, by this very generator, or not all of it was written."""
        try:
            with self._file.open("rb") as file:
                head, seal, kept = file.readline(), file.readline(), file.read()
        except OSError:  # there is none, or none that may be read
            return None
        if head != self._head or seal != _seal(kept):
            return None
        with _no_garbage():
            outcome: Outcome = pickle.loads(kept)  # noqa: S301 - sealed, and in a folder of the user's own
        return outcome

    def keep(self, outcome: Outcome) -> None:
        """Keep this instead of what was kept before, and nothing more of projects that are gone."""
        with _no_garbage():
            kept = pickle.dumps(outcome, pickle.HIGHEST_PROTOCOL)
        with contextlib.suppress(OSError):  # where nothing can be written, the next process has all the work
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _clear(self._file.parent)
            beside = self._file.with_suffix(".new")
            beside.write_bytes(b"".join((self._head, _seal(kept), kept)))
            beside.replace(self._file)


def _clear(folder: Path) -> None:
    """Remove what is kept of projects that are gone, or can no longer be told."""
    for path in folder.glob(f"*{_SUFFIX}"):
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


def _seal(kept: bytes) -> bytes:
    """A line that shows whether all of it is there, and that it was made by this very generator."""
    return _digest(kept, _generator()) + b"\n"


@cache
def _generator() -> bytes:
    """What tells this generator from any other: its code, the packages that are there, and its Python."""
    code = (path.read_bytes() for path in sorted(Path(__file__).parent.rglob("*.py")))
    folders = (Path(folder) for folder in sys.path)
    packages = sorted(
        path.name for folder in folders if folder.is_dir() for path in folder.iterdir() if path.suffix in _INSTALLED
    )
    return _digest(b"\0".join((*code, *(name.encode() for name in packages), sys.version.encode())))


def _digest(content: bytes, key: bytes = b"") -> bytes:
    return blake2b(content, digest_size=32, key=key).hexdigest().encode()


@contextlib.contextmanager
def _no_garbage() -> Iterator[None]:
    """Where much is made that stays, nothing is looked for that might be thrown away."""
    is_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_on:
            gc.enable()
