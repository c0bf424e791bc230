"""Every number in words, spelt by rule and read back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.figures.figure import Figure
from generator.figures.scan import figures_in
from generator.language import Language

ENGLISH = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
ENGLISH_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
FRENCH = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
]
FRENCH_TENS = ["vingt", "trente", "quarante", "cinquante", "soixante"]


def _english(number: int) -> str:
    if number < 20:
        return ENGLISH[number]
    if number < 100:
        tens, unit = divmod(number, 10)
        return ENGLISH_TENS[tens - 2] + (f"-{ENGLISH[unit]}" if unit else "")
    hundreds, rest = divmod(number, 100)
    return f"{ENGLISH[hundreds]} hundred" + (f" and {_english(rest)}" if rest else "")


def _french(number: int) -> str:
    if number < 17:
        return FRENCH[number]
    if number < 20:
        return f"dix-{FRENCH[number - 10]}"
    if number < 70:
        tens, unit = divmod(number, 10)
        return FRENCH_TENS[tens - 2] + (" et un" if unit == 1 else f"-{FRENCH[unit]}" if unit else "")
    if number < 80:
        return "soixante et onze" if number == 71 else f"soixante-{_french(number - 60)}"
    if number < 100:
        return "quatre-vingts" if number == 80 else f"quatre-vingt-{_french(number - 80)}"
    hundreds, rest = divmod(number, 100)
    many = "cent" if hundreds == 1 else f"{FRENCH[hundreds]} cent{'' if rest else 's'}"
    return f"{many} {_french(rest)}" if rest else many


SPELT = {Language.ENGLISH: _english, Language.FRENCH: _french}
THOUSAND = {Language.ENGLISH: "thousand", Language.FRENCH: "mille"}
SPACES = str.maketrans({"-": " "})


def _read(text: str, language: Language) -> list[Decimal]:
    return [found.value.amount for found in figures_in(text, language) if isinstance(found.value, Figure)]


@pytest.mark.parametrize("language", Language)
def test_every_number_below_a_thousand_is_read(language: Language) -> None:
    months = {Language.ENGLISH: "months", Language.FRENCH: "mois"}[language]
    wrong = [
        (spelt, _read(f"{spelt} {months}", language))
        for number in range(2, 1000)
        for spelt in {SPELT[language](number), SPELT[language](number).translate(SPACES)}
        if _read(f"{spelt} {months}", language) != [number]
    ]
    assert not wrong


@given(st.integers(2, 999), st.integers(2, 999), st.sampled_from(Language))
def test_thousands_in_words_are_read(thousands: int, rest: int, language: Language) -> None:
    spell = SPELT[language]
    assert _read(f"{spell(thousands)} {THOUSAND[language]} {spell(rest)}", language) == [1000 * thousands + rest]
