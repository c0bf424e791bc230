"""What the sheet leaves open, gathered from all its records for whatever page wants to list it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.facts import Fact, fact_id
from generator.model.records.event import EventStatus
from generator.model.references import parts_in
from generator.model.values import Unknown
from generator.rendering.bound import Binder, BoundPart, BoundRecord
from generator.rendering.bound_fact import BoundFact

SCHEDULED = "scheduled"
_LABELS = ("what", "title", "instrument", "scope")


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


def open_questions(binder: Binder) -> list[OpenQuestion]:
    """Unknown and disputed values in the order of the sheet, then what is scheduled in the order of dates."""
    known = {(collection, id) for collection, records in binder.collections.items() for id in records}
    open_facts = [fact for fact in binder.site.facts.values() if fact.state.is_open and fact.at[:2] in known]
    return [*(_of_value(binder, fact) for fact in open_facts), *_scheduled(binder)]


def _of_value(binder: Binder, fact: Fact) -> OpenQuestion:
    collection, id, *_, key = map(str, fact.at)
    record = binder.collections[collection][id]
    parts = {at: part for part, at in parts_in(binder.site.records[collection][id], (collection, id))}
    holder_id = fact.id if key == "value" else fact.id.removesuffix(f".{key}")
    holder = BoundPart(binder, parts[fact.at[:-1]], holder_id)
    why = fact.value.unknown if isinstance(fact.value, Unknown) else None
    return OpenQuestion(
        state=fact.state,
        record=record,
        about=next(filter(None, (getattr(holder, label, None) for label in _LABELS)), None),
        key=key,
        value=BoundFact(fact, fact.value),
        why=binder.bound(why, fact_id(fact.id, "unknown")),
    )


def _scheduled(binder: Binder) -> Iterator[OpenQuestion]:
    events = [event for event in binder.collections["events"].values() if event.status is EventStatus.SCHEDULED]
    for record in sorted(events, key=lambda event: event.date.value):
        yield OpenQuestion(SCHEDULED, record, None, "date", record.date, record.says)
