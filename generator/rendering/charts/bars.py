"""The bar chart: one kind of share at several times, a bar each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.figures.figure import Figure, Unit
from generator.rendering.bound import BoundPart
from generator.rendering.bound_fact import BoundFact
from generator.rendering.charts.lettering import LINE, SIZE, width_of

_ROW = 26
_BAR = 18
_APART = 8
_WHOLE = 100


@dataclass(frozen=True, slots=True)
class Bar:
    """A share: what it is of, how long it is, and where its letters stand."""

    of: BoundFact
    """What is counted."""
    label: BoundFact
    """The time that it is about."""
    figure: BoundFact
    y: int
    """The top of the bar."""
    length: int
    """0 where the figure is not known."""
    label_y: int
    figure_x: int


@dataclass(frozen=True, slots=True)
class BarChart:
    """Everything that a drawing needs, in pixels."""

    width: int
    height: int
    left: int
    """Where bars begin."""
    whole: int
    """Where a bar of the whole would end."""
    thickness: int
    bars: tuple[Bar, ...]


def bar_chart(
    figures: Mapping[str, BoundPart], prefix: str, text: Callable[[BoundFact], str], width: int
) -> BarChart | None:
    """The figures whose keys begin alike, a bar for the time that each is about; None if none is a share."""
    sizes = [size for key, size in figures.items() if key.startswith(prefix)]
    shares = [size for size in sizes if size.period and _is_share(size.value)]
    if not shares:
        return None
    left = max(width_of(text(size.period)) for size in shares) + _APART
    whole = width - max(width_of(text(size.value)) for size in shares) - _APART
    bars = []
    for index, size in enumerate(shares):
        top = index * _ROW
        length = round((whole - left) * _amount(size.value) / _WHOLE)
        letters = top + _BAR - (_BAR - SIZE) // 2 - 2
        bars.append(Bar(size.what, size.period, size.value, top, length, letters, left + length + _APART))
    return BarChart(width, len(bars) * _ROW + LINE - _BAR, left, whole, _BAR, tuple(bars))


def _is_share(fact: BoundFact) -> bool:
    return isinstance(fact.value, Figure) and fact.value.unit is Unit.PERCENT


def _amount(fact: BoundFact) -> float:
    return float(fact.value.amount) if isinstance(fact.value, Figure) else 0
