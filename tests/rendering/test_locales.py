from decimal import Decimal

import pytest

from generator.figures.scan import parse_figure
from generator.figures.when import parse_when
from generator.language import Language
from generator.rendering.locales import figure_text, number_text, when_text

FIGURES = [
    # written                       in English                        in French (~ is a space that does not break)
    ("25%", "25%", "25~%"),
    ("25 per cent", "25%", "25~%"),
    ("12.0%", "12.0%", "12,0~%"),
    ("-5%", "-5%", "-5~%"),
    ("about 45.16%", "about 45.16%", "environ 45,16~%"),
    ("more than 10%", "more than 10%", "plus de 10~%"),
    ("less than 10%", "less than 10%", "moins de 10~%"),
    ("nearly 90%", "nearly 90%", "près de 90~%"),
    ("up to 35%", "up to 35%", "jusqu’à 35~%"),
    ("330000", "330,000", "330~000"),
    ("330,000", "330,000", "330~000"),
    ("1234.50", "1,234.50", "1~234,50"),
    ("999,999,999,999,999", "999,999,999,999,999", "999~999~999~999~999"),
    ("2 thousand", "2 thousand", "2 mille"),
    ("1 million", "1 million", "1 million"),
    ("1.5 million", "1.5 million", "1,5 million"),
    ("2 million", "2 million", "2 millions"),
    ("1 billion", "1 billion", "1 milliard"),
    ("16.6 billion", "16.6 billion", "16,6 milliards"),
    ("2 trillion", "2 trillion", "2 billions"),
    ("C$20", "C$20", "20 dollars canadiens"),
    ("US$20", "US$20", "20 dollars américains"),
    ("-C$5", "-C$5", "-5 dollars canadiens"),
    ("C$1,234.50", "C$1,234.50", "1~234,50 dollars canadiens"),
    ("C$590 billion", "C$590 billion", "590 milliards de dollars canadiens"),
    ("about US$1.3 trillion", "about US$1.3 trillion", "environ 1,3 billion de dollars américains"),
    ("C$2 thousand", "C$2 thousand", "2 mille dollars canadiens"),
    ("1 tonnes", "1 tonne", "1 tonne"),
    ("2 tonnes", "2 tonnes", "2 tonnes"),
    ("0 tonnes", "0 tonnes", "0 tonne"),
    ("1.5 tonnes", "1.5 tonnes", "1,5 tonne"),
    ("2.6 million tonnes", "2.6 million tonnes", "2,6 millions de tonnes"),
    ("1 million tonnes", "1 million tonnes", "1 million de tonnes"),
    ("3 thousand tonnes", "3 thousand tonnes", "3 mille tonnes"),
    ("1 barrel a day", "1 barrel a day", "1 baril par jour"),
    ("about 4 million barrels a day", "about 4 million barrels a day", "environ 4 millions de barils par jour"),
    ("1 percentage points", "1 percentage point", "1 point de pourcentage"),
    ("2.5 percentage points", "2.5 percentage points", "2,5 points de pourcentage"),
    ("1 year", "1 year", "1 an"),
    ("16 years", "16 years", "16 ans"),
    ("1 month", "1 month", "1 mois"),
    ("6 months", "6 months", "6 mois"),
    ("1 day", "1 day", "1 jour"),
    ("90 days", "90 days", "90 jours"),
]


@pytest.mark.parametrize(("written", "english", "french"), FIGURES, ids=[row[0] for row in FIGURES])
def test_a_figure_in_words(written: str, english: str, french: str) -> None:
    figure = parse_figure(written)
    assert figure is not None
    assert figure_text(figure, Language.ENGLISH) == english
    assert figure_text(figure, Language.FRENCH).replace("\u00a0", "~").replace("\u202f", "~") == french


DATES = [
    ("2025", "2025", "2025"),
    ("2025-06", "June 2025", "juin 2025"),
    ("2025-06-04", "June 4, 2025", "4 juin 2025"),
    ("2025-08-01", "August 1, 2025", "1er août 2025"),
    ("2025-02-11", "February 11, 2025", "11 février 2025"),
    ("2025-12-21", "December 21, 2025", "21 décembre 2025"),
    ("2025-12-31", "December 31, 2025", "31 décembre 2025"),
    ("0001-01-01", "January 1, 1", "1er janvier 1"),
]


@pytest.mark.parametrize(("written", "english", "french"), DATES, ids=[row[0] for row in DATES])
def test_a_date_in_words(written: str, english: str, french: str) -> None:
    when = parse_when(written)
    assert when is not None
    assert when_text(when, Language.ENGLISH) == english
    assert when_text(when, Language.FRENCH) == french


@pytest.mark.parametrize(
    ("number", "english"),
    [("0", "0"), ("0.10", "0.10"), ("1000", "1,000"), ("1E+3", "1,000"), ("-1234.5", "-1,234.5"), ("0.005", "0.005")],
)
def test_a_number_keeps_the_decimals_it_was_written_with(number: str, english: str) -> None:
    assert number_text(Decimal(number), Language.ENGLISH) == english
