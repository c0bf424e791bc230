from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.figures.figure import Currency, Figure, Qualifier, Scale, Unit
from generator.figures.scan import figures_in, parse_figure
from generator.figures.when import When
from generator.language import Language
from generator.rendering.locales import figure_text

READ = [
    # written         number    unit    currency    scale    qualifier
    ("25", "25", Unit.NUMBER, None, Scale.ONE, Qualifier.EXACT),
    ("0", "0", Unit.NUMBER, None, Scale.ONE, Qualifier.EXACT),
    ("12.0", "12.0", Unit.NUMBER, None, Scale.ONE, Qualifier.EXACT),
    ("007", "7", Unit.NUMBER, None, Scale.ONE, Qualifier.EXACT),
    ("-5%", "-5", Unit.PERCENT, None, Scale.ONE, Qualifier.EXACT),
    ("\u22125%", "-5", Unit.PERCENT, None, Scale.ONE, Qualifier.EXACT),
    ("  25%  ", "25", Unit.PERCENT, None, Scale.ONE, Qualifier.EXACT),
    ("25%", "25", Unit.PERCENT, None, Scale.ONE, Qualifier.EXACT),
    ("25 %", "25", Unit.PERCENT, None, Scale.ONE, Qualifier.EXACT),
    ("25 per cent", "25", Unit.PERCENT, None, Scale.ONE, Qualifier.EXACT),
    ("25 percent", "25", Unit.PERCENT, None, Scale.ONE, Qualifier.EXACT),
    ("45.16%", "45.16", Unit.PERCENT, None, Scale.ONE, Qualifier.EXACT),
    ("2 percentage points", "2", Unit.PERCENTAGE_POINTS, None, Scale.ONE, Qualifier.EXACT),
    ("1 percentage point", "1", Unit.PERCENTAGE_POINTS, None, Scale.ONE, Qualifier.EXACT),
    ("330,000", "330000", Unit.NUMBER, None, Scale.ONE, Qualifier.EXACT),
    ("1,234,567.89", "1234567.89", Unit.NUMBER, None, Scale.ONE, Qualifier.EXACT),
    ("about 330,000", "330000", Unit.NUMBER, None, Scale.ONE, Qualifier.ABOUT),
    ("more than 10%", "10", Unit.PERCENT, None, Scale.ONE, Qualifier.MORE_THAN),
    ("less than 10%", "10", Unit.PERCENT, None, Scale.ONE, Qualifier.LESS_THAN),
    ("nearly 90%", "90", Unit.PERCENT, None, Scale.ONE, Qualifier.NEARLY),
    ("up to 35%", "35", Unit.PERCENT, None, Scale.ONE, Qualifier.UP_TO),
    ("C$590 billion", "590", Unit.NUMBER, Currency.CANADIAN, Scale.BILLION, Qualifier.EXACT),
    ("US$1.3 trillion", "1.3", Unit.NUMBER, Currency.AMERICAN, Scale.TRILLION, Qualifier.EXACT),
    ("-C$5", "-5", Unit.NUMBER, Currency.CANADIAN, Scale.ONE, Qualifier.EXACT),
    ("C$20", "20", Unit.NUMBER, Currency.CANADIAN, Scale.ONE, Qualifier.EXACT),
    ("2.6 million tonnes", "2.6", Unit.TONNES, None, Scale.MILLION, Qualifier.EXACT),
    ("4 thousand", "4", Unit.NUMBER, None, Scale.THOUSAND, Qualifier.EXACT),
    ("about 4 million barrels a day", "4", Unit.BARRELS_A_DAY, None, Scale.MILLION, Qualifier.ABOUT),
    ("1 barrel a day", "1", Unit.BARRELS_A_DAY, None, Scale.ONE, Qualifier.EXACT),
    ("16 years", "16", Unit.YEARS, None, Scale.ONE, Qualifier.EXACT),
    ("1 year", "1", Unit.YEARS, None, Scale.ONE, Qualifier.EXACT),
    ("6 months", "6", Unit.MONTHS, None, Scale.ONE, Qualifier.EXACT),
    ("90 days", "90", Unit.DAYS, None, Scale.ONE, Qualifier.EXACT),
    ("51st", "51", Unit.ORDINAL, None, Scale.ONE, Qualifier.EXACT),
    ("twenty-five", "25", Unit.NUMBER, None, Scale.ONE, Qualifier.EXACT),
    ("About 25", "25", Unit.NUMBER, None, Scale.ONE, Qualifier.ABOUT),
    ("around 25", "25", Unit.NUMBER, None, Scale.ONE, Qualifier.ABOUT),
    ("at least 25", "25", Unit.NUMBER, None, Scale.ONE, Qualifier.AT_LEAST),
]

NOT_READ = [
    ("", "nothing"),
    ("$25", "nobody's dollar"),
    ("€25", "another currency"),
    ("25 C$", "the sign behind the number"),
    ("C$25%", "dollars and a share"),
    ("C$25 tonnes", "dollars and a weight"),
    ("5 million%", "a share of millions"),
    ("1,23", "a comma that sets off no thousands"),
    ("1,2345", "a comma in the wrong place"),
    ("1234,567", "a comma that comes late"),
    ("16,6", "a decimal comma"),
    (".5", "no digit before the point"),
    ("5.", "no digit after the point"),
    ("1.2.3", "two points"),
    ("--5", "two minus signs"),
    ("+5", "a plus"),
    ("1e3", "the notation of computers"),
    ("0x1F", "another notation of computers"),
    ("1_000", "and another"),
    ("٢٥", "digits of another script"),
    ("25 %%", "two signs"),
    ("about about 25", "two qualifiers"),
    ("25 zillion", "a scale that we do not know"),
    ("25 million billion", "two scales"),
    ("25 furlongs", "a unit that we do not know"),
    ("1 234", "a number, and another"),
    ("25% or 50%", "two figures"),
    ("from 25% to 50%", "a change from one figure to another"),
    ("50% to 25%", "a range that runs downwards"),
    ("five-quarters", "more than the whole"),
    ("25\n\n%", "the end of a paragraph"),
    ("1234567890123456", "more digits than stay exact"),
]


@pytest.mark.parametrize(("written", "parts"), [(row[0], row[1:]) for row in READ], ids=[row[0] for row in READ])
def test_a_figure_is_read(written: str, parts: tuple[str, Unit, Currency | None, Scale, Qualifier]) -> None:
    number, *rest = parts
    figure = parse_figure(written)
    assert figure is not None
    assert [figure.unit, figure.currency, figure.scale, figure.qualifier] == rest
    assert str(figure.number) == number, "the zeros at the end are kept"


@pytest.mark.parametrize("written", [row[0] for row in NOT_READ], ids=[row[1] for row in NOT_READ])
def test_no_figure_is_guessed_from(written: str) -> None:
    assert parse_figure(written) is None


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("25%", "25"),
        ("C$590 billion", "590000000000"),
        ("1.30 trillion", "1300000000000"),
        ("2.5 thousand", "2500"),
        ("0.001 million", "1000"),
        ("999,999,999,999.999 trillion", "999999999999999000000000"),
    ],
)
def test_the_amount_is_exact(written: str, amount: str) -> None:
    figure = parse_figure(written)
    assert figure is not None
    assert f"{figure.amount:f}" == amount


NUMBERS = st.builds(
    lambda digits, places: Decimal(digits).scaleb(-places),
    st.integers(-(10**15) + 1, 10**15 - 1),
    st.integers(0, 6),
)
FIGURES = (
    st.builds(
        Figure,
        number=NUMBERS,
        high=st.none() | NUMBERS,
        unit=st.sampled_from([unit for unit in Unit if unit is not Unit.ORDINAL]),
        currency=st.none() | st.sampled_from([Currency.CANADIAN, Currency.AMERICAN]),
        scale=st.sampled_from(Scale),
        qualifier=st.sampled_from(Qualifier),
    ).filter(
        lambda figure: (
            not (figure.currency and figure.unit is not Unit.NUMBER)
            and not (figure.unit is Unit.PERCENT and figure.scale is not Scale.ONE)
            and (figure.high is None or figure.number < figure.high)
        )
    )
    | st.builds(Figure, number=st.integers(1, 200).map(Decimal), unit=st.just(Unit.ORDINAL))
    | st.builds(
        lambda parts, number, qualifier: Figure(Decimal(min(number, parts - 1)), parts=parts, qualifier=qualifier),
        st.integers(2, 10),
        st.integers(1, 9),
        st.sampled_from(Qualifier),
    )
)
"""Every figure that can be said."""


@given(FIGURES, st.sampled_from(Language))
def test_a_printed_figure_is_read_as_the_same_figure(figure: Figure, language: Language) -> None:
    (found,) = figures_in(figure_text(figure, language), language)
    read = found.value
    if isinstance(read, When):  # four digits alone are a year first
        assert Figure(Decimal(read.year)) == figure
    else:
        assert read == figure
        assert abs(read.number).as_tuple() == abs(figure.number).as_tuple(), "the zeros at the end are kept"


@given(FIGURES)
def test_a_figure_printed_in_english_can_be_a_value_of_the_sheet(figure: Figure) -> None:
    assert parse_figure(figure_text(figure, Language.ENGLISH)) == figure


@given(FIGURES)
def test_a_figure_in_the_letters_of_the_sheet_can_be_a_value_of_it(figure: Figure) -> None:
    assert parse_figure(str(figure)) == figure


def test_a_share_in_words_is_written_in_words() -> None:
    assert str(Figure(Decimal(3), parts=4)) == "three-quarters"


@given(st.text(alphabet="0123456789,.-\u2212 %C$USaboutmillion", max_size=20))
def test_whatever_is_read_is_printed_as_the_same_figure(written: str) -> None:
    figure = parse_figure(written)
    if figure is not None:
        assert parse_figure(figure_text(figure, Language.ENGLISH)) == figure
