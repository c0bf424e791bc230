"""A figure as people write it, and the exact value behind it."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


class Qualifier(StrEnum):
    """How exactly the source states the figure."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more than"
    LESS_THAN = "less than"
    AT_LEAST = "at least"
    NEARLY = "nearly"
    UP_TO = "up to"


class Currency(StrEnum):
    """Whose dollars."""

    CANADIAN = "C$"
    AMERICAN = "US$"
    UNSAID = "$"
    """A dollar whose country is left to the reader. An article may print it; the sheet has to say."""


class Scale(StrEnum):
    """The word that multiplies the number."""

    ONE = ""
    THOUSAND = "thousand"
    MILLION = "million"
    BILLION = "billion"
    TRILLION = "trillion"


class Unit(StrEnum):
    """What is counted."""

    NUMBER = ""
    ORDINAL = "ordinal"
    """A place in a row: `51st`."""
    PERCENT = "%"
    PERCENTAGE_POINTS = "percentage points"
    BASIS_POINTS = "basis points"
    TONNES = "tonnes"
    BARRELS_A_DAY = "barrels a day"
    YEARS = "years"
    MONTHS = "months"
    WEEKS = "weeks"
    DAYS = "days"
    HOURS = "hours"


POWERS = dict(zip(Scale, (0, 3, 6, 9, 12), strict=True))


COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
PARTS = ("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
"""What a part is called, from halves on."""


def fraction_words(count: int, parts: int) -> str:
    """A share in words: `half`, `two-thirds`. It is less than the whole, in at most ten parts."""
    part = PARTS[parts - 2]
    return part if parts == 2 else f"{COUNTS[count - 1]}-{part}{'s' if count > 1 else ''}"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with everything that was written beside it."""

    number: Decimal
    """As written, before the scale; keeps its trailing zeros (`12.0`)."""
    unit: Unit = Unit.NUMBER
    currency: Currency | None = None
    scale: Scale = Scale.ONE
    qualifier: Qualifier = Qualifier.EXACT
    high: Decimal | None = None
    """The upper end of a range of which `number` is the lower one: `5% to 8%`."""
    parts: int = 1
    """How many parts make the whole, for a fraction in words: 3 in `two-thirds`."""

    def __str__(self) -> str:
        """In the letters of the sheet: `about C$34 billion`, `-24.8%`, `5% to 8%`."""
        qualifier = "" if self.qualifier is Qualifier.EXACT else self.qualifier
        numbers = [self.number] if self.high is None else [self.number, self.high]
        whole = " to ".join(self._letters(number) for number in numbers)
        unit = "" if self.unit in (Unit.NUMBER, Unit.PERCENT, Unit.ORDINAL) else self.unit
        return " ".join(filter(None, (qualifier, whole, self.scale, unit)))

    def _letters(self, number: Decimal) -> str:
        if self.parts > 1:
            return fraction_words(int(number), self.parts)
        minus = "-" if number < 0 else ""
        ending = "%" if self.unit is Unit.PERCENT else _ordinal_ending(number) if self.unit is Unit.ORDINAL else ""
        return f"{minus}{self.currency or ''}{abs(number):,f}{ending}"

    @property
    def amount(self) -> Decimal:
        """The number, or the lower end of the range, times its scale. Thirds and their like are rounded."""
        return (self.number if self.parts == 1 else self.number / self.parts).scaleb(POWERS[self.scale])

    @property
    def exact(self) -> tuple[Fraction, Fraction]:
        """Both ends of what it says, exactly: shares as parts of the whole, all else in single units."""
        power = Fraction(10) ** POWERS[self.scale] / self.parts / (100 if self.unit is Unit.PERCENT else 1)
        return Fraction(self.number) * power, Fraction(self.number if self.high is None else self.high) * power

    @property
    def precision(self) -> Decimal:
        """The worth of its last digit: 0.1 billion for `16.6 billion`, 1 for `25`."""
        exponent = self.number.as_tuple().exponent
        return Decimal(1).scaleb(min(exponent, 0) if isinstance(exponent, int) else 0).scaleb(POWERS[self.scale])

    @property
    def is_share(self) -> bool:
        """Whether it tells a part of a whole, in per cent or as a fraction."""
        return self.unit is Unit.PERCENT or self.parts > 1


def _ordinal_ending(number: Decimal) -> str:
    """What makes a numeral a place in a row: `st`, `nd`, `rd` or `th`."""
    is_teen = number % 100 // 10 == 1
    return "th" if is_teen else {1: "st", 2: "nd", 3: "rd"}.get(int(number % 10), "th")
