"""A figure as printed, and the exact value behind it."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Qualifier(StrEnum):
    """How exactly the source states the figure."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more than"
    LESS_THAN = "less than"
    NEARLY = "nearly"
    UP_TO = "up to"


class Currency(StrEnum):
    """Whose dollars. The value is the sign that people write, and that we read."""

    CANADIAN = "C$"
    AMERICAN = "US$"


class Scale(StrEnum):
    """The word that multiplies the number."""

    ONE = ""
    THOUSAND = "thousand"
    MILLION = "million"
    BILLION = "billion"
    TRILLION = "trillion"


class Unit(StrEnum):
    """What is counted. The value is the word that people write, and that we read."""

    NUMBER = ""
    PERCENT = "%"
    PERCENTAGE_POINTS = "percentage points"
    TONNES = "tonnes"
    BARRELS_A_DAY = "barrels a day"
    YEARS = "years"
    MONTHS = "months"
    DAYS = "days"


_POWERS = dict(zip(Scale, (0, 3, 6, 9, 12), strict=True))


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with everything that was written beside it."""

    number: Decimal
    """As written, before the scale; keeps its trailing zeros (`12.0`)."""
    unit: Unit = Unit.NUMBER
    currency: Currency | None = None
    scale: Scale = Scale.ONE
    qualifier: Qualifier = Qualifier.EXACT

    @property
    def amount(self) -> Decimal:
        """The number times its scale."""
        return self.number.scaleb(_POWERS[self.scale])


def _any_of(*words: str) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_PERCENT_SIGNS = ("%", " %", " per cent", " percent")
_QUALIFIER = _any_of(*(word for word in Qualifier if word is not Qualifier.EXACT))
_SCALE = _any_of(*filter(None, Scale))
_UNITS = {
    word: unit
    for unit in Unit
    if unit not in (Unit.NUMBER, Unit.PERCENT)
    for word in (unit, re.sub(r"s\b", "", unit, count=1))  # the singular: 1 year, 1 barrel a day
}
_COUNTED = _any_of(*_UNITS)
_MOST_DIGITS = 15  # more would not be exact once scaled, and no source has them
_FIGURE = re.compile(
    rf"(?:(?P<qualifier>{_QUALIFIER}) )?"
    rf"(?P<minus>[-\u2212])?(?P<currency>{_any_of(*Currency)})?"
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    rf"(?: (?P<scale>{_SCALE}))?"
    rf"(?:(?P<percent>{_any_of(*_PERCENT_SIGNS)})| (?P<unit>{_COUNTED}))?",
    re.ASCII,
)


def parse_figure(text: str) -> Figure | None:
    """Read one whole figure in English (`25%`, `C$590 billion`, `about 330,000`), or return None.

    It never guesses: a bare `$` is nobody's dollar, and `1,23` is not a number.
    """
    match = _FIGURE.fullmatch(text.strip())
    if match is None or (match["currency"] and (match["percent"] or match["unit"])):
        return None
    if match["scale"] and match["percent"]:
        return None
    number = Decimal(match["number"].replace(",", ""))
    if len(number.as_tuple().digits) > _MOST_DIGITS:
        return None
    return Figure(
        number=-number if match["minus"] else number,
        unit=Unit.PERCENT if match["percent"] else _UNITS.get(match["unit"], Unit.NUMBER),
        currency=Currency(match["currency"]) if match["currency"] else None,
        scale=Scale(match["scale"] or ""),
        qualifier=Qualifier(match["qualifier"] or Qualifier.EXACT),
    )
