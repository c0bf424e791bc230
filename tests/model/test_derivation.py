"""What formulas come to: exactly what Decimal says, in units that go together."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.figures.figure import Currency, Figure, Qualifier, Scale, Unit
from generator.figures.scan import parse_figure
from generator.model.citation import Citation
from generator.model.derivation import Underivable, derived
from generator.model.evaluation import Fault
from generator.model.facts import Fact, Sought
from generator.model.formula import Sign
from generator.model.quantity import NoResult, Quantity, UnitsApart, combined, quantity_of
from generator.model.values import Derived


def _derived(figures: dict[str, str], **how: str) -> Fact | Underivable:
    facts = {
        f"x.{name}": Fact(f"x.{name}", parse_figure(text) or pytest.fail(text), (Citation(source=name),), ())
        for name, text in figures.items()
    }
    asked = Sought("x.result", Derived.model_validate(how), ())
    return derived({"x.result": asked}, facts, {"x.now": "x.a"})["x.result"]


@pytest.mark.parametrize(
    ("a", "b", "formula", "how", "result"),
    [
        ("C$34 billion", "C$24 billion", "x.a - x.b", {}, "C$10 billion"),
        ("C$9.4 billion", "C$900 million", "x.a - x.b", {}, "C$8.5 billion"),
        ("C$1 billion", "C$999 million", "x.a - x.b", {}, "C$1 million"),
        ("C$556 billion", "C$590 billion", "(x.a - x.b) / x.b", {"as": "%", "round": "1"}, "-5.8%"),
        ("35.16%", "10%", "x.a + x.b", {}, "45.16%"),
        ("50%", "25%", "x.a - x.b", {}, "25 percentage points"),
        ("50%", "25%", "x.a - x.b", {"as": "%"}, "25%"),
        ("50%", "25%", "x.a / x.b", {}, "2"),
        ("50%", "25%", "(x.a - x.b) / x.b", {"as": "%"}, "100%"),
        ("25%", "C$12 billion", "x.a * x.b", {}, "C$3 billion"),
        ("C$12 billion", "4", "x.a / x.b", {}, "C$3 billion"),
        ("10", "3", "x.a / x.b", {"round": "3"}, "3.333"),
        ("about 10", "3", "x.a + x.b", {}, "about 13"),
        ("nearly 10", "about 3", "x.a * x.b", {}, "about 30"),
        ("2 thousand", "5 thousand", "x.a + x.b", {}, "7 thousand"),
        ("2 million", "1,999,000", "x.a - x.b", {}, "1,000"),
        ("5 years", "2 years", "-x.a + x.b", {}, "-3 years"),
        ("7", "2", "x.now + x.b", {}, "9"),
    ],
)
def test_what_a_formula_comes_to(a: str, b: str, formula: str, how: dict[str, str], result: str) -> None:
    found = _derived({"a": a, "b": b}, derived=formula, **how)
    assert isinstance(found, Fact)
    assert found.value == parse_figure(result)


def test_sources_are_inherited_in_order_and_once() -> None:
    found = _derived({"a": "3", "b": "2"}, derived="x.b - x.a - x.b")
    assert isinstance(found, Fact)
    assert [citation.source for citation in found.citations] == ["b", "a"]


def test_only_what_lost_digits_is_rounded() -> None:
    even, odd = (_derived({"a": "3", "b": b}, derived="x.a / x.b", round="2") for b in ("2", "7"))
    assert isinstance(even, Fact)
    assert isinstance(odd, Fact)
    assert even.derivation
    assert odd.derivation
    assert (even.derivation.is_rounded, odd.derivation.is_rounded) == (False, True)


NUMBERS = st.decimals(-1000, 1000, places=2)


@given(NUMBERS, NUMBERS, st.sampled_from([Sign.PLUS, Sign.MINUS, Sign.TIMES]))
def test_arithmetic_is_that_of_exact_decimals(left: Decimal, right: Decimal, sign: Sign) -> None:
    exact = {Sign.PLUS: left + right, Sign.MINUS: left - right, Sign.TIMES: left * right}[sign]
    found = _derived({"a": str(left), "b": str(right)}, derived=f"x.a {sign} x.b")
    assert isinstance(found, Fact)
    assert isinstance(found.value, Figure)
    assert found.value.amount == exact


@given(NUMBERS, NUMBERS, st.integers(0, 6))
def test_a_quotient_is_off_by_half_a_last_digit_at_most(left: Decimal, right: Decimal, decimals: int) -> None:
    assume(right)
    found = _derived({"a": str(left), "b": str(right)}, derived="x.a / x.b", round=str(decimals))
    assert isinstance(found, Fact)
    assert isinstance(found.value, Figure)
    assert abs(found.value.number * right - left) <= abs(right) * Decimal("0.5").scaleb(-decimals)


QUANTITIES = st.builds(
    Figure,
    number=st.integers(1, 99).map(Decimal),
    unit=st.sampled_from(Unit),
    currency=st.none(),
    scale=st.sampled_from(Scale),
    qualifier=st.sampled_from([Qualifier.EXACT, Qualifier.ABOUT]),
) | st.builds(Figure, number=st.integers(1, 99).map(Decimal), currency=st.sampled_from(Currency))


def _tried(sign: Sign, left: Quantity, right: Quantity) -> Quantity | None:
    try:
        return combined(sign, left, right)
    except UnitsApart:
        return None


@given(QUANTITIES, QUANTITIES)
def test_what_goes_together_does_so_either_way_round(left: Figure, right: Figure) -> None:
    one, other = quantity_of(left), quantity_of(right)
    assert _tried(Sign.PLUS, one, other) == _tried(Sign.PLUS, other, one)
    assert _tried(Sign.TIMES, one, other) == _tried(Sign.TIMES, other, one)
    assert (_tried(Sign.MINUS, one, other) is None) == (_tried(Sign.MINUS, other, one) is None)


@given(QUANTITIES)
def test_like_by_like_is_a_ratio_and_a_ratio_changes_nothing_but_the_amount(figure: Figure) -> None:
    quantity = quantity_of(figure)
    ratio = combined(Sign.OVER, quantity, quantity)
    assert ratio == Quantity(Fraction(1), None, None, quantity.is_about)
    assert combined(Sign.TIMES, quantity, ratio) == quantity


def test_nothing_is_divided_by_nothing() -> None:
    five = quantity_of(Figure(Decimal(5)))
    with pytest.raises(NoResult):
        combined(Sign.OVER, five, combined(Sign.MINUS, five, five))


def test_a_long_chain_is_worked_out_and_a_long_circle_is_told_once() -> None:
    facts = {"x.0": Fact("x.0", Figure(Decimal(7)), (), ())}
    chain = {f"x.{n}": Sought(f"x.{n}", Derived.model_validate({"derived": f"x.{n - 1}"}), ()) for n in range(1, 3000)}
    last = derived(chain, facts, {})["x.2999"]
    assert isinstance(last, Fact)
    assert last.value == Figure(Decimal(7))
    chain["x.0"] = Sought("x.0", Derived.model_validate({"derived": "x.2999"}), ())
    found = [one for one in derived(chain, {}, {}).values() if isinstance(one, Underivable)]
    assert [one.fault for one in found].count(Fault.CIRCLE) == 1
    assert len(found) == 3000
