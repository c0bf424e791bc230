"""Facts: every value of a record that a reader may see, each with its id and its citations.

The id of a fact is its path: `people.mark-carney.role`, `measures.us-steel.rate@2025-06-04`.
Where a part has a `value`, the part's own id names that value.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from generator.figures.figure import Figure
from generator.figures.when import When
from generator.model.records.record import Citation, History, Part
from generator.model.text import Name, Prose

Value = Figure | When | Name | Prose
"""What can be printed."""

YamlPath = tuple[str | int, ...]
"""Keys and indexes from the top of a file, the collection's name first."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of a record that a reader may see."""

    id: str
    value: Value
    citations: tuple[Citation, ...]
    """The nearest citation upward: the value's own, or its part's, or its record's."""
    at: YamlPath
    """Where it is written."""


OUR_OWN = ("review_by",)
"""The keys whose value is our own word, which no source proves."""


def keys_of(part: BaseModel) -> Iterator[tuple[str, object]]:
    """The fields of a part as the sheet spells them, with their values; citations left out."""
    for name, field in type(part).model_fields.items():
        if name != "cite":
            yield field.alias or name, getattr(part, name)


def fact_id(parent: str, key: str) -> str:
    """The id of what stands under a key; a part's `value` goes by the part's own id."""
    return parent if key == "value" else f"{parent}.{key}"


def step_id(history: str, key: str) -> str:
    """The id of a step of a history."""
    return f"{history}@{key}"


def facts_in(value: object, id: str, at: YamlPath, citations: tuple[Citation, ...] = ()) -> Iterator[Fact]:
    """Every fact in a value of a record, in the order of the sheet."""
    match value:
        case Figure() | When() | Name() | Prose():
            yield Fact(id, value, citations, at)
        case History():
            for index, step in enumerate(value.root):
                yield from facts_in(step, step_id(id, step.key), (*at, index), citations)
        case BaseModel():
            nearest = (value.cite if isinstance(value, Part) else ()) or citations
            for key, below in keys_of(value):
                yield from facts_in(below, fact_id(id, key), (*at, key), () if key in OUR_OWN else nearest)
        case Mapping():
            for key, below in value.items():
                yield from facts_in(below, f"{id}.{key}", (*at, key), citations)
        case tuple():
            for index, below in enumerate(value):
                yield from facts_in(below, f"{id}.{index + 1}", (*at, index), citations)
