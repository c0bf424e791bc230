"""Reviews: when a record asks for another look at its sources."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.figures.when import When
from generator.model.records.event import Event
from generator.model.records.record import Record
from generator.model.values import known


@dataclass(frozen=True, slots=True)
class Review:
    """The next look that a record asks for."""

    key: str
    """The key that calls for it."""
    when: When
    """The date it names, or that of the event it names."""
    is_past: bool
    """Whether it is overdue: the date is over, or the event has come. A month is neither before its last day."""


def review_of(record: Record, events: Mapping[str, Record], today: date) -> Review | None:
    """The review that a record asks for, if it does, as it stands on a day."""
    if record.review_by:
        return Review("review_by", record.review_by, is_past=record.review_by.last_day < today)
    event = events.get(record.review_on or "")
    when = known(event.date) if isinstance(event, Event) else None
    return Review("review_on", when, is_past=when.last_day <= today) if when else None
