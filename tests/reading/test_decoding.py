import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Place
from generator.reading.text import decode


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", ""),
        (b"a\nb", "a\nb"),
        (b"a\r\nb\rc\n\rd", "a\nb\nc\n\nd"),
        (b"\xef\xbb\xbfa", "a"),
        ("é 😀 \u2028 \u00a0 \u0085".encode(), "é 😀 \u2028 \u00a0 \u0085"),
        (b"\t", "\t"),
    ],
)
def test_the_text_of(content: bytes, text: str) -> None:
    assert decode("a.yml", content) == (text, [])


@pytest.mark.parametrize(
    ("content", "line", "column", "byte"),
    [
        (b"\xff", 1, 1, "0xff"),
        (b"ab\n\xc3\xa9\xe9", 2, 2, "0xe9"),
        (b"\xef\xbb\xbfab\xe9", 1, 3, "0xe9"),
        (b"a\r\nb\rc\xe9", 3, 2, "0xe9"),
        (b"cut short \xf0\x9f\x98", 1, 11, "0xf0"),
        (b"\xed\xa0\x80", 1, 1, "0xed"),
        (b"\xff\xfea\x00", 1, 1, "0xff"),
    ],
)
def test_a_byte_that_is_not_utf8_is_told_at_its_place(content: bytes, line: int, column: int, byte: str) -> None:
    text, problems = decode("a.yml", content)
    assert text is None
    assert [(problem.place, problem.message) for problem in problems] == [
        (Place("a.yml", line, column), f"The byte {byte} is not UTF-8.")
    ]


def test_every_control_character_is_told() -> None:
    text, problems = decode("a.yml", b"a\x00\n\x1b[0m\x7f")
    assert text is None
    assert [(problem.place.line, problem.place.column) for problem in problems] == [(1, 2), (2, 1), (2, 5)]


@given(st.text(), st.data())
def test_a_place_leads_back_to_its_letter(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    place = Place.at("a", text, offset)
    lines = text.split("\n")
    assert lines[place.line - 1][place.column - 1 :] == text[offset:].split("\n", maxsplit=1)[0]
