"""A thousand edits of the real sheet, each of one record. What they need not touch stays, byte for byte."""

import re
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.editing.applying import after
from generator.editing.edit import Changes, Refused
from generator.editing.removing import removed
from generator.editing.renaming import renamed
from generator.editing.starting import COLLECTIONS, started
from generator.editing.stubs import stub
from generator.editing.uses import Desk
from generator.model.draft import Draft
from generator.model.fields import malformed_id
from generator.model.records import KINDS
from generator.reading.fact_sheet import read_draft
from tests.editing.afterwards import sources_after
from tests.real_site import PROJECT

pytestmark = pytest.mark.no_cover

DESK = Desk(PROJECT)
RECORDS = sorted(key for owners in DESK.owners.values() for key in owners)
WORDS = {word for lines in DESK.lines.values() for word in re.findall(r"[\w-]+", lines.text)}
IDS = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}", fullmatch=True).filter(
    lambda id: id not in WORDS and malformed_id(id) is None
)


def _files(changes: Changes | object) -> Mapping[str, bytes | None]:
    assert isinstance(changes, Changes), changes
    return after(PROJECT.files, changes)


def _draft(files: Mapping[str, bytes | None]) -> Draft:
    found = sources_after(PROJECT, files)
    return read_draft(found.content, found.seeds)


@settings(max_examples=500)
@given(st.sampled_from(RECORDS), IDS)
def test_a_rename_changes_the_letters_of_the_id_and_adds_a_line(record: tuple[str, str], new: str) -> None:
    collection, old = record
    changes = renamed(DESK, old, new)
    files = _files(changes)
    moved = {move.to: move.path for move in changes.moves} if isinstance(changes, Changes) else {}
    whole = re.compile(rf"(?<![\w-]){re.escape(old)}(?![\w-])")
    for path, data in files.items():
        if data is None:
            continue
        before = PROJECT.files[moved.get(path, path)].split(b"\n")
        now = data.split(b"\n")
        if path == f"content/{collection}.yml":
            now.remove(f"  was: [{old}]".encode())
        assert len(before) == len(now)
        for one, other in zip(before, now, strict=True):
            if one != other:
                assert whole.search(one.decode()), "a line that differs holds the old id"
                assert _with_old(other.decode(), new, old) in (
                    one.decode(),
                    one.decode().replace(f".{old}", f'["{old}"]'),
                )


def _with_old(text: str, new: str, old: str) -> str:
    return re.sub(rf"(?<![\w-]){re.escape(new)}(?![\w-])", old, text)


@settings(max_examples=300)
@given(st.sampled_from(sorted(COLLECTIONS)), IDS)
def test_a_new_record_is_one_block_between_what_was_there(kind: str, new: str) -> None:
    ((path, data),) = _files(started(DESK, kind, new)).items()
    written = stub(new, KINDS[COLLECTIONS[kind]]).encode()
    assert path == f"content/{COLLECTIONS[kind]}.yml"
    assert data is not None
    assert data.replace(b"\n\n" + written, b"", 1) == PROJECT.content[path]


@settings(max_examples=200)
@given(st.sampled_from(RECORDS))
def test_a_record_is_removed_as_one_block_or_its_uses_are_told(record: tuple[str, str]) -> None:
    collection, id = record
    result = removed(DESK, id)
    if isinstance(result, Refused):
        assert result.places
        return
    ((path, data),) = _files(result).items()
    before = PROJECT.content[path]
    assert path == f"content/{collection}.yml"
    assert data is not None
    head = next((at for at, (one, other) in enumerate(zip(before, data, strict=False)) if one != other), len(data))
    assert data.endswith(before[head + len(before) - len(data) :]), "what goes is one block"
    keys = re.compile(rb"^[a-z0-9-]+:", re.MULTILINE)
    assert keys.findall(data) == [key for key in keys.findall(before) if key != f"{id}:".encode()]


def test_some_records_may_be_removed_and_most_may_not() -> None:
    results = [removed(DESK, id) for _, id in RECORDS]
    free = sum(isinstance(result, Changes) for result in results)
    assert 20 < free < len(RECORDS) / 2


@settings(max_examples=6)
@given(st.sampled_from(RECORDS), IDS)
def test_the_sheet_reads_to_the_same_draft_apart_from_the_id(record: tuple[str, str], new: str) -> None:
    collection, old = record
    files = _files(renamed(DESK, old, new))
    draft = _draft(files)
    assert draft.problems == DESK.draft.problems
    assert draft.records[collection][new].was == (old,)
    assert _said(draft, new, old) == _said(DESK.draft, new, old)


def _said(draft: Draft, new: str, old: str) -> list[str]:
    """All records as text, with the old id in the place of the new one."""
    said = []
    for collection, records in draft.records.items():
        for id, each in records.items():
            same = each.model_copy(update={"was": ()})
            said.append(f"{collection} {_with_old(id, new, old)} {_with_old(repr(same), new, old)}")
    return said


@settings(max_examples=4)
@given(st.sampled_from(sorted(COLLECTIONS)), IDS)
def test_a_new_record_that_is_removed_leaves_the_bytes_of_before(kind: str, new: str) -> None:
    there = sources_after(PROJECT, _files(started(DESK, kind, new)))
    again = removed(Desk(there), new)
    assert isinstance(again, Changes)
    assert sources_after(there, after(there.files, again)) == PROJECT


@settings(max_examples=4)
@given(st.sampled_from(RECORDS), st.from_regex(r"[a-z]{3,9}x", fullmatch=True).filter(lambda id: id not in DESK.owners))
def test_a_rename_and_back_gives_the_bytes_of_before_apart_from_the_trace(record: tuple[str, str], new: str) -> None:
    collection, old = record
    there = sources_after(PROJECT, _files(renamed(DESK, old, new)))
    back = renamed(Desk(there), new, old)
    assert isinstance(back, Changes)
    files = dict(sources_after(there, after(there.files, back)).files)
    path = f"content/{collection}.yml"
    files[path] = files[path].replace(f"  was: [{new}]\n".encode(), b"", 1)
    assert files == PROJECT.files


def test_stubs_name_what_is_to_be_filled_in_and_nothing_else() -> None:
    files = _with_stubs(lambda text: text)
    told = {(said.place.path, said.place.line) for said in _draft(files).problems}
    open_keys = {
        (path, number): line
        for path, data in files.items()
        for number, line in enumerate(data.decode().split("\n"), 1)
        if number > PROJECT.content[path].count(b"\n") and re.fullmatch(r" +[a-z_]+:", line)
    }
    assert told <= set(open_keys)
    assert [open_keys[at] for at in set(open_keys) - told] == ["  rate:"], "told by what its first step lacks"


def test_every_key_of_a_stub_may_be_uncommented() -> None:
    files = _with_stubs(lambda text: re.sub(r"^( +)# ([a-z_]+:)$", r"\1\2", text, flags=re.MULTILINE))
    assert {problem.rule for problem in _draft(files).problems} == {"empty-value", "wrong-type"}
    for path, data in files.items():
        kind = KINDS[path.removeprefix("content/").removesuffix(".yml")]
        known = {field.alias or name for name, field in kind.model_fields.items()} - {"was"}
        assert known == set(re.findall(r"^  ([a-z_]+):", data.decode().partition("-stub:")[2], re.MULTILINE))


def _with_stubs(change: Callable[[str], str]) -> Mapping[str, bytes]:
    """The sheet with a stub of every kind at the end of its file."""
    return {
        (path := f"content/{collection}.yml"): PROJECT.content[path]
        + change(f"\n{stub(f'{collection}-stub', kind)}\n").encode()
        for collection, kind in KINDS.items()
    }
