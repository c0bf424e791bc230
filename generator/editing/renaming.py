"""Giving a record another id, wherever its old one stands."""

import re
from collections.abc import Iterator

from generator.diagnostics import Place
from generator.editing.edit import Broken, Changes, Edit, Move, Refused
from generator.editing.files import files_named
from generator.editing.finding import record_to_rename
from generator.editing.uses import Desk, Use
from generator.model.facts import RecordKey
from generator.model.places import Written
from generator.rendering.bound import BoundCollection

_EMPTY_LIST = re.compile(r"\s*:\s*\[()\s*\]")
_BRACE = re.compile(r"\s*:\s*\{\s*")
_DASH = re.compile(r" *- +")


def renamed(desk: Desk, old: str, new: str) -> Changes | Refused | Broken:
    """The project with another id for a record. The old one is kept under `was`, and serves no other record."""
    if desk.problems:
        return Broken(desk.problems)
    key = record_to_rename(desk, old, new)
    if isinstance(key, Refused):
        return key
    uses = [_own(desk, key), *desk.uses.get(key, ()), *desk.recorded.get(key, ())]
    if odd := tuple(desk.place(use) for use in uses if desk.letters(use) != old):
        return Refused(f'"{old}" is spelt in a way that cannot be changed. Write it as it is, in one piece.', odd)
    moves = tuple(Move(path, _with_id(path, key, new)) for path in files_named(desk.sources, key))
    if taken := tuple(Place(move.to) for move in moves if move.to in desk.sources.files):
        return Refused("A file of the new name is there already.", taken)
    trace = _trace(desk, key, new)
    if trace is None:
        place = desk.draft.places.of_key(key)
        return Refused(f'"{old}" leaves no room for its earlier ids. Give each of its keys a line.', (place,))
    edits = sorted([trace, *(_edit(use, new) for use in uses)])
    return Changes(tuple(edits), moves, tuple(_left(desk, old)))


def _own(desk: Desk, key: RecordKey) -> Use:
    """The id where the record stands; all of what stands there if it is spelt in another way."""
    collection, id = key
    at = desk.draft.places.written_keys((collection,))[id]
    start = desk.lines[at.path].text.find(id, at.start, at.end)
    return Use(at.path, start, start + len(id), key) if start >= 0 else Use(at.path, at.start, at.end, key)


def _with_id(path: str, key: RecordKey, new: str) -> str:
    folder, _, name = path.rpartition("/")
    return f"{folder}/{new}{name.removeprefix(key[1])}"


def _edit(use: Use, new: str) -> Edit:
    """Another id in the place of one. An attribute that could not be one any more is looked up by its letters."""
    if use.dot is None or (new.isidentifier() and not hasattr(BoundCollection, new)):
        return Edit(use.path, use.start, use.end, new)
    return Edit(use.path, use.dot, use.end, f'["{new}"]')


def _left(desk: Desk, old: str) -> Iterator[Place]:
    """Texts of templates that are the same letters, and stand where no id of a record does."""
    for path, ids in desk.templates.items():
        yield from (desk.lines[path].place(text.start) for text in ids.others if text.id == old)


def _trace(desk: Desk, key: RecordKey, new: str) -> Edit | None:
    """Keeps the id that a record has now, in the place of its next one if it had that before. None without room."""
    keys = desk.draft.places.written_keys(key)
    former = desk.draft.records[key[0]][key[1]].was
    if "was" not in keys:
        return _first_trace(desk, key, next(iter(keys.values())))
    at = keys["was"]
    text = desk.lines[at.path].text
    if not former:
        empty = _EMPTY_LIST.match(text, at.end)
        return Edit(at.path, empty.start(1), empty.start(1), key[1]) if empty else None
    items = desk.draft.places.written((*key, "was"))
    if new in former:
        item = items[former.index(new)]
        start = text.find(new, item.start, item.end)
        return Edit(at.path, start, start + len(new), key[1]) if start >= 0 else None
    last = items[-1]
    before = text[text.rfind("\n", 0, last.start) + 1 : last.start]
    return Edit(at.path, last.end, last.end, f"\n{before}{key[1]}" if _DASH.fullmatch(before) else f", {key[1]}")


def _first_trace(desk: Desk, key: RecordKey, first: Written) -> Edit | None:
    """The list of earlier ids before the first key of a record."""
    text = desk.lines[first.path].text
    own = desk.draft.places.written_keys(key[:1])[key[1]]
    if _BRACE.fullmatch(text, own.end, first.start):
        return Edit(first.path, first.start, first.start, f"was: [{key[1]}], ")
    line = text.rfind("\n", 0, first.start) + 1
    indent = text[line : first.start]
    return None if indent.strip() or line < own.end else Edit(first.path, line, line, f"{indent}was: [{key[1]}]\n")
