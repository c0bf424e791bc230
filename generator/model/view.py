"""The days that a site is looked at from: the one place that decides them."""

from dataclasses import dataclass
from datetime import date

from generator.figures.when import When
from generator.model.settings import Settings

SHOWN_DAY = "site.shown_day"
"""The id of the day whose state is shown, which is a fact where it is not the last day of the evidence."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The days that whoever makes the site asks for. A day left out is the last one that the evidence covers."""

    as_of: date | None = None
    """The day to show the site as it stood on."""
    today: date | None = None
    """The day on which somebody looks at it."""


BY_THE_EVIDENCE = Asked()
"""Nothing asked for: the site as it stands when the evidence ends, seen on that day."""


@dataclass(frozen=True, slots=True)
class View:
    """The days that a site is looked at from."""

    in_force_on: date
    """The day whose state is shown: what holds "now" is what held on this day."""
    today: date
    """The day by which something may be due for review."""
    is_past: bool
    """Whether the state shown is older than the evidence, so that some of the evidence is later than it."""

    @classmethod
    def of(cls, settings: Settings, asked: Asked) -> "View":
        """What is asked for, and for the rest the last day that the evidence covers."""
        last = settings.as_of.last_day
        in_force_on = asked.as_of or last
        return cls(in_force_on, asked.today or last, is_past=in_force_on < last)

    @property
    def shown(self) -> When:
        """The day whose state is shown, to be printed."""
        return When(self.in_force_on.year, self.in_force_on.month, self.in_force_on.day)
