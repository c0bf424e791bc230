"""Inputs on which a target once failed. The fuzz replays them first, and a test does on every run."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

_FOLDER = Path(__file__).parent / "found"


def crashers(target: str) -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of every input that a target once failed on."""
    for path in sorted(_FOLDER.glob(f"{target}-*")):
        yield path.name, path.read_bytes()


def keep(target: str, data: bytes) -> Path:
    """Save an input that a target fails on."""
    _FOLDER.mkdir(exist_ok=True)
    path = _FOLDER / f"{target}-{hashlib.sha256(data).hexdigest()[:12]}"
    path.write_bytes(data)
    return path
