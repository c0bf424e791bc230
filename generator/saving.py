"""Files put in the place of others: all of them or none, as far as a file system allows."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

Files = Mapping[str, bytes | None]
"""By path in the project: what a file holds; None for one that is not there."""


class NotSaved(Exception):
    """Nothing was changed. The message says why."""


def save(root: Path, before: Files, after: Files) -> None:
    """Give files below a folder other contents, if each still holds what it held before, or is still not there.

    All are written beside those that they replace before the first is replaced. If one then cannot be, those that
    were get their old contents back.
    """
    targets = {path: (root / path).resolve() for path in after}  # a link stays, and leads to the new contents
    beside: list[Path] = []
    done: list[str] = []
    try:
        for path, data in after.items():
            targets[path].parent.mkdir(parents=True, exist_ok=True)
            beside.append(_beside(targets[path]))
            _write_beside(targets[path], data)
        for path in after:
            if _content(targets[path]) != before[path]:
                raise NotSaved(f"{path} has changed meanwhile. Nothing was changed.")
        for path, data in after.items():
            done.append(path)
            _put(targets[path], data)
    except OSError as error:
        for path in done:
            _write_beside(targets[path], before[path])
            _put(targets[path], before[path])
        raise NotSaved(f"{error.filename} cannot be written: {error.strerror}. Nothing was changed.") from error
    finally:
        for file in filter(Path.is_file, beside):
            file.unlink()


def refresh(root: Path, made: Files) -> None:
    """Bring files that are made of others up to date. One that holds what it should is left alone."""
    before = {path: _content(root / path) for path in made}
    save(root, before, {path: data for path, data in made.items() if data != before[path]})


def _content(target: Path) -> bytes | None:
    return target.read_bytes() if target.exists() else None


def _beside(target: Path) -> Path:
    """A hidden file, which is no part of the project."""
    return target.with_name(f".{target.name}.new")


def _write_beside(target: Path, data: bytes | None) -> None:
    if data is not None:
        with _beside(target).open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, _beside(target))


def _put(target: Path, data: bytes | None) -> None:
    """Put what lies beside a file in its place, or take it away if it is to hold nothing."""
    if data is None:
        target.unlink(missing_ok=True)
    else:
        _beside(target).replace(target)
