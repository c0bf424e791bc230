import re

import pytest

from generator.editing.applying import after
from generator.editing.edit import Changes
from generator.editing.starting import started
from generator.editing.texts import Texts
from tests.cases import BASE, sources


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        ("c a b e f", "c a b d e f"),
        ("a b e f c", "a b d e f c"),
        ("a b c", "a b c d"),
        ("a b c a0", "a b c d a0"),
        ("e f g", "e f g d"),
        ("e a f b c", "e a f b c d"),
        ("f e c b a", "f e c b a d"),
    ],
    ids=[
        "most are in order, from the second on",
        "most are in order, up to the last",
        "it comes last",
        "it comes last of those in order",
        "none comes before it",
        "half of them are in order",
        "none are in order",
    ],
)
def test_a_record_has_its_place_where_most_are_in_the_order_of_their_ids(there: str, expected: str) -> None:
    text = "".join(f"{id}:\n  name: {id}\n\n" for id in there.split())
    texts = Texts(sources({**BASE, "content/events.yml": text}))
    changes = started(texts, "event", "d")
    assert isinstance(changes, Changes)
    data = after(texts.sources.files, changes)["content/events.yml"]
    assert data is not None
    assert re.findall(r"^(\w+):", data.decode(), re.MULTILINE) == expected.split()
    assert re.search(r"(?:\A|\n\n)d:\n(?:  .*\n)+(?:\n|\Z)", data.decode())
