"""A file of the sheet piece by piece: what a record's letters say holds for as long as nobody changes one of them."""

import re
from collections.abc import Sequence

from pydantic import BaseModel, ValidationError

from generator.diagnostics import Lines
from generator.model.as_read import Piece, Pieces
from generator.model.fields import malformed_id
from generator.reading.yaml_nodes import Mapping, plain
from generator.reading.yaml_text import read_yaml

_KEY = re.compile(r"^[a-z0-9][a-z0-9-]*:", re.MULTILINE)
_HEAD = re.compile(r"(?: *(?:#.*)?\n)*")
_BREAKS = re.compile(r"[\r\x85\u2028\u2029]|^(?:---|\.\.\.|%)", re.MULTILINE)
"""What ends a line for YAML and not for us, or a document."""


def pieces_of(text: str, model: type[BaseModel], before: Pieces | None = None) -> Pieces | None:
    """What a file holds, read piece by piece; None if it can only be read as a whole, or is not well-formed.

    What it held before saves the reading of those pieces that are still the same.
    """
    if before and before.text == text:
        return before
    first, last, rest = _kept(before, text) if before else ((), (), text)
    cut = _cut(rest)
    if cut is None:
        return None
    others = before.every[len(first) : len(before.every) - len(last)] if before else ()
    known = {piece.letters: piece for piece in others}
    found = (*first, *(known.get(letters) or _piece(letters, model) for letters in cut), *last)
    ids = {piece.id for piece in found if piece}
    return Pieces(text, tuple(filter(None, found))) if ids and len(ids) == len(found) else None


def _kept(before: Pieces, text: str) -> tuple[Sequence[Piece], Sequence[Piece], str]:
    """The pieces with which a file still begins, those with which it still ends, and what stands between them now."""
    start, end = before.start, len(text)
    first, last = list[Piece](), list[Piece]()
    if text.startswith(before.text[:start]):
        for piece in before.every:
            if not text.startswith(piece.letters, start):
                break
            first.append(piece)
            start += len(piece.letters)
    while first and start < end and not _KEY.match(text, start):  # the last of them goes on
        start -= len(first.pop().letters)
    if not first:
        start = 0
    for piece in reversed(before.every[len(first) :]):
        begins = end - len(piece.letters)
        if not text.endswith(piece.letters, start, end) or not _KEY.match(text, begins):
            break
        last.append(piece)
        end = begins
    return first, last[::-1], text[start:end]


def _cut(text: str) -> list[str] | None:
    """The letters of each piece, without comments above the first; None if a text cannot be cut."""
    starts = [match.start() for match in _KEY.finditer(text)]
    ends = [*starts[1:], len(text)] if starts else []
    head = _HEAD.match(text)
    if _BREAKS.search(text) or head is None or head.end() < min(starts, default=len(text)):
        return None
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def _piece(letters: str, model: type[BaseModel]) -> Piece | None:
    tree, problems = read_yaml(Lines("", letters))
    if problems or not isinstance(tree, Mapping) or len(tree.entries) != 1:
        return None
    [(id, (_, node))] = tree.entries.items()
    if malformed_id(id):
        return None
    try:
        return Piece(letters, id, model.model_validate(plain(node)))
    except ValidationError:
        return Piece(letters, id, None)
