"""The schema of each file of `content/`, by today's sheet."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import filterfalse
from typing import Any

from pydantic import TypeAdapter

from generator.language import Language
from generator.model.draft import Draft
from generator.model.fields import Id, malformed_id
from generator.model.ledger import Change
from generator.model.records import KINDS
from generator.model.settings import Settings
from generator.model.shapes import REFERS, Shape
from generator.model.words import Words
from generator.schema.described import Described

FOLDER = ".schema"
"""Where the schemas are kept, below the project. It is hidden: no part of the site, nor of what a preview watches."""

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_HELD: Mapping[str, Any] = {
    **{name: dict[Id, kind] for name, kind in KINDS.items()},  # type: ignore[valid-type] # known when it runs
    "site": Settings,
    "words": Words,
    "changes": dict[Id, Change],
}


def path_of(name: str) -> str:
    """The path of a file's schema in the project, by the file's name without `.yml`."""
    return f"{FOLDER}/{name}.schema.json"


def schemas_of(draft: Draft) -> Mapping[str, bytes]:
    """The schemas by their paths in the project; none while a file cannot be read, which would hide the ids in it."""
    if draft.unread:
        return {}
    return {path_of(name): _file(_by_todays_ids(shape_of(name), draft)) for name in _HELD}


def rest_on(draft: Draft) -> object:
    """What schemas tell of a draft: while that is the same, so are they."""
    named = {
        collection: {id: each.name for id, each in records.items()} for collection, records in draft.records.items()
    }
    return draft.settings and draft.settings.languages, draft.ids, draft.unread, named


def _file(schema: Shape) -> bytes:
    return (json.dumps(schema, ensure_ascii=False, indent=1) + "\n").encode()


@cache
def shape_of(name: str) -> Shape:
    """What a file may hold, whatever the sheet says today."""
    return TypeAdapter(_HELD[name]).json_schema(schema_generator=Described)


def _by_todays_ids(shape: Shape, draft: Draft) -> Shape:
    """The schema in which a reference is one of the ids that there are."""
    named: dict[str, Shape] = {}
    bound = _bound(shape, draft, named)
    return {"$schema": _DIALECT, **bound, "$defs": {**bound.get("$defs", {}), **named}}


def _bound(shape: Any, draft: Draft, named: dict[str, Shape]) -> Any:
    """A shape whose references lead to lists of ids, which are gathered by name."""
    if isinstance(shape, list):
        return [_bound(each, draft, named) for each in shape]
    if not isinstance(shape, dict):
        return shape
    below = {key: _bound(each, draft, named) for key, each in shape.items() if key != REFERS}
    if REFERS in shape:
        name = f"id-in-{'-or-'.join(shape[REFERS])}"
        named.setdefault(name, _ids(shape[REFERS], draft))
        below["$ref"] = f"#/$defs/{name}"
    return below


def _ids(collections: Sequence[str], draft: Draft) -> Shape:
    """The ids of these collections, each with the name of its record; none for a record that cannot be read."""
    language = draft.settings.languages[0] if draft.settings else Language.ENGLISH
    names = {}
    for collection in collections:
        records = draft.records[collection]
        for id in sorted(filterfalse(malformed_id, draft.ids[collection])):
            names[id] = records[id].name.text(language) if id in records else ""
    return {
        "enum": list(names),
        "enumDescriptions": list(names.values()),
        "errorMessage": f'No record in {" or ".join(collections)} has this id. If it is new, type "explain schema".',
    }
