"""A file of the sheet piece by piece: what a record's letters say holds for as long as nobody changes one of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pydantic import BaseModel, ValidationError

from generator.diagnostics import Lines
from generator.model.fields import malformed_id
from generator.reading.yaml_nodes import Mapping, plain
from generator.reading.yaml_text import read_yaml

_KEY = re.compile(r"^[a-z0-9][a-z0-9-]*:", re.MULTILINE)
_HEAD = re.compile(r"(?: *(?:#.*)?\n)*")
_BREAKS = re.compile(r"[\r\x85\u2028\u2029]|^(?:---|\.\.\.|%)", re.MULTILINE)
"""What ends a line for YAML and not for us, or a document."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands under one key at the top of a file."""

    id: str
    entry: BaseModel | None
    """None if it has not the right shape."""


@lru_cache(maxsize=2**6)  # most edits are of one file
def pieces_of(text: str, model: type[BaseModel]) -> tuple[Piece, ...] | None:
    """What a file holds, read piece by piece; None if it can only be read as a whole, or is not well-formed."""
    found = tuple(_pieces(text, model))
    ids = {piece.id for piece in found if piece}
    return None if len(ids) < len(found) else tuple(filter(None, found))


def _pieces(text: str, model: type[BaseModel]) -> Iterator[Piece | None]:
    starts = [match.start() for match in _KEY.finditer(text)]
    head = _HEAD.match(text)
    if _BREAKS.search(text) or not starts or head is None or head.end() < starts[0]:
        yield None
        return
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield _piece(text[start:end], model)


@lru_cache(maxsize=2**16)
def _piece(text: str, model: type[BaseModel]) -> Piece | None:
    tree, problems = read_yaml(Lines("", text))
    if problems or not isinstance(tree, Mapping) or len(tree.entries) != 1:
        return None
    [(id, (_, node))] = tree.entries.items()
    if malformed_id(id):
        return None
    try:
        return Piece(id, model.model_validate(plain(node)))
    except ValidationError:
        return Piece(id, None)
