"""What holds of figures and of dates: what Fraction and the calendar say."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from generator.figures.figure import Currency, Figure, Scale, Unit
from generator.figures.scan import parse_figure
from generator.figures.when import When
from generator.model.condition import Relation, parse_condition
from generator.model.facts import Fact
from generator.model.formula import NotAFormula
from generator.model.holding import standing
from generator.model.quantity import quantity_of

_NUMBERS = st.decimals(-1000, 1000, places=2)
_DAYS = st.dates(date(2024, 11, 1), date(2026, 2, 28))


@st.composite
def _whens(draw: st.DrawFn) -> When:
    """A date that is as precise as it happens to be."""
    day, precision = draw(_DAYS), draw(st.integers(1, 3))
    return When(*(day.year, day.month, day.day)[:precision])


def _holding(left: Figure | When, right: Figure | When) -> set[Relation]:
    facts = {"x.a": Fact("x.a", left, (), ()), "x.b": Fact("x.b", right, (), ())}
    return {each for each in Relation if standing(parse_condition(f"x.a {each} x.b"), facts.get).holds}


@given(_NUMBERS, _NUMBERS | st.just(Decimal(7)), st.sampled_from(Unit))
def test_of_two_amounts_exactly_what_is_true_holds(left: Decimal, right: Decimal, unit: Unit) -> None:
    held = _holding(Figure(left, unit), Figure(right, unit))
    is_true = {
        Relation.EQUAL: left == right,
        Relation.LESS: left < right,
        Relation.MORE: left > right,
        Relation.AT_MOST: left <= right,
        Relation.AT_LEAST: left >= right,
    }
    assert held == {relation for relation, is_so in is_true.items() if is_so}


@given(_whens(), _whens())
def test_of_two_dates_only_what_is_certain_holds(left: When, right: When) -> None:
    held = _holding(left, right)
    assert (Relation.LESS in held) == (left.last_day < right.first_day)
    assert (Relation.MORE in held) == (Relation.LESS in _holding(right, left))
    assert (Relation.EQUAL in held) == (left == right)
    assert (Relation.AT_MOST in held) == bool(held & {Relation.EQUAL, Relation.LESS})
    assert (Relation.AT_LEAST in held) == bool(held & {Relation.EQUAL, Relation.MORE})


@given(_NUMBERS, st.sampled_from([*Scale]), st.sampled_from([Unit.PERCENT, Unit.TONNES, Unit.NUMBER]))
def test_a_message_gives_an_amount_in_letters_that_the_sheet_would_take(
    number: Decimal, scale: Scale, unit: Unit
) -> None:
    currency = Currency.CANADIAN if unit is Unit.NUMBER else None
    figure = Figure(number, unit, currency, Scale.ONE if unit is Unit.PERCENT else scale)
    read = parse_figure(str(quantity_of(figure)))
    assert read
    assert (read.amount, read.unit, read.currency) == (figure.amount, unit, currency)


@given(st.text("ab.c@- <>=!()+/1\n", max_size=30) | st.text(max_size=30))
def test_any_text_is_a_condition_or_is_refused_in_a_sentence(text: str) -> None:
    stray = None
    try:
        condition = parse_condition(text)
        assert list(condition.names)
        assert condition == parse_condition(condition.written)
    except NotAFormula as found:
        stray = found
    assert stray is None or (str(stray).endswith(".") and stray.letters in text)
