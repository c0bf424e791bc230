"""The timeline to scale: a lane for each kind of event, a dot for each event, over two years."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.figures.when import When
from generator.model.records.event import EventStatus
from generator.rendering.bound import BoundRecord
from generator.rendering.charts.days import APART, WIDE, Day, Span, Text, named_days
from generator.rendering.charts.lettering import LINE, SIZE

_NAMES = 150
"""The room for names beside the lanes, where a chart is wide."""
_LANE = 30
_RADIUS = 5
_OFF = 8
"""How far a dot stands below one that it would lie on."""


@dataclass(frozen=True, slots=True)
class Dot:
    """An event."""

    x: int
    y: int
    is_ahead: bool
    """Whether it had not happened yet when the evidence ends."""


@dataclass(frozen=True, slots=True)
class Lane:
    """The events of one kind."""

    name: str
    name_y: int
    y: int
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything that a drawing needs, in pixels."""

    width: int
    height: int
    left: int
    radius: int
    now: int
    """Where the evidence ends."""
    lanes: tuple[Lane, ...]
    days: tuple[Day, ...]
    bottom: int


def timeline(
    events: Sequence[BoundRecord], kinds: Mapping[str, str], text: Text, now: date, width: int
) -> Timeline | None:
    """The events of the year of a day and of the year before, by kind; None if there are none."""
    start, end = date(max(now.year - 1, 1), 1, 1), date(now.year, 12, 31)
    shown = [event for event in events if isinstance(event.date.value, When) and start <= event.date.first_day <= end]
    if not shown:
        return None
    is_wide = width >= WIDE
    left = _NAMES if is_wide else _RADIUS
    span = Span(start, end, left, width - _RADIUS)
    lanes, y = [], 0
    for kind, name in kinds.items():
        own = sorted((event for event in shown if event.kind == kind), key=lambda event: event.date.first_day)
        if own:
            middle = y + _LANE // 2 + (0 if is_wide else LINE)
            dots, name_y = _dots(own, span, middle), middle + SIZE // 2 - 2 if is_wide else y + SIZE
            lanes.append(Lane(name, name_y, middle, dots))
            y = max(middle, *(dot.y for dot in dots)) + _LANE // 2
    happened = [event.date for event in shown if event.status is EventStatus.HAPPENED]
    days = named_days(happened, span, text, y + LINE)
    return Timeline(width, y + LINE + APART, left, _RADIUS, span.x(now), tuple(lanes), days, y)


def _dots(events: Sequence[BoundRecord], span: Span, middle: int) -> tuple[Dot, ...]:
    """A dot for each event; one that would lie on another stands lower."""
    dots: list[Dot] = []
    for event in events:
        x, y = span.x(event.date.first_day), middle
        while any(abs(dot.x - x) < 2 * _RADIUS and dot.y == y for dot in dots):
            y += _OFF
        dots.append(Dot(x, y, event.status is not EventStatus.HAPPENED))
    return tuple(dots)
