"""The caret, held against a terminal drawn by hand: a list of columns, each with what stands in it."""

from hypothesis import given
from hypothesis import strategies as st

from generator.reporting.excerpt import WIDEST, excerpt

DRAWN = {
    **{letter: [letter] for letter in "ab:é°"},
    "\t": [" ", " ", " ", " "],
    "漢": ["漢", ""],
    "😀": ["😀", ""],
    "\u202e": list(r"\u202e"),
    "\u200b": list(r"\u200b"),
}
"""What a character is drawn as, column by column; a wide one fills two."""
ON_TOP = "\u0301\u0323"
"""Marks that are drawn on the character before them."""


def _columns(text: str) -> list[str]:
    columns: list[str] = []
    for letter in text:
        if letter in ON_TOP and columns:
            columns[-1] += letter
        else:
            columns += DRAWN.get(letter, [letter])
    return columns


def _first_column(line: str, column: int) -> int:
    """Where the character at a column of a file is drawn, or the one that it is drawn on."""
    return len(_columns(line[: column - 1])) - (line[column - 1 : column] in [*ON_TOP])


SHORT = st.text([*DRAWN, *ON_TOP], max_size=15).map("a".__add__)
LONG = st.text([*DRAWN, *ON_TOP], min_size=200, max_size=400).map("a".__add__)


@given(SHORT, st.data())
def test_the_caret_stands_under_the_character(line: str, data: st.DataObject) -> None:
    column = data.draw(st.integers(1, len(line) + 1))
    shown, caret = excerpt(line, column)
    assert _columns(shown) == _columns(line)
    assert caret == " " * _first_column(line, column) + "^"


@given(LONG, st.data())
def test_a_long_line_is_cut_round_the_character(line: str, data: st.DataObject) -> None:
    column = data.draw(st.integers(1, len(line) + 1))
    shown, caret = excerpt(line, column)
    ours, theirs = _columns(shown), _columns(line)
    under, start = len(caret) - 1, _first_column(line, column)
    assert len(ours) <= WIDEST + len("……")
    before, after = ours[1:under], ours[under:-2]  # the marks at either end may be cut, and what stands beside them
    assert before == theirs[start - len(before) : start]
    assert after == theirs[start : start + len(after)]
    assert ours[0][0] == "…" or under == start
    assert ours[-1] == "…" or len(ours) - under == len(theirs) - start


def test_a_line_that_fits_is_shown_whole() -> None:
    assert excerpt("x" * WIDEST, 1) == ("x" * WIDEST, "^")
    assert excerpt("x" * WIDEST, WIDEST + 1) == ("x" * WIDEST, " " * WIDEST + "^")


def test_a_cut_says_so_at_its_end() -> None:
    line = "a" * 500 + "b" + "c" * 500
    half = WIDEST // 2
    assert excerpt(line, 1) == ("a" * WIDEST + "…", "^")
    assert excerpt(line, 501) == ("…" + "a" * half + "b" + "c" * (half - 1) + "…", " " * (half + 1) + "^")
    assert excerpt(line, 1002) == ("…" + "c" * WIDEST, " " * (WIDEST + 1) + "^")


def test_a_pile_of_marks_has_an_end() -> None:
    shown, caret = excerpt("a" + "\u0301" * 100_000, 50_000)
    assert len(shown) <= WIDEST + 2
    assert len(caret) <= WIDEST
