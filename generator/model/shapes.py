"""What the values of the sheet look like to an editor of YAML, in the words of JSON Schema.

The reader takes every scalar as letters. An editor gives some of them a type, so that `2024` is a number there: a shape
lets both pass. It looks into the letters no further than a pattern can. Only a text that is nothing but `true` or
`null` must stand between quotation marks, so that an editor takes it for a text as well.
"""

from dataclasses import dataclass, field
from typing import Any

from pydantic import BeforeValidator, GetJsonSchemaHandler
from pydantic_core import CoreSchema

Shape = dict[str, Any]
"""A JSON Schema, or a part of one."""

REFERS = "x-refers"
"""The mark of a shape that takes the id of a record; behind it stand the collections that the record may be in."""


def _spelt(pattern: str, otherwise: str) -> Shape:
    """Letters that match a pattern, blanks round them left aside, and what to say of others."""
    return {"type": ["string", "integer"], "pattern": rf"^\s*(?:{pattern})\s*$", "patternErrorMessage": otherwise}


def id_of(collections: tuple[str, ...]) -> Shape:
    """The id of a record of one of these collections."""
    return {REFERS: list(collections)}


TEXT: Shape = {"type": ["string", "number"], "pattern": r"\S", "patternErrorMessage": "Nothing is written here."}
"""Letters, whatever they say."""

TEXT_BY_LANGUAGE: Shape = {
    "anyOf": [
        TEXT,
        {
            "type": "object",
            "properties": {
                "en": {**TEXT, "description": "In English."},
                "fr": {**TEXT, "description": "In French."},
            },
            "additionalProperties": False,
            "minProperties": 1,
        },
    ]
}
"""A text that is written once, or by language."""

ID = _spelt(
    "(?!index$)[a-z0-9]+(?:-[a-z0-9]+)*", 'This is no id. An id is made of lower-case words and hyphens: "us-steel".'
)
"""An id that is made up here, such as the key of a record."""

_MONTH, _DAY = "(?:0[1-9]|1[0-2])", "(?:0[1-9]|[12][0-9]|3[01])"
DATE: Shape = {
    **_spelt(f"[0-9]{{4}}(?:-{_MONTH}(?:-{_DAY})?)?", 'This is no date. Write "2025-06-04", or "2025-06" or "2025".'),
    "minimum": 1000,
    "maximum": 9999,
}
"""A date as precise as its source. No pattern knows how long February is."""

URL: Shape = {
    **_spelt(
        r"[Hh][Tt][Tt][Pp][Ss]?://[^\s<>\"'`\\/?#][^\s<>\"'`\\]*",
        'This is no web address. Write it whole, starting with "https://".',
    ),
    "type": "string",
}
"""A web address."""


@dataclass(frozen=True, slots=True)
class OneOrSeveral(BeforeValidator):
    """Marks a list in which one entry may stand for a list of one. Its function makes that list."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> Shape:
        several = handler(schema)
        return {"anyOf": [several["items"], several]}


@dataclass(frozen=True, slots=True)
class Citations(BeforeValidator):
    """Marks a list of citations, each of which may be the bare id of a source. One may stand for a list of one."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> Shape:
        several = handler(schema)
        forms = [id_of(("sources",)), several["items"]]
        return {"anyOf": [*forms, {**several, "items": {"anyOf": forms}}]}


@dataclass(frozen=True, slots=True)
class OrWord(BeforeValidator):
    """Marks a mapping for which a bare word may stand. Its function makes a mapping of that."""

    word: str = field(kw_only=True)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> Shape:
        return {"anyOf": [{"const": self.word}, handler(schema)]}
