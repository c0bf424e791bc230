"""Whether what is written states a value, and not a little more or less than it."""

from generator.figures.dates import Dated
from generator.figures.figure import Currency, Figure, Qualifier, Unit
from generator.figures.when import Recurring, When

Value = Figure | When


def states(written: Figure | Dated | None, value: Value, year: int | None = None) -> bool:
    """Whether a figure or date as written states a value; `year` is the one in which it was written, where known.

    `three-quarters` states 75%, `$16.6 billion` states C$16.6 billion, `fell 31 per cent` states -31%, and
    in a text of 2025 `June 4` states June 4, 2025. Nothing is rounded, and `about` is not left out.
    """
    match written, value:
        case Figure(), Figure():
            return _states_figure(written, value)
        case When(), When():
            return written == value
        case Recurring(month, day), When():
            return (value.year, value.month, value.day) == (year, month, day)
        case When(year=number, month=None), Figure():  # four digits alone are taken for a year first
            return value == Figure(value.number) and value.number == number
        case _:
            return False


def are_comparable(written: Figure | Dated | None, value: Value) -> bool:
    """Whether both measure the same kind of thing, so that they could contradict each other."""
    match written, value:
        case Figure(), Figure():
            return _kind(written) == _kind(value) and _agree(written.currency, value.currency)
        case When(), When():  # both a year, a month or a day
            return (written.month is None, written.day is None) == (value.month is None, value.day is None)
        case _:
            return False


def _states_figure(written: Figure, value: Figure) -> bool:
    if not are_comparable(written, value):
        return False
    is_as_exact = written.qualifier is value.qualifier
    is_weakened = written.qualifier is Qualifier.EXACT and value.qualifier is Qualifier.ABOUT
    if not (is_as_exact or is_weakened):
        return False
    if written.exact == value.exact:
        return True
    # A fall is told in words as often as with a sign.
    return value.high is None and written.high is None and written.exact[0] == -value.exact[0] > 0


def _kind(figure: Figure) -> Unit:
    return Unit.PERCENT if figure.is_share else figure.unit


def _agree(one: Currency | None, other: Currency | None) -> bool:
    """Whether both are dollars that may be the same ones, or neither is dollars."""
    return one is other or (Currency.UNSAID in (one, other) and None not in (one, other))
