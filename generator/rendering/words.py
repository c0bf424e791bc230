"""Figures and dates as a reader of English or French Canada writes them. The only place that knows Babel."""

from decimal import Decimal

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
    Qualifier.NEARLY: "près de",
    Qualifier.UP_TO: "jusqu’à",
}
_FRENCH_SCALES = {
    Scale.THOUSAND: ("mille", "mille"),
    Scale.MILLION: ("million", "millions"),
    Scale.BILLION: ("milliard", "milliards"),
    Scale.TRILLION: ("billion", "billions"),
}
_FRENCH_DOLLARS = {Currency.CANADIAN: "dollars canadiens", Currency.AMERICAN: "dollars américains"}
_UNITS = {
    Language.ENGLISH: {
        Unit.PERCENTAGE_POINTS: ("percentage point", "percentage points"),
        Unit.TONNES: ("tonne", "tonnes"),
        Unit.BARRELS_A_DAY: ("barrel a day", "barrels a day"),
        Unit.YEARS: ("year", "years"),
        Unit.MONTHS: ("month", "months"),
        Unit.DAYS: ("day", "days"),
    },
    Language.FRENCH: {
        Unit.PERCENTAGE_POINTS: ("point de pourcentage", "points de pourcentage"),
        Unit.TONNES: ("tonne", "tonnes"),
        Unit.BARRELS_A_DAY: ("baril par jour", "barils par jour"),
        Unit.YEARS: ("an", "ans"),
        Unit.MONTHS: ("mois", "mois"),
        Unit.DAYS: ("jour", "jours"),
    },
}


def figure_text(figure: Figure, language: Language) -> str:
    """A figure with all that belongs to it: `C$590 billion`, `590 milliards de dollars canadiens`."""
    return _english(figure) if language is Language.ENGLISH else _french(figure)


def when_text(when: When, language: Language) -> str:
    """A date as precise as it is known: `June 4, 2025`, `June 2025`, `2025`."""
    english = language is Language.ENGLISH
    pattern = "y" if when.month is None else "MMMM y" if when.day is None else "MMMM d, y" if english else "d MMMM y"
    text = format_date(when.first_day, pattern, _LOCALES[language])
    return text.replace("1 ", "1er ", 1) if when.day == 1 and not english else text


def number_text(number: Decimal, language: Language) -> str:
    """A number with its thousands set off, and exactly the decimals it was written with."""
    exponent = number.as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    return format_decimal(number, "#,##0" + ("." + "0" * decimals if decimals else ""), _LOCALES[language])


def _english(figure: Figure) -> str:
    minus = "-" if figure.number < 0 else ""
    number = f"{minus}{figure.currency or ''}{number_text(abs(figure.number), Language.ENGLISH)}"
    if figure.unit is Unit.PERCENT:
        number += "%"
    words = [figure.qualifier if figure.qualifier is not Qualifier.EXACT else "", number, figure.scale]
    return " ".join(filter(None, [*words, _unit(figure, Language.ENGLISH)]))


def _french(figure: Figure) -> str:
    scale = _counted(_FRENCH_SCALES.get(figure.scale, ("", "")), figure, Language.FRENCH)
    unit = _FRENCH_DOLLARS[figure.currency] if figure.currency else _unit(figure, Language.FRENCH)
    of = "de " if unit and figure.scale not in (Scale.ONE, Scale.THOUSAND) else ""
    number = number_text(figure.number, Language.FRENCH) + ("\u00a0%" if figure.unit is Unit.PERCENT else "")
    return " ".join(filter(None, [_FRENCH_QUALIFIERS.get(figure.qualifier, ""), number, scale, f"{of}{unit}"]))


def _unit(figure: Figure, language: Language) -> str:
    return _counted(_UNITS[language].get(figure.unit, ("", "")), figure, language)


def _counted(forms: tuple[str, str], figure: Figure, language: Language) -> str:
    """The singular or the plural that goes with a figure's number; a scale word calls for the plural of its unit."""
    if figure.scale is not Scale.ONE and forms in _UNITS[language].values():
        return forms[1]
    return forms[0] if _LOCALES[language].plural_form(abs(figure.number)) == "one" else forms[1]
