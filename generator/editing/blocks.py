"""Where each record stands in its file, from its id to its last line."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from generator.editing.texts import Texts


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of a record."""

    start: int
    """Where its id starts, as an offset in the text of the file."""
    end: int
    """Behind its last letter, before the end of that line."""


def blocks_of(texts: Texts, collection: str) -> Mapping[str, Block] | None:
    """By id, in the order of the file: the lines of each record. Blank lines and comments at the margin are nobody's.

    None if the records do not stand on lines of their own.
    """
    keys = texts.draft.places.written_keys((collection,))
    lines = texts.lines.get(path_of(collection))
    if lines is None or not keys:
        return {}
    if any(lines.place(key.start).column > 1 for key in keys.values()):
        return None
    starts = [*(key.start for key in keys.values()), len(lines.text)]
    return {
        id: Block(start, _last(lines.text, start, end)) for id, (start, end) in zip(keys, pairwise(starts), strict=True)
    }


def path_of(collection: str) -> str:
    """The file that holds a collection."""
    return f"content/{collection}.yml"


def _last(text: str, start: int, end: int) -> int:
    """Where the last line between two offsets ends that is neither blank nor a comment at the margin."""
    lines = text[start:end].split("\n")
    while not lines[-1].strip() or lines[-1].startswith("#"):
        lines.pop()
    return start + len("\n".join(lines))
