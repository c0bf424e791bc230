"""Figures and dates as a reader of English or French Canada writes them. The only place that knows Babel."""

from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from generator.figures.figure import Currency, Figure, Qualifier, Scale, Unit
from generator.figures.when import When
from generator.language import Language

_LOCALES = {Language.ENGLISH: Locale("en", "CA"), Language.FRENCH: Locale("fr", "CA")}

_FRENCH_QUALIFIERS = {
    Qualifier.ABOUT: "environ",
    Qualifier.MORE_THAN: "plus de",
    Qualifier.LESS_THAN: "moins de",
    Qualifier.AT_LEAST: "au moins",
    Qualifier.NEARLY: "près de",
    Qualifier.UP_TO: "jusqu’à",
}
_FRENCH_SCALES = {
    Scale.THOUSAND: ("mille", "mille"),
    Scale.MILLION: ("million", "millions"),
    Scale.BILLION: ("milliard", "milliards"),
    Scale.TRILLION: ("billion", "billions"),
}
_FRENCH_DOLLARS = {
    Currency.CANADIAN: "dollars canadiens",
    Currency.AMERICAN: "dollars américains",
    Currency.UNSAID: "dollars",
}
_UNITS = {
    Language.ENGLISH: {
        Unit.PERCENTAGE_POINTS: ("percentage point", "percentage points"),
        Unit.BASIS_POINTS: ("basis point", "basis points"),
        Unit.TONNES: ("tonne", "tonnes"),
        Unit.BARRELS_A_DAY: ("barrel a day", "barrels a day"),
        Unit.YEARS: ("year", "years"),
        Unit.MONTHS: ("month", "months"),
        Unit.WEEKS: ("week", "weeks"),
        Unit.DAYS: ("day", "days"),
        Unit.HOURS: ("hour", "hours"),
    },
    Language.FRENCH: {
        Unit.PERCENTAGE_POINTS: ("point de pourcentage", "points de pourcentage"),
        Unit.BASIS_POINTS: ("point de base", "points de base"),
        Unit.TONNES: ("tonne", "tonnes"),
        Unit.BARRELS_A_DAY: ("baril par jour", "barils par jour"),
        Unit.YEARS: ("an", "ans"),
        Unit.MONTHS: ("mois", "mois"),
        Unit.WEEKS: ("semaine", "semaines"),
        Unit.DAYS: ("jour", "jours"),
        Unit.HOURS: ("heure", "heures"),
    },
}
_FRENCH_COUNTS = ("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_FRENCH_PARTS = ("demi", "tiers", "quart", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième")


def figure_text(figure: Figure, language: Language) -> str:
    """A figure with all that belongs to it: `C$590 billion`, `590 milliards de dollars canadiens`, `two-thirds`."""
    if language is Language.ENGLISH:
        return str(figure) if figure.parts > 1 or figure.unit is Unit.ORDINAL else _english(figure)
    if figure.parts > 1:
        return _fraction(figure)
    if figure.unit is Unit.ORDINAL:
        return f"{figure.number:f}{'er' if figure.number == 1 else 'e'}"
    return _french(figure)


@lru_cache(maxsize=4096)  # pages repeat dates
def when_text(when: When, language: Language) -> str:
    """A date as precise as it is known: `June 4, 2025`, `June 2025`, `2025`."""
    english = language is Language.ENGLISH
    pattern = "y" if when.month is None else "MMMM y" if when.day is None else "MMMM d, y" if english else "d MMMM y"
    text = format_date(when.first_day, pattern, _LOCALES[language])
    return text.replace("1 ", "1er ", 1) if when.day == 1 and not english else text


def number_text(number: Decimal, language: Language) -> str:
    """A number with its thousands set off, and exactly the decimals it was written with."""
    return _number_text(f"{number:f}", language)


@lru_cache(maxsize=4096)  # pages repeat numbers; equal ones may be written with other zeros
def _number_text(digits: str, language: Language) -> str:
    decimals = len(digits.partition(".")[2])
    return format_decimal(Decimal(digits), "#,##0" + ("." + "0" * decimals if decimals else ""), _LOCALES[language])


def _english(figure: Figure) -> str:
    ends = [f"{_english_number(end, figure)} {figure.scale}".rstrip() for end in _ends(figure)]
    qualifier = "" if figure.qualifier is Qualifier.EXACT else figure.qualifier
    return " ".join(filter(None, [qualifier, " to ".join(ends), _unit(figure, Language.ENGLISH)]))


def _english_number(number: Decimal, figure: Figure) -> str:
    minus = "-" if number < 0 else ""
    percent = "%" if figure.unit is Unit.PERCENT else ""
    return f"{minus}{figure.currency or ''}{number_text(abs(number), Language.ENGLISH)}{percent}"


def _french(figure: Figure) -> str:
    scales = _FRENCH_SCALES.get(figure.scale, ("", ""))
    percent = "\u00a0%" if figure.unit is Unit.PERCENT else ""
    ends = [
        f"{number_text(end, Language.FRENCH)}{percent} {_counted(scales, end, Language.FRENCH)}".rstrip()
        for end in _ends(figure)
    ]
    unit = _FRENCH_DOLLARS[figure.currency] if figure.currency else _unit(figure, Language.FRENCH)
    of = "de " if unit and figure.scale not in (Scale.ONE, Scale.THOUSAND) else ""
    return " ".join(filter(None, [_FRENCH_QUALIFIERS.get(figure.qualifier, ""), " à ".join(ends), f"{of}{unit}"]))


def _ends(figure: Figure) -> tuple[Decimal, ...]:
    """The number, or both ends of the range."""
    return (figure.number,) if figure.high is None else (figure.number, figure.high)


def _fraction(figure: Figure) -> str:
    """`la moitié`, `deux tiers`: a share is less than the whole, in at most ten parts."""
    count, part = int(figure.number), _FRENCH_PARTS[figure.parts - 2]
    plural = "" if count == 1 or part == "tiers" else "s"
    share = "la moitié" if figure.parts == 2 else f"{_FRENCH_COUNTS[count - 1]} {part}{plural}"  # noqa: PLR2004 - a half
    return " ".join(filter(None, [_FRENCH_QUALIFIERS.get(figure.qualifier, ""), share]))


def _unit(figure: Figure, language: Language) -> str:
    """The word for the unit; a scale word and a range call for its plural."""
    forms = _UNITS[language].get(figure.unit, ("", ""))
    return forms[1] if figure.scale is not Scale.ONE else _counted(forms, _ends(figure)[-1], language)


def _counted(forms: tuple[str, str], number: Decimal, language: Language) -> str:
    """The singular or the plural that goes with a number."""
    return forms[0] if _LOCALES[language].plural_form(abs(number)) == "one" else forms[1]
