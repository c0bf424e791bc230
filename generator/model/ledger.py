"""The ledger: what readers were told has changed and when, and what the sheet said when that was last recorded.

It keeps figures and dates that sources stand behind, known or not. Names, sentences and labels may be bettered without
a word: no date of the site moves for them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, PlainValidator, WithJsonSchema

from generator.figures.figure import Figure
from generator.figures.scan import parse_figure
from generator.figures.when import When, parse_when
from generator.model.facts import Fact, record_of
from generator.model.fields import Id, OneOrSeveral, PlainText, ProseField, Refers, WhenField, letters_of, wrong
from generator.model.records import KINDS
from generator.model.shapes import TEXT
from generator.model.values import Disputed, what_is_said

Recorded = tuple[Figure | When, ...]
"""What a fact said: one value, the sides of a dispute, or nothing where it was not known."""

UNKNOWN = "unknown"
OR = " or "
"""Between the sides of a dispute."""


class ChangeKind(StrEnum):
    """Why something changed."""

    UPDATE = "update"
    """The world changed, or more of it is known."""
    CORRECTION = "correction"
    """What stood here was wrong."""


def parse_recorded(letters: str) -> Recorded | None:
    """Read `25%`, `2025-06-04`, `10% or 15%` or `unknown`; None if it is none of them."""
    if letters == UNKNOWN:
        return ()
    sides = [parse_when(side) or parse_figure(side) for side in letters.split(OR)]
    return tuple(side for side in sides if side) if all(sides) else None


def _recorded(value: Any) -> Recorded:
    letters = letters_of(value)
    found = parse_recorded(letters)
    if found is None:
        message = f'"{letters}" is nothing that a fact can have said. Leave what "explain record" wrote as it is.'
        raise wrong("wrong-type", message)
    return found


def _day(value: When) -> When:
    if value.day is None:
        raise wrong("malformed-date", f'"{value}" is no full date. A change is made on a day: "2026-07-20".')
    return value


FactId = PlainText
_RecordedField = Annotated[Recorded, PlainValidator(_recorded), WithJsonSchema(TEXT)]


class Change(BaseModel):
    """An entry of the ledger: what readers are told."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    on: Annotated[WhenField, AfterValidator(_day)]
    """The day on which it was recorded."""
    note: ProseField
    """What changed, in a sentence or two for readers."""
    kind: ChangeKind = ChangeKind.UPDATE
    """Why it changed."""
    about: Annotated[tuple[Annotated[Id, Refers(tuple(KINDS))], ...], OneOrSeveral] = ()
    """The records that it is about, where no figure and no date of theirs has changed."""
    changed: dict[FactId, _RecordedField] = {}
    """The facts that say something else now, each with what it said before."""
    added: Annotated[tuple[FactId, ...], OneOrSeveral] = ()
    """The facts that are new."""
    removed: dict[FactId, _RecordedField] = {}
    """The facts that are gone, each with what it said."""

    @property
    def facts(self) -> tuple[str, ...]:
        """The ids of all facts that it lists."""
        return (*self.changed, *self.added, *self.removed)

    @property
    def concerned(self) -> frozenset[str]:
        """The ids of all records that it is about, or lists facts of."""
        return frozenset((*self.about, *(record_of(fact)[1] for fact in self.facts)))


@dataclass(frozen=True, slots=True)
class Ledger:
    """Every change that was recorded, and what the sheet said then."""

    changes: Mapping[str, Change]
    """By id, the first edition first."""
    recorded: Mapping[str, Recorded] | None
    """By the id of each fact: what it said when that was last recorded; None if nothing ever was."""


NOTHING_RECORDED = Ledger(MappingProxyType({}), None)
"""The ledger of a sheet that is too young for one."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What sets a sheet apart from what was recorded of it. Facts by id, in the order of the sheet."""

    changed: Mapping[str, Recorded]
    """Each with what it said before."""
    added: tuple[str, ...]
    removed: Mapping[str, Recorded]
    """Each with what it said."""

    @property
    def facts(self) -> tuple[str, ...]:
        """The ids of all facts that differ."""
        return (*self.changed, *self.added, *self.removed)


def kept_of(facts: Mapping[str, Fact]) -> Mapping[str, Recorded]:
    """What the ledger keeps of a sheet's facts, by their ids. A dispute is kept whole, with its sides."""
    return {id: _said_by(fact) for id, fact in facts.items() if fact.is_evidenced and not fact.is_side}


def _said_by(fact: Fact) -> Recorded:
    match fact.value:
        case Figure() | When() as value:
            return (value,)
        case Disputed(disputed=sides):
            return tuple(side.value for side in sides)
        case _:
            return ()


def difference(before: Mapping[str, Recorded], now: Mapping[str, Recorded]) -> Difference:
    """What sets what is said now apart from what was said before, however it is written."""
    changed = {id: before[id] for id, said in now.items() if id in before and _meant(said) != _meant(before[id])}
    added = tuple(id for id in now if id not in before)
    removed = {id: said for id, said in before.items() if id not in now}
    return Difference(changed, added, removed)


def _meant(said: Recorded) -> tuple[object, ...]:
    return tuple(map(what_is_said, said))
