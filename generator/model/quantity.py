"""Amounts with their units, and what may be done with two of them. Exact: nothing is rounded before it is written."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction

from generator.figures.figure import Currency, Figure, Qualifier, Scale, Unit
from generator.model.formula import Sign
from generator.model.values import OutputForm

_MOST_DIGITS = 15  # as many as a figure of the sheet may have
_LONG = Context(prec=_MOST_DIGITS)
_SHARES = (Unit.PERCENT, Unit.PERCENTAGE_POINTS)
_FACTORS = (None, Unit.PERCENT, Unit.NUMBER)  # what may multiply: the more of a mere factor, the earlier
_ABOUT = (Qualifier.ABOUT, Qualifier.NEARLY)
_POWERS = {scale: Fraction(Figure(Decimal(1), scale=scale).amount) for scale in Scale}


class UnitsApart(ValueError):
    """Two quantities do not go together."""


class NoResult(ValueError):
    """A quantity cannot be written as a figure."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount of something."""

    amount: Fraction
    unit: Unit | None
    """None for a ratio of two like amounts."""
    currency: Currency | None = None
    is_about: bool = False

    @property
    def words(self) -> str:
        """What it is an amount of."""
        if self.currency:
            return self.currency
        return "a ratio" if self.unit is None else self.unit or "a plain number"

    def __str__(self) -> str:
        """In the letters of the sheet, `about C$34 billion`; to so many digits if it has no end."""
        scale = Scale.ONE if self.unit in (None, *_SHARES) else _scale(self.amount, Scale.TRILLION)
        number = abs(self.amount) / _POWERS[scale]
        digits = f"{_LONG.divide(Decimal(number.numerator), Decimal(number.denominator)):,f}"
        minus, percent = "-" if self.amount < 0 else "", "%" if self.unit is Unit.PERCENT else ""
        unit = "" if self.unit in (None, Unit.PERCENT) else self.unit
        about = "about" if self.is_about else ""
        return " ".join(filter(None, [about, f"{minus}{self.currency or ''}{digits}{percent}", scale, unit]))


def is_bound(figure: Figure) -> bool:
    """Whether a figure tells no more than what an amount is above, below or between."""
    return figure.high is not None or figure.qualifier not in (Qualifier.EXACT, *_ABOUT)


def quantity_of(figure: Figure) -> Quantity:
    """The quantity that a figure states."""
    return Quantity(Fraction(figure.amount), figure.unit, figure.currency, figure.qualifier in _ABOUT)


def negative(of: Quantity) -> Quantity:
    """The same amount below nothing."""
    return Quantity(-of.amount, of.unit, of.currency, of.is_about)


def combined(sign: Sign, left: Quantity, right: Quantity) -> Quantity:
    """Two quantities with a sign between them; `UnitsApart` if they do not go together."""
    match sign:
        case Sign.PLUS:
            return _added(left, right)
        case Sign.MINUS:
            return _added(left, negative(right), is_difference=True)
        case Sign.TIMES:
            return _multiplied(left, right)
        case Sign.OVER:
            return _divided(left, right)


def _added(left: Quantity, right: Quantity, *, is_difference: bool = False) -> Quantity:
    unit = left.unit
    if left.unit is right.unit is Unit.PERCENT and is_difference:
        unit = Unit.PERCENTAGE_POINTS
    elif left.unit in _SHARES and right.unit in _SHARES:
        unit = Unit.PERCENT if Unit.PERCENT in (left.unit, right.unit) else Unit.PERCENTAGE_POINTS
    elif (left.unit, left.currency) != (right.unit, right.currency):
        doing = "subtracted from" if is_difference else "added to"
        raise UnitsApart(f"{_capital(right.words)} cannot be {doing} {left.words}.")
    return Quantity(left.amount + right.amount, unit, left.currency, left.is_about or right.is_about)


def _multiplied(left: Quantity, right: Quantity) -> Quantity:
    share, whole = (left, right) if _rank(left) <= _rank(right) else (right, left)
    if not _is_factor(share):
        raise UnitsApart(f"{_capital(left.words)} cannot be multiplied by {right.words}.")
    return Quantity(_factor(share) * whole.amount, whole.unit, whole.currency, left.is_about or right.is_about)


def _divided(left: Quantity, right: Quantity) -> Quantity:
    if right.amount == 0:
        raise NoResult("It divides by nothing. Change the formula.")
    is_about = left.is_about or right.is_about
    are_shares = left.unit in _SHARES and right.unit in _SHARES
    if are_shares or (left.unit, left.currency) == (right.unit, right.currency):
        return Quantity(left.amount / right.amount, None, None, is_about)
    if not _is_factor(right):
        raise UnitsApart(f"{_capital(left.words)} cannot be divided by {right.words}.")
    return Quantity(left.amount / _factor(right), left.unit, left.currency, is_about)


def _rank(of: Quantity) -> int:
    """The lower, the more a quantity is a mere factor: a ratio is nothing else, a share of something nearly so."""
    return _FACTORS.index(of.unit) if of.unit in _FACTORS and of.currency is None else len(_FACTORS)


def _is_factor(of: Quantity) -> bool:
    return _rank(of) < len(_FACTORS)


def _factor(of: Quantity) -> Fraction:
    return of.amount / 100 if of.unit is Unit.PERCENT else of.amount


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def figure_of(result: Quantity, form: OutputForm | None, decimals: int | None, largest: Scale) -> tuple[Figure, bool]:
    """A result as people write it, and whether it was rounded; `NoResult` if it cannot be written.

    Its scale word is no larger than the largest in the formula.
    """
    amount, unit = _in_form(result, form)
    scale = Scale.ONE if result.unit in (None, *_SHARES) else _scale(amount, largest)
    number = _exact(amount / _POWERS[scale], decimals)
    qualifier = Qualifier.ABOUT if result.is_about else Qualifier.EXACT
    figure = Figure(number, unit, result.currency, scale, qualifier)
    return figure, Fraction(figure.amount) != amount


def _in_form(result: Quantity, form: OutputForm | None) -> tuple[Fraction, Unit]:
    if result.unit is None and form is OutputForm.PERCENT:
        return result.amount * 100, Unit.PERCENT
    if result.unit in _SHARES and form:
        return result.amount, Unit(form)
    if form:
        raise NoResult(f'The result is {result.words}, which cannot be written as "{form}". Leave out as:.')
    return result.amount, result.unit or Unit.NUMBER


def largest_of(scales: Iterable[Scale]) -> Scale:
    """The largest of some scale words."""
    return max(scales, key=list(Scale).index, default=Scale.ONE)


def _scale(amount: Fraction, largest: Scale) -> Scale:
    """The largest scale word that fits; thousands are written out unless the formula writes them as a word."""
    usual = (scale for scale in Scale if scale is largest or scale is not Scale.THOUSAND)
    return largest_of(scale for scale in usual if _POWERS[scale] <= min(_POWERS[largest], abs(amount)))


def _exact(number: Fraction, decimals: int | None) -> Decimal:
    """The number with so many decimals, halves away from nothing; with none given, all of them."""
    if decimals is None:
        decimals = next((count for count in range(_MOST_DIGITS) if (number * 10**count).denominator == 1), None)
        if decimals is None:
            raise NoResult("The result has too many decimals to be written out. Say with round: how many to keep.")
    whole = int(abs(number) * 10**decimals + Fraction(1, 2)) * (-1 if number < 0 else 1)
    if abs(whole) >= 10**_MOST_DIGITS:
        raise NoResult("The result has too many digits to be written out. Change the formula.")
    return Decimal(whole).scaleb(-decimals)
