import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Lines
from generator.editing.applying import after, applied
from generator.editing.edit import Changes, Edit, Move
from generator.reading.decoding import decode

PIECES = st.lists(st.sampled_from(["a", "é", "😀", "\ufeff", "\r\n", "\n", "\r", "\u2028", "# x"]), max_size=12)


@given(PIECES.map("".join), st.data())
def test_all_bytes_that_no_edit_names_stay(text: str, data: st.DataObject) -> None:
    content = text.encode()
    read, _ = decode("a.yml", content)
    assert read is not None
    start = data.draw(st.integers(0, len(read)))
    end = data.draw(st.integers(start, len(read)))
    marked = applied(content, [Edit("a.yml", start, end, "<>")])
    before, _, behind = marked.partition(b"<>")
    assert content.startswith(before)
    assert content.endswith(behind)
    assert decode("a.yml", before)[0] == read[:start]
    assert decode("a.yml", marked)[0] == f"{read[:start]}<>{read[end:]}"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_new_lines_end_as_the_first_of_the_file_does(end: str) -> None:
    content = f"\ufeffone{end}two".encode()
    assert applied(content, [Edit("a", 7, 7, "\nthree\n")]) == f"\ufeffone{end}two{end}three{end}".encode()


def test_several_edits_of_a_file_are_told_by_its_text_as_it_was() -> None:
    edits = [Edit("a", 4, 7, "2"), Edit("a", 0, 3, "one and a half"), Edit("a", 7, 7, "!")]
    assert applied(b"one\ntwo", edits) == b"one and a half\n2!"


def test_a_file_may_be_new_or_move() -> None:
    changes = Changes((Edit("a", 0, 1, "b"), Edit("new", 0, 0, "text")), (Move("a", "b"), Move("c", "d")))
    assert after({"a": b"a", "c": b"c"}, changes) == {"a": None, "b": b"b", "new": b"text", "c": None, "d": b"c"}


def test_offsets_are_those_of_diagnostics() -> None:
    read, _ = decode("a", "\ufeffa\r\nb: c".encode())
    assert read == "a\nb: c"
    assert Lines("a", read).place(5).column == 4
    assert applied("\ufeffa\r\nb: c".encode(), [Edit("a", 5, 6, "d")]) == "\ufeffa\r\nb: d".encode()
