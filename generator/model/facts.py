"""Facts: every value of a record that a reader may see, each with its id and its citations.

The id of a fact is its path: `people.mark-carney.role`, `measures.us-steel.rate@2025-06-04`.
Where a part has a `value`, the part's own id names that value. The sides of a dispute are facts too,
by their number: `measures.us-steel.rate@2025-06-04.1`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from generator.figures.figure import Figure, Qualifier
from generator.figures.when import When
from generator.model.citation import Citation, Part
from generator.model.formula import Formula, named_in
from generator.model.records.record import History, Step
from generator.model.text import Name, Prose, Statement
from generator.model.values import CitedFigure, CitedWhen, Derived, Disputed, Unknown

Value = Figure | When | Name | Prose | Statement | Unknown | Disputed[Any]
"""What a reader may see."""

YamlPath = tuple[str | int, ...]
"""Keys and indexes from the top of a file, the collection's name first."""

RecordKey = tuple[str, str]
"""A collection, and the id of a record in it."""


class State(StrEnum):
    """How surely a fact is known."""

    STATED = "stated"
    ABOUT = "about"
    DERIVED = "derived"
    UNKNOWN = "unknown"
    DISPUTED = "disputed"

    @property
    def is_open(self) -> bool:
        """Whether it leaves a question open."""
        return self in (State.UNKNOWN, State.DISPUTED)


@dataclass(frozen=True, slots=True)
class Derivation:
    """How a figure was worked out."""

    formula: Formula
    """Each id in it names one fact, whatever the day that is shown."""
    is_rounded: bool


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of a record that a reader may see."""

    id: str
    value: Value
    citations: tuple[Citation, ...]
    """The nearest citation upward: the value's own, or its part's, or its record's.

    A disputed value has those of all its sides, a derived one those of all the facts it comes from.
    """
    at: YamlPath
    """Where it is written."""
    derivation: Derivation | None = None
    """How it was worked out, if it was: no source says it in so many words."""

    @property
    def prose(self) -> Prose | None:
        """The sentences that it is made of, ours or somebody's, if it is made of sentences."""
        if isinstance(self.value, Statement):
            return self.value.clause
        return self.value if isinstance(self.value, Prose) else None

    @property
    def is_evidenced(self) -> bool:
        """Whether it is a figure or a date, known or not, that a source stands behind."""
        return bool(self.citations) and isinstance(self.value, Figure | When | Unknown | Disputed)

    @property
    def is_side(self) -> bool:
        """Whether it is one side of a dispute, which is a fact as well."""
        return "disputed" in self.at

    @property
    def state(self) -> State:
        """How surely it is known."""
        match self.value:
            case Unknown():
                return State.UNKNOWN
            case Disputed():
                return State.DISPUTED
            case _ if self.derivation:
                return State.DERIVED
            case Figure(qualifier=qualifier) if qualifier is not Qualifier.EXACT:
                return State.ABOUT
            case _:
                return State.STATED


@dataclass(frozen=True, slots=True)
class Sought:
    """A figure that the sheet asks to be worked out of other facts. It becomes a fact of this id."""

    id: str
    how: Derived
    at: YamlPath
    """Where it is written."""

    @property
    def names(self) -> tuple[str, ...]:
        """The ids in its formula, from left to right."""
        return tuple(named_in(self.how.derived))


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


def record_of(fact: str) -> RecordKey:
    """The record that a fact stands in, by the fact's id."""
    collection, id, *_ = fact.split(".")
    return collection, id


def step_id(history: str, key: str) -> str:
    """The id of a step of a history."""
    return f"{history}@{key}"


def id_of_part(part: BaseModel, at: YamlPath) -> str:
    """The id of a part of a record: what the ids of its facts begin with."""
    if isinstance(part, Step):
        return step_id(".".join(map(str, at[:-1])), part.key)
    return ".".join(map(str, at))


def facts_in(value: object, id: str, at: YamlPath, citations: tuple[Citation, ...] = ()) -> Iterator[Fact | Sought]:
    """Every fact in a value of a record, in the order of the sheet."""
    match value:
        case Figure() | When() | Name() | Prose() | Statement() | Unknown() | Disputed() | Derived():
            yield from _facts_of(value, id, at, citations)
        case History():
            for index, step in enumerate(value.root):
                yield from facts_in(step, step_id(id, step.key), (*at, index), citations)
        case BaseModel():
            yield from _facts_within(value, id, at, citations)
        case Mapping():
            for key, below in value.items():
                yield from facts_in(below, f"{id}.{key}", (*at, key), citations)
        case tuple():
            for index, below in enumerate(value):
                yield from facts_in(below, f"{id}.{index + 1}", (*at, index), citations)


def _facts_of(
    value: Value | Derived, id: str, at: YamlPath, citations: tuple[Citation, ...]
) -> Iterator[Fact | Sought]:
    """The fact that a value is, then those it is made of."""
    match value:
        case CitedFigure() | CitedWhen():
            yield Fact(id, value, value.cite, (*at, "value"))
        case Derived():
            yield Sought(id, value, at)
        case Unknown():
            yield Fact(id, value, value.cite or citations, at)
            yield from _facts_within(value, id, at, citations)
        case Disputed():
            yield Fact(id, value, tuple(dict.fromkeys(cite for side in value.disputed for cite in side.cite)), at)
            yield from facts_in(value.disputed, id, (*at, "disputed"))
        case _:
            yield Fact(id, value, citations, at)


def _facts_within(part: BaseModel, id: str, at: YamlPath, citations: tuple[Citation, ...]) -> Iterator[Fact | Sought]:
    nearest = (part.cite if isinstance(part, Part) else ()) or citations
    for key, below in keys_of(part):
        yield from facts_in(below, fact_id(id, key), (*at, key), () if key in OUR_OWN else nearest)
