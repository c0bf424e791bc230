"""Events: what happened, or is scheduled to, on a date."""

import datetime
from enum import StrEnum
from typing import Annotated, Self

from generator.model.fields import Id, ProseField, Refers
from generator.model.records.record import Record, Size
from generator.model.text import Name
from generator.model.value_fields import CitableWhen, WhenOrDisputed
from generator.model.values import last_day_of


class EventKind(StrEnum):
    """Who moved, or how."""

    US_ACTION = "us-action"
    """The United States did something."""
    CANADA_ACTION = "canada-action"
    """Canada did something."""
    TALKS = "talks"
    """The two sides talked, or stopped talking."""
    THREAT = "threat"
    """Somebody said what might be done."""
    COURT = "court"
    """A court ruled, or was asked to."""
    POLITICS = "politics"
    """Parties, votes and offices moved."""
    AGREEMENT = "agreement"
    """Something became of the trade agreement itself."""


class EventStatus(StrEnum):
    """Whether it has come to pass, as far as the evidence reaches."""

    HAPPENED = "happened"
    """It has come to pass."""
    SCHEDULED = "scheduled"
    """It is still to come."""


class Event(Record):
    """Something dated. Its name is a headline of a few words."""

    date: WhenOrDisputed
    """The day on which it happened, or is due."""
    announced: CitableWhen | None = None
    """When it was made known, if that was before it happens."""
    kind: EventKind
    """Who moved, or how."""
    says: ProseField
    """What happened, in a sentence or two."""
    figures: dict[Id, Size] = {}
    """The figures that its sentences name."""
    status: EventStatus = EventStatus.HAPPENED
    """Whether it has come to pass; left out, it has."""
    people: tuple[Annotated[Id, Refers(("people",))], ...] = ()
    """Who had a hand in it."""
    sectors: tuple[Annotated[Id, Refers(("sectors",))], ...] = ()
    """What it is about."""
    agreements: tuple[Annotated[Id, Refers(("agreements",))], ...] = ()
    """The agreements that it bears on."""

    def known_on(self, day: datetime.date) -> Self | None:
        """The event once it has happened, and before that as scheduled, once it is announced."""
        if last_day_of(self.date) <= day:
            return self
        is_announced = self.announced is not None and self.announced.last_day <= day
        return self.model_copy(update={"status": EventStatus.SCHEDULED}) if is_announced else None

    @property
    def called(self) -> tuple[Name, ...]:
        """Nothing: its name is a headline."""
        return ()
