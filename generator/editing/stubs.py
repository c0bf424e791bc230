"""The stub of a record: every key that it needs, and in comments every other one, each with what it is."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, get_args, get_origin

from pydantic import BaseModel, RootModel
from pydantic.fields import FieldInfo

from generator.model.docstrings import field_docs
from generator.model.fields import OneOrMore
from generator.model.keys import LEFT_TO_RENAME, rank
from generator.model.records.record import Record
from generator.model.records.source import Source
from generator.model.references import reference_fields

_STEP = "  "


def stub(id: str, kind: type[Record]) -> str:
    """A record of a kind with nothing filled in, as it stands in its file, without the end of its last line."""
    needed = () if kind is Source else ("cite",)  # nothing stands behind a source
    return "\n".join([f"{id}:", *(f"{_STEP}{line}" for line in _keys(kind, needed))])


def _keys(model: type[BaseModel], needed: tuple[str, ...] = ()) -> Iterator[str]:
    fields = {name: field for name, field in model.model_fields.items() if name not in LEFT_TO_RENAME}
    for name, field in sorted(fields.items(), key=lambda found: rank(found[0])):
        yield from (f"# {line}" for line in _explained(model, name, field))
        key = f"{field.alias or name}:"
        if field.is_required() or name in needed:
            yield key
            yield from (f"{_STEP}{line}" for line in _below(field.annotation) if OneOrMore not in field.metadata)
        else:
            yield f"# {key}"


def _explained(model: type[BaseModel], name: str, field: FieldInfo) -> Iterator[str]:
    """What a key is, and which words or ids it takes."""
    yield field_docs(model)[name]
    if words := next(_enums_in(field.annotation), None):
        yield f"One of: {', '.join(words)}."
    if to := reference_fields(model).get(name):
        yield f"By id, out of {' or '.join(f'content/{collection}.yml' for collection in to)}."


def _enums_in(shape: Any) -> Iterator[type[StrEnum]]:
    if isinstance(shape, type) and issubclass(shape, StrEnum):
        yield shape
    for inner in get_args(shape):
        yield from _enums_in(inner)


def _below(shape: Any) -> Iterator[str]:
    """What a key needs below it: the first entry of a list. Of a mapping, whose keys nobody can foresee, a comment."""
    if isinstance(shape, type) and issubclass(shape, RootModel):
        shape = shape.model_fields["root"].annotation
    part = next((each for each in get_args(shape) if isinstance(each, type) and issubclass(each, BaseModel)), None)
    if part and get_origin(shape) is dict:
        yield "# its-key:"
        yield from (f"# {_STEP}{line}" for line in _keys(part))
    elif part:
        first, *more = _keys(part)
        yield from ("-", *(f"{_STEP}{line}" for line in (first, *more)))
