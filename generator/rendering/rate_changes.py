"""The changes of several rates in one order of time, for whatever page wants to tell or to tabulate them."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.rendering.bound import BoundPart, BoundRecord
from generator.rendering.bound_fact import BoundFact

_MONTHS = 3


@dataclass(frozen=True, slots=True)
class RateChange:
    """A day on which a rate began, changed or ended."""

    measure: BoundRecord
    date: BoundFact
    before: BoundPart | None
    """The step that ended; None if no rate was in force."""
    after: BoundPart | None
    """The step that began; None if no rate is in force from then on."""


def rate_changes(measures: Iterable[BoundRecord]) -> list[RateChange]:
    """Every change up to the day that is shown, the earliest first."""
    found = [RateChange(measure, *change) for measure in measures for change in measure.rate.changes]
    return sorted(found, key=lambda change: change.date.first_day)


def turning_days(changes: Iterable[RateChange], most: int) -> list[BoundFact]:
    """The last day of change in each quarter of a year, and of these the latest few.

    A rate that held for a quarter or longer was in force on one of them.
    """
    last = {}
    for change in changes:
        day = change.date.first_day
        last[day.year, (day.month - 1) // _MONTHS] = change.date
    return list(last.values())[-most:]
