"""A file that is read again after an edit holds what it would hold if nobody had read it before."""

from functools import partial
from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.model.as_read import Pieces
from generator.reading.pieces import pieces_of


class Entry(BaseModel):
    says: str = ""


HEADS = ["", "# what this is\n", "\n\n# what\n# this is\n"]
PIECES = ["ada:\n  says: a\n", "bo: {says: b}\n", "cy: {}\n\n# of dee\n", "dee:\n  says: |\n    d\n", "eve: {}\n"]
SNIPPETS = [
    *("", "x", "\n", " ", "#", "# more\n", "  # more\n", "  says: x\n", "flo: {}\n", "flo:\n  says: f\n", "flo: {}"),
    *("bo: {says: bb}\n", "ada: {}\n", "Flo: {}\n", "---\n", "...\n", "\u2028\n", "flo: [\n"),
]
FILES = st.builds(
    lambda head, pieces: [head, *pieces], st.sampled_from(HEADS), st.lists(st.sampled_from(PIECES), unique=True)
)


def told(read: Pieces | None) -> object:
    return read and (read.text, [(piece.letters, piece.id, piece.entry) for piece in read.every])


@given(FILES, st.data())
def test_what_was_read_before_changes_nothing(file: list[str], data: st.DataObject) -> None:
    before = "".join(file)
    borders = [0, *accumulate(map(len, file))]
    near = st.builds(int.__add__, st.sampled_from(borders), st.sampled_from([0, 0, 0, -1, 1])).map(partial(max, 0))
    start, end = sorted((data.draw(near), data.draw(near)))
    now = before[:start] + data.draw(st.sampled_from(SNIPPETS)) + before[end:]
    was = pieces_of(before, Entry)
    assert told(pieces_of(now, Entry, was)) == told(pieces_of(now, Entry))


def test_pieces_that_stay_are_not_read_again() -> None:
    names = "abcdefgh"
    was = pieces_of("".join(f"{name}: {{says: x}}\n" for name in names), Entry)
    now = pieces_of("".join(f"{name}: {{says: {'y' if name == 'd' else 'x'}}}\n" for name in names), Entry, was)
    assert was
    assert now
    assert [piece.id for piece in now.every if piece not in was.every] == ["d"]
