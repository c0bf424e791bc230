"""The step chart: rates over time, a row a measure, all on one scale of time and one of height."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from generator.figures.figure import Figure
from generator.rendering.bound import BoundPart, BoundRecord
from generator.rendering.charts.days import APART, WIDE, Day, Label, Span, Text, named_days
from generator.rendering.charts.lettering import LINE, SIZE, width_of, wrapped
from generator.rendering.rate_changes import RateChange, rate_changes

_PLOT = 44
"""The height of the highest rate."""
_GAP = 16
_NAMES = 210
"""The room for names beside the rows, where a chart is wide."""


@dataclass(frozen=True, slots=True)
class Row:
    """A measure: its name, its rate as stretches of time, and labels where it changes."""

    name: tuple[tuple[int, str], ...]
    """Each line of it, after where it stands."""
    base: int
    """Where no rate at all is."""
    bars: tuple[tuple[int, int, int, int], ...]
    """Each stretch in force: left, top, width, height."""
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class StepChart:
    """Everything that a drawing needs, in pixels."""

    width: int
    height: int
    left: int
    """Where time begins."""
    rows: tuple[Row, ...]
    days: tuple[Day, ...]
    """Those that there is room to name."""
    bottom: int
    """Where the rows end."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """From days and rates to pixels, and from facts to letters."""

    span: Span
    highest: float
    text: Text

    def height(self, step: BoundPart) -> int:
        return round(_amount(step) / self.highest * _PLOT) if self.highest else 0


def step_chart(
    measures: Sequence[BoundRecord],
    name_of: Callable[[BoundRecord], str],
    text: Text,
    end: date,
    width: int,
) -> StepChart | None:
    """The rates of measures from the start of the year before to a day; None if none was in force then.

    A figure that sources do not agree on is drawn as the one that is told first, and labelled with all of them.
    """
    start = date(max(end.year - 1, 1), 1, 1)
    changes = [change for change in rate_changes(measures) if change.date.first_day <= end]
    spans = {measure.id: list(_spans(measure, changes, start, end)) for measure in measures}
    shown = [measure for measure in measures if spans[measure.id]]
    if not shown:
        return None
    left = _NAMES if width >= WIDE else 0
    highest = max(_amount(step) for each in spans.values() for step, _, _ in each)
    frame = _Frame(Span(start, end, left, width), highest, text)
    rows, y = [], 0
    for measure in shown:
        rows.append(_row(wrapped(name_of(measure), (left or width) - _GAP), y, spans[measure.id], frame))
        y = rows[-1].base + _GAP
    days = named_days([change.date for change in changes if change.date.first_day >= start], frame.span, text, y + LINE)
    return StepChart(width, y + LINE + APART, left, tuple(rows), days, y)


def _row(
    name: Sequence[str],
    top: int,
    spans: Sequence[tuple[BoundPart, date, date]],
    frame: _Frame,
) -> Row:
    """A row from `top` on: its name beside it where there is room for names, else above it."""
    heights = [frame.height(step) for step, _, _ in spans]
    lines, plot = len(name) * LINE, SIZE + APART + max(heights)
    base = top + (max(plot, lines) if frame.span.left else lines + plot)
    first_line = base - lines + SIZE - 1 if frame.span.left else top + SIZE
    return Row(
        tuple((first_line + index * LINE, line) for index, line in enumerate(name)),
        base,
        tuple(
            (frame.span.x(first), base - height, frame.span.x(last) - frame.span.x(first), height)
            for (_, first, last), height in zip(spans, heights, strict=True)
        ),
        tuple(_labels(spans, frame, base)),
    )


def _spans(
    measure: BoundRecord, changes: Iterable[RateChange], start: date, end: date
) -> Iterator[tuple[BoundPart, date, date]]:
    """Each stretch of time for which a rate held, within these days: its first step, its first day, its last."""
    own = [change for change in changes if change.measure.id == measure.id]
    for change, following in zip_longest(own, own[1:]):
        until = following.date.first_day if following else end
        if change.after and until > start:
            yield change.after, max(change.date.first_day, start), until


def _amount(step: BoundPart) -> float:
    value = step.value.value
    return float(value.amount) if isinstance(value, Figure) else 0


def _labels(spans: Sequence[tuple[BoundPart, date, date]], frame: _Frame, base: int) -> Iterator[Label]:
    """A label at the start of each stretch. The last has the first claim to its place, and may end at the edge."""
    taken = frame.span.right + APART
    found = []
    for step, first, _ in reversed(spans):
        width, x = width_of(frame.text(step.value)), frame.span.x(first)
        y = base - frame.height(step) - APART // 2
        if x + width + APART <= taken:
            found.append(Label(x, y, "start", step.value))
            taken = x
        elif not found and frame.span.right - width >= frame.span.left:
            found.append(Label(frame.span.right, y, "end", step.value))
            taken = frame.span.right - width
    yield from reversed(found)
