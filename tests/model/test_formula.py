import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.formula import (
    DEEPEST,
    MOST_LETTERS,
    Combined,
    Formula,
    Named,
    Negative,
    NotAFormula,
    Sign,
    named_in,
    parse_formula,
    pieces_of,
)

_IDS = st.sampled_from(["a.b", "measures.us-steel.rate@2025-06-04", "sectors.x-1.figures.y", "a.b@2025.1"])


def formulas() -> st.SearchStrategy[Formula]:
    return st.recursive(
        st.builds(Named, _IDS),
        lambda below: st.builds(Negative, below) | st.builds(Combined, st.sampled_from(Sign), below, below),
        max_leaves=6,
    )


def _written(formula: Formula) -> str:
    printed = {"−": "-", " − ": " - ", " × ": " * ", " ÷ ": " / "}
    return "".join(
        piece.fact if isinstance(piece, Named) else printed.get(piece, piece) for piece in pieces_of(formula)
    )


@given(formulas())
def test_what_is_printed_of_a_formula_means_that_formula(formula: Formula) -> None:
    assert parse_formula(_written(formula)) == formula


@given(st.text(max_size=60) | st.text("ab.@-+*/() 19", max_size=60))
def test_any_text_is_a_formula_or_is_refused_in_a_sentence(text: str) -> None:
    stray = None
    try:
        assert list(named_in(parse_formula(text)))
    except NotAFormula as found:
        stray = found
    assert stray is None or (str(stray).endswith(".") and stray.letters in text)


@pytest.mark.parametrize("depth", [DEEPEST + 1, MOST_LETTERS // 2, MOST_LETTERS * 100])
def test_depth_and_length_are_bounded(depth: int) -> None:
    for text in ("(" * depth + "a.b" + ")" * depth, "-" * depth + " a.b"):
        with pytest.raises(NotAFormula):
            parse_formula(text)


def test_a_long_sum_is_read_from_the_left() -> None:
    assert [*named_in(parse_formula(" + ".join(["a.b"] * 80)))] == ["a.b"] * 80
    assert _written(parse_formula("a.b - (c.d - e.f) - g.h")) == "a.b - (c.d - e.f) - g.h"


def test_a_hyphen_belongs_to_its_id_and_a_minus_stands_apart() -> None:
    assert [*named_in(parse_formula("a.b-c - d.e-f"))] == ["a.b-c", "d.e-f"]
