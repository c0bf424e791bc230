"""What every record has in common: parts that may be cited, and histories of dated steps."""

import datetime
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Self

from pydantic import ConfigDict, Field, RootModel

from generator.model.citation import Part
from generator.model.fields import ConditionField, Id, NameField, OneOrSeveral, ProseField, Refers, WhenField
from generator.model.text import Name
from generator.model.value_fields import CitableWhen, FigureValue, WhenValue
from generator.model.values import known


class Told(Part):
    """A part that tells something in sentences."""

    holds: Annotated[tuple[ConditionField, ...], OneOrSeveral] = ()
    """What its sentences take for granted, where they compare one fact with another."""


class Record(Told):
    """One entry of the fact sheet. Its id is its key in the file."""

    name: NameField
    """What it is called."""
    review_by: WhenField | None = None
    """The last day on which it may stand without another look at its sources."""
    review_on: Annotated[Id, Refers(("events",))] | None = None
    """The event that calls for another look at its sources; in place of a date."""
    was: tuple[Id, ...] = ()
    """The ids that it had before, so that old addresses still lead to it. `explain rename` writes them."""

    @property
    def called(self) -> tuple[Name, ...]:
        """What an article may call it; nothing where the name is a headline or a title."""
        return (self.name,)


class Size(Told):
    """A figure that tells how big something is."""

    what: ProseField
    """What is counted, by whom, in words that can stand before the value."""
    value: FigureValue
    """How much, or how many."""
    period: CitableWhen | None = None
    """The time that the figure is about."""

    def known_on(self, day: datetime.date) -> Self | None:
        """The figure once the time that it is about has passed, if it is about one."""
        return self if self.period is None or self.period.last_day <= day else None


class Status(StrEnum):
    """Whether a step of a history ever took effect."""

    APPLIED = "applied"
    """It took effect."""
    NEVER_APPLIED = "never-applied"
    """It was announced, and dropped before it took effect."""
    PROPOSED = "proposed"
    """It is only a possibility so far."""
    SCHEDULED = "scheduled"
    """It is ordered, and its day is still to come."""
    POSTPONED = "postponed"
    """It was put off before its day."""
    PRELIMINARY = "preliminary"
    """It is the result of a review that is not final."""


class Step(Told):
    """A value that holds from a date until the next step, or until its own end."""

    value: FigureValue
    """The rate or the amount."""
    from_: Annotated[CitableWhen, Field(alias="from")]
    """The first day on which the value holds, or was to hold."""
    until: CitableWhen | None = None
    """The day on which it ceased to hold, where no next step says so."""
    announced: WhenValue | None = None
    """When it was made known."""
    status: Status = Status.APPLIED
    """Whether it took effect; left out, it did."""
    replaces: ProseField | None = None
    """What was charged on the same goods until then, where no earlier step of this history tells it."""
    instrument: NameField | None = None
    """The legal text that sets it."""
    scope: ProseField | None = None
    """What it is charged on."""
    note: ProseField | None = None
    """What a reader must know besides."""

    @property
    def key(self) -> str:
        """What tells this step from the others of its history."""
        return str(self.from_)

    def known_on(self, day: datetime.date) -> Self | None:
        """The step once it is announced or has begun; its end once that has come, and until it begins, as scheduled."""
        has_begun, announced = self.from_.first_day <= day, known(self.announced)
        if not has_begun and not (announced and announced.last_day <= day):
            return None
        told: dict[str, object] = {}
        if self.until and self.until.first_day > day:
            told["until"] = None
        if not has_begun and self.status not in (Status.PROPOSED, Status.PRELIMINARY):
            told["status"] = Status.SCHEDULED
        return self.model_copy(update=told)

    def holds_on(self, day: datetime.date) -> bool:
        """Whether the value is in force on a day, the next step left aside."""
        begun = self.status is Status.APPLIED and self.from_.first_day <= day
        return begun and (self.until is None or day < self.until.first_day)


class History(RootModel[tuple[Step, ...]]):
    """A step history, in the order of its dates."""

    model_config = ConfigDict(frozen=True, defer_build=True)

    def at(self, day: datetime.date) -> Step | None:
        """The step in force on a day."""
        begun = self._begun(day)
        return begun[-1] if begun and begun[-1].holds_on(day) else None

    def since(self, day: datetime.date) -> Step | None:
        """The step that brought the value in force on a day, which later steps may have kept."""
        found = self.at(day)
        for step in reversed(self._begun(day)):
            if found is None or step.value != found.value or not (step is found or self._meets(step, found)):
                break
            found = step
        return found

    def changes(self, day: datetime.date) -> Iterator[tuple[Step | None, Step | None]]:
        """Each change of the value up to a day: the step before it and the step after, None if nothing was in force."""
        before = None
        for step in self._begun(day):
            if before and not self._meets(before, step):
                yield before, None
                before = None
            if before is None or before.value != step.value:
                yield before, step
            before = step
        if before and not before.holds_on(day):
            yield before, None

    def _begun(self, day: datetime.date) -> list[Step]:
        """The steps that took effect up to a day."""
        return [step for step in self.root if step.status is Status.APPLIED and step.from_.first_day <= day]

    @staticmethod
    def _meets(step: Step, later: Step) -> bool:
        """Whether a step holds until a later one begins."""
        return step.until is None or step.until >= later.from_
