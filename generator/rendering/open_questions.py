"""What the sheet leaves open, gathered from all its records for whatever page wants to list it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.facts import Fact, fact_id, record_of
from generator.model.records.event import EventStatus
from generator.model.values import Unknown
from generator.rendering.bound import Binder, BoundRecord
from generator.rendering.bound_fact import BoundFact
from generator.rendering.holders import Holders, label_of

SCHEDULED = "scheduled"


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A value that nobody knows or agrees on, or an event of which nobody knows what came."""

    state: str
    """`unknown`, `disputed` or `scheduled`."""
    record: BoundRecord
    """The record that it stands in."""
    about: BoundFact | None
    """What the value is of, where the record holds more than one."""
    key: str
    """The key that the value stands under: `value`, `from`, `date`."""
    value: BoundFact
    why: BoundFact | None
    """What is not known, or why, if the sheet says so."""


class OpenQuestions:
    """Unknown and disputed values in the order of the sheet, then what is scheduled in the order of dates.

    They are gathered for each page that walks through them.
    """

    def __init__(self, binder: Binder) -> None:
        self._binder = binder

    def __iter__(self) -> Iterator[OpenQuestion]:
        binder, holders = self._binder, Holders(self._binder)
        for fact in binder.site.open_facts.values():
            collection, id = record_of(fact.id)
            if collection in binder.collections and binder.collections[collection].shows(id):
                yield _of_value(binder, fact, holders)
        yield from _scheduled(binder)


def _of_value(binder: Binder, fact: Fact, holders: Holders) -> OpenQuestion:
    collection, id = map(str, fact.at[:2])
    part, key = holders.of(fact)
    why = fact.value.unknown if isinstance(fact.value, Unknown) else None
    return OpenQuestion(
        state=fact.state,
        record=binder.collections[collection][id],
        about=label_of(part),
        key=key,
        value=BoundFact(fact, fact.value),
        why=binder.bound(why, fact_id(fact.id, "unknown")),
    )


def _scheduled(binder: Binder) -> Iterator[OpenQuestion]:
    events = [event for event in binder.collections["events"].values() if event.status is EventStatus.SCHEDULED]
    for record in sorted(events, key=lambda event: event.date.value):
        yield OpenQuestion(SCHEDULED, record, None, "date", record.date, record.says)
