"""Events: what happened, or is scheduled to, on a date."""

from enum import StrEnum
from typing import Annotated

from generator.model.fields import Id, ProseField, Refers
from generator.model.records.record import Record
from generator.model.text import Name
from generator.model.values import WhenOrDisputed


class EventKind(StrEnum):
    """Who moved, or how."""

    US_ACTION = "us-action"
    CANADA_ACTION = "canada-action"
    TALKS = "talks"
    THREAT = "threat"
    COURT = "court"
    POLITICS = "politics"
    AGREEMENT = "agreement"


class EventStatus(StrEnum):
    """Whether it has come to pass, as far as the evidence reaches."""

    HAPPENED = "happened"
    SCHEDULED = "scheduled"


class Event(Record):
    """Something dated. Its name is a headline of a few words."""

    date: WhenOrDisputed
    kind: EventKind
    says: ProseField
    """What happened, in a sentence or two."""
    status: EventStatus = EventStatus.HAPPENED
    people: tuple[Annotated[Id, Refers(("people",))], ...] = ()
    sectors: tuple[Annotated[Id, Refers(("sectors",))], ...] = ()
    agreements: tuple[Annotated[Id, Refers(("agreements",))], ...] = ()

    @property
    def called(self) -> tuple[Name, ...]:
        """Nothing: its name is a headline."""
        return ()
