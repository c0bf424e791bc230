"""Recording changes only its own lines, whatever was written before and whatever differs."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.ledger import Recorded, difference
from generator.reading.fact_sheet import read_draft
from generator.recording import Note, changes_file, lock_file
from tests.model.test_ledger import ledgers

pytestmark = pytest.mark.no_cover

BEFORE = st.sampled_from(
    [
        b"",
        b"# Ours\n",
        b"# Ours\n\n2026-07-01:\n  on: 2026-07-01\n  note: First. # said once\n",
        b"2026-07-01:\r\n  on: 2026-07-01\r\n  note: 'First.'",
    ]
)
NOTES = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"], exclude_characters="{}"), min_size=1)


@given(BEFORE, NOTES.filter(str.strip), ledgers, ledgers)
def test_an_entry_is_added_and_nothing_before_it_changes(
    before: bytes, note: str, was: dict[str, Recorded], now: dict[str, Recorded]
) -> None:
    found = difference(was, now)
    file = changes_file(before, ["2026-07-01"], Note(date(2026, 7, 20), note), found)
    assert file.startswith(before)
    changes = read_draft({"content/changes.yml": file}, {}).ledger.changes
    added = changes["2026-07-20"]
    assert "".join(map(str, added.note.pieces("en"))) == note.strip()  # type: ignore[arg-type] # the language's code
    assert (set(added.changed), set(added.added), set(added.removed)) == (
        set(found.changed),
        set(found.added),
        set(found.removed),
    )


@given(ledgers, ledgers)
def test_only_the_lines_of_facts_that_differ_are_others_in_the_lock(
    was: dict[str, Recorded], now: dict[str, Recorded]
) -> None:
    found = difference(was, now)
    kept = {id: said for id, said in now.items() if id not in found.changed}
    lines = [set(lock_file(each).splitlines()) for each in ({**was, **kept}, now)]
    ids = {line.partition(b" = ")[0].decode() for line in lines[0] ^ lines[1]}
    assert ids <= set(found.facts)
