"""Time in a chart: from days to pixels, and the days that there is room to name below it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from generator.rendering.bound_fact import BoundFact
from generator.rendering.charts.lettering import width_of

APART = 6
"""At least so many pixels lie between two labels."""

WIDE = 560
"""A chart at least so wide has its names beside what they name, and not above it."""

Text = Callable[[BoundFact], str]
"""What a fact is written as."""


@dataclass(frozen=True, slots=True)
class Label:
    """A fact written into a chart."""

    x: int
    y: int
    anchor: Literal["start", "middle", "end"]
    fact: BoundFact


@dataclass(frozen=True, slots=True)
class Day:
    """A day of change, and its name below the rows."""

    x: int
    label: Label


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time, and the pixels that it takes."""

    start: date
    end: date
    left: int
    right: int

    def x(self, day: date) -> int:
        """Where a day is; one before the start stands at the start."""
        share = (max(day, self.start) - self.start).days / max((self.end - self.start).days, 1)
        return round(self.left + share * (self.right - self.left))


def named_days(dates: Iterable[BoundFact], span: Span, text: Text, y: int) -> tuple[Day, ...]:
    """The days that can be named side by side at a height, the latest first; a name at the edge ends there."""
    taken = span.right + APART
    found = []
    by_day = {day.first_day: day for day in dates}
    for first_day in sorted(by_day, reverse=True):
        fact = by_day[first_day]
        width, x = width_of(text(fact)), span.x(first_day)
        left = min(x - width // 2, span.right - width)
        if left >= span.left and left + width + APART <= taken:
            at_edge = left < x - width // 2
            found.append(Day(x, Label(span.right if at_edge else x, y, "end" if at_edge else "middle", fact)))
            taken = left
    return tuple(reversed(found))
