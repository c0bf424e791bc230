import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.reporting.visible import visible, width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Mélanie 漢字 עברית 😀 «\u00a0x\u202f%\u00a0»", "Mélanie 漢字 עברית 😀 «\u00a0x\u202f%\u00a0»"),
        ("e\u0301", "e\u0301"),
        ("a\u202eb", r"a\u202eb"),
        ("\u2066x\u2069", r"\u2066x\u2069"),
        ("a\u200b\u200d\ufeffb", r"a\u200b\u200d\ufeffb"),
        ("soft\xadhyphen", r"soft\xadhyphen"),
        ("two\nlines\r\n\tand\x85more\u2028", r"two\nlines\r\n\tand\x85more\u2028"),
        ("\x1b[31mred\x00", r"\x1b[31mred\x00"),
        ("\u3164\u115f\ufe0f", r"\u3164\u115f\ufe0f"),
        ("\U000e0041", r"\U000e0041"),
        ("\ud800", r"\ud800"),
    ],
)
def test_what_nobody_could_see_is_spelt_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_a_visible_text_is_one_line_that_nothing_reorders(text: str) -> None:
    shown = visible(text)
    assert len(shown.splitlines()) <= 1
    assert not [letter for letter in shown if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
    assert visible(shown) == shown


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("plain", 5),
        ("é", 1),
        ("e\u0301", 1),
        ("漢字", 4),
        ("ＡＢ", 4),
        ("😀", 2),
        ("한", 2),
        ("\u1112\u1161\u11ab", 2),
    ],
)
def test_the_columns_of_a_terminal_that_a_text_takes(text: str, columns: int) -> None:
    assert width(text) == columns
