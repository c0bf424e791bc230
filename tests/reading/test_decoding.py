import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Place
from generator.reading.decoding import decode


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
    assert decode("a.yml", content) == (text, ())


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


TURNS = [*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))]


@pytest.mark.parametrize("turn", TURNS, ids=ascii)
def test_a_turn_of_the_direction_of_writing_is_told(turn: str) -> None:
    text, problems = decode("a.yml", f"a\nb{turn}c".encode())
    assert text is None
    assert [(problem.place, problem.rule) for problem in problems] == [(Place("a.yml", 2, 2), "control-character")]


@pytest.mark.parametrize(
    "text", ["\u200b\u200d\u2060", "\u200e\u200f", "🏳️‍🌈", "é" + "\u0301" * 30, "—" * 80, "🎉" * 80]
)
def test_what_is_only_odd_is_read(text: str) -> None:
    assert decode("a.txt", text.encode()) == (text, ())


def test_piles_of_accents_are_told_where_they_begin() -> None:
    text, problems = decode("a.txt", ("—" * 40 + "x" + "\u0301" * 31 + "\ny" + "\u0316\u0301" * 20).encode())
    assert text is None
    assert [(problem.place.line, problem.place.column, problem.rule) for problem in problems] == [
        (1, 42, "too-many-accents"),
        (2, 2, "too-many-accents"),
    ]


@given(st.lists(st.sampled_from(["a", " ", "é", "—", "\n", "\u0301" * 16, "\x07", "\x9f", "\u2069"])).map("".join))
def test_what_may_not_be_read_is_found_wherever_it_stands(text: str) -> None:
    hidden = any(letter in text for letter in "\x07\x9f\u2069")
    read, problems = decode("a.txt", text.encode())
    assert (read is None) == bool(problems) == (hidden or "\u0301" * 31 in text)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_file_in_another_unicode_is_told_once(encoding: str) -> None:
    text, problems = decode("a.txt", "Il a dit oui.\n".encode(encoding))
    assert text is None
    assert [str(problem) for problem in problems] == [
        "a.txt:1:1: error: This file is UTF-16 or UTF-32. Save the file as UTF-8. [bad-utf8]"
    ]
