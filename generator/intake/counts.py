"""Figures and dates that the sheet has of something that a sentence is about, by the words in which it counts it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.coverage.coverage import Item
from generator.figures.agreement import are_comparable
from generator.figures.figure import Figure
from generator.figures.when import Recurring, When, when_of
from generator.intake.compared import Compared
from generator.intake.readings import Reading
from generator.intake.vocabulary import FUNCTION_WORDS, keys
from generator.model.draft import Draft
from generator.model.facts import Fact, id_of_part
from generator.model.records.event import Event, EventStatus
from generator.model.records.record import Size
from generator.model.text import Prose

_FEWEST = 2
_ENOUGH = 2 / 3


@dataclass(frozen=True, slots=True)
class _Size:
    """A figure of the sheet that tells how big something is."""

    fact: Fact
    value: Figure
    wordings: tuple[frozenset[str], ...]
    """The words that tell what is counted, by language."""
    until: date | None
    """The last day of the time that it is about."""


@dataclass(frozen=True, slots=True)
class _Scheduled:
    """An event that is yet to come."""

    fact: Fact
    """Its date."""
    value: When
    names: tuple[frozenset[str], ...]


class Counts:
    """What a sheet counts, and the events that it expects."""

    def __init__(self, draft: Draft, last: date, year: int | None) -> None:
        """For an article of a year, if that is known; `last` is the day on which the evidence ends."""
        self._last = last
        self._year = year
        self._sizes = tuple(_sizes(draft))
        self._events = tuple(_events(draft))

    def compared(self, reading: Reading) -> Iterator[Compared]:
        """Each figure and date of a sentence that is of something that the sheet counts or expects."""
        if reading.figures:
            yield from self._sizes_in(reading)
            yield from self._dates_in(reading)

    def is_of_the_past(self, reading: Reading, until: date | None = None) -> bool:
        """Whether a sentence has a date up to the day on which the evidence ends, or up to another."""
        days = [day for item in reading.figures if (day := self._when(item))]
        return any(day.last_day <= (until or self._last) for day in days)

    def _when(self, item: Item) -> When | None:
        """The date that an article gives, in the year in which it came out if it gives none."""
        if isinstance(item.value, Recurring) and self._year:
            return when_of(self._year, item.value.month, item.value.day)
        return item.value if isinstance(item.value, When) else None

    def _sizes_in(self, reading: Reading) -> Iterator[Compared]:
        for size in self._sizes:
            if any(wording <= reading.keys for wording in size.wordings):
                alike = [item for item in reading.figures if are_comparable(item.value, size.value)]
                if len(alike) == 1 and not (size.until and self.is_of_the_past(reading, size.until)):
                    yield _beside(size, reading, alike[0])

    def _dates_in(self, reading: Reading) -> Iterator[Compared]:
        days = [item for item in reading.figures if isinstance(item.value, When | Recurring)]
        ranked = [(max(_share(name, reading.keys) for name in event.names), event) for event in self._events]
        best = max((share for share, _ in ranked), default=0)
        for share, event in ranked:
            if days and share == best >= _ENOUGH:
                yield from self._days_of(event, days, reading)

    def _days_of(self, event: _Scheduled, days: list[Item], reading: Reading) -> Iterator[Compared]:
        for item in days:
            when = self._when(item)
            is_known = _may_be_same(when, event.value) if when else _recurs(item.value, event.value)
            if is_known or when is None or when.last_day > self._last:
                yield Compared(event.fact.id, event.fact, reading, item, when, event.fact.id if is_known else None)


def _beside(size: _Size, reading: Reading, item: Item) -> Compared:
    value = item.value if isinstance(item.value, Figure) else None
    is_known = value is not None and _is_same(value, size.value)
    return Compared(size.fact.id, size.fact, reading, item, value, size.fact.id if is_known else None)


def _sizes(draft: Draft) -> Iterator[_Size]:
    for part, at in draft.parts:
        if isinstance(part, Size):
            fact = draft.facts.get(id_of_part(part, at))
            wordings = tuple(filter(lambda words: len(words) >= _FEWEST, _wordings(part.what)))
            if fact and isinstance(fact.value, Figure) and wordings:
                yield _Size(fact, fact.value, wordings, part.period.last_day if part.period else None)


def _wordings(what: Prose) -> Iterator[frozenset[str]]:
    """What is counted, without who counted it, which stands behind a comma."""
    for pieces in what.in_language.values():
        text = "".join(piece for piece in pieces if isinstance(piece, str))
        yield keys(text.partition(",")[0]) - FUNCTION_WORDS


def _events(draft: Draft) -> Iterator[_Scheduled]:
    for id, event in draft.records["events"].items():
        if isinstance(event, Event) and event.status is EventStatus.SCHEDULED and isinstance(event.date, When):
            names = tuple(keys(name) - FUNCTION_WORDS for name in event.name.texts)
            yield _Scheduled(draft.facts[f"events.{id}.date"], event.date, names)


def _share(name: frozenset[str], words: frozenset[str]) -> float:
    """How much of a name is among some words; nothing, if that is a single word."""
    found = len(name & words)
    return found / len(name) if found >= _FEWEST else 0


def _is_same(written: Figure, value: Figure) -> bool:
    """Whether both say the same number, be it that one says `about` or `more than`."""
    return written.exact == value.exact or written.exact[0] == -value.exact[0]


def _may_be_same(one: When, other: When) -> bool:
    """Whether one date may be the other, as far as both are precise."""
    return one.first_day <= other.last_day and other.first_day <= one.last_day


def _recurs(day: object, value: When) -> bool:
    """Whether a day of any year is that of a date."""
    return (
        isinstance(day, Recurring)
        and day.month == value.month
        and (day.day is None or value.day is None or day.day == value.day)
    )
