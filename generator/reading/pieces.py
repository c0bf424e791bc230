"""A file of the sheet piece by piece: what a record's letters say holds for as long as nobody changes one of them."""

import re
from collections.abc import Iterator

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
    known = before.by_letters if before else {}
    found = tuple(known.get(letters) or _piece(letters, model) for letters in _cut(text))
    ids = {piece.id for piece in found if piece}
    return Pieces(text, tuple(filter(None, found))) if ids and len(ids) == len(found) else None


def _cut(text: str) -> Iterator[str]:
    """The letters of each piece; none if a file cannot be cut."""
    starts = [match.start() for match in _KEY.finditer(text)]
    head = _HEAD.match(text)
    if _BREAKS.search(text) or not starts or head is None or head.end() < starts[0]:
        return
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield text[start:end]


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
