from collections.abc import Callable

import pytest

from generator.editing.applying import after
from generator.editing.edit import Broken, Changes, Refused
from generator.editing.removing import removed
from generator.editing.renaming import renamed
from generator.editing.starting import started
from generator.editing.uses import Desk
from tests.cases import BASE, sources

UNUSED = """\
unused:
  name: A meeting
  date: 2025-06
  kind: talks
  says: They met.
  cite: gazette
"""


def _as_elsewhere(text: str) -> bytes:
    """A file as it comes from another system: with a byte-order mark, other line ends, and none at its end."""
    return ("\ufeff" + text.removesuffix("\n").replace("\n", "\r\n")).encode()


@pytest.mark.parametrize(
    "edit",
    [
        lambda desk: renamed(desk, "widget-duty", "duty"),
        lambda desk: renamed(desk, "gazette", "official-gazette"),
        lambda desk: started(desk, "measure", "another-one"),
        lambda desk: removed(desk, "unused"),
    ],
    ids=["rename a measure", "rename a source", "new", "remove"],
)
def test_an_edit_keeps_the_form_of_a_file(edit: Callable[[Desk], Changes | Refused | Broken]) -> None:
    files = {**BASE, "content/events.yml": UNUSED}
    plain, odd = (sources(each) for each in (files, {path: _as_elsewhere(text) for path, text in files.items()}))
    expected, found = edit(Desk(plain)), edit(Desk(odd))
    assert isinstance(expected, Changes)
    assert isinstance(found, Changes)
    wanted = after(plain.files, expected)
    assert wanted
    assert after(odd.files, found) == {path: _as_elsewhere((data or b"").decode()) for path, data in wanted.items()}
