"""Dates that are only as precise as their source."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import total_ordering

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_YEAR = re.compile(r"(?:19|20)\d{2}", re.ASCII)


@total_ordering
@dataclass(frozen=True, slots=True)
class When:
    """A year, a month of a year, or a day."""

    year: int
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        parts = (f"{self.year:04}", self.month and f"{self.month:02}", self.day and f"{self.day:02}")
        return "-".join(part for part in parts if part)

    def __lt__(self, other: "When") -> bool:
        return (self.first_day, self.last_day) < (other.first_day, other.last_day)

    @property
    def first_day(self) -> date:
        """The earliest day it may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The latest day it may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


@dataclass(frozen=True, slots=True)
class Recurring:
    """A day or a month whose year is left to the reader: `July 1`, `since April`."""

    month: int
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Quarter:
    """Three months of a year: `Q3 2025`."""

    year: int
    number: int
    """From 1 to 4."""


def parse_when(text: str) -> When | None:
    """Read `2025`, `2025-06` or `2025-06-04`; anything else, and a day that no calendar has, is None."""
    match = _ISO.fullmatch(text.strip())
    return when_of(*(int(part) if part else None for part in match.groups())) if match else None


def year_in(letters: str) -> int | None:
    """The year that four digits on their own are taken for, if they are."""
    return int(letters) if _YEAR.fullmatch(letters) else None


def when_of(year: int | None, month: int | None = None, day: int | None = None) -> When | None:
    """A date from its parts; None if no calendar has it."""
    try:
        date(year or 0, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    return When(year or 0, month, day)


class NotADay(ValueError):
    """Letters that name no day of the calendar."""


def parse_day(text: str) -> date:
    """Read a full date, `2025-06-04`; anything less, or more, is `NotADay`."""
    when = parse_when(text)
    if when is None or when.day is None:
        raise NotADay(f'"{text}" is no full date. Write the year, the month and the day: "2025-06-04".')
    return when.first_day
