"""Removing a record that nothing names."""

from generator.diagnostics import Lines, Place
from generator.editing.blocks import Block, blocks_of, path_of
from generator.editing.edit import Broken, Changes, Edit, Refused
from generator.editing.files import files_named
from generator.editing.finding import record_called
from generator.editing.uses import Desk


def removed(desk: Desk, id: str) -> Changes | Refused | Broken:
    """The sheet without a record; or what names it, each at its place. What is wrong with that record is no matter."""
    if desk.draft.unread:
        return Broken(desk.problems)
    key = record_called(desk, id)
    if isinstance(key, Refused):
        return key
    path = path_of(key[0])
    block = (blocks_of(desk, key[0]) or {}).get(id)
    if block is None:
        return Refused(f"In {path} records do not stand on lines of their own, so that none can be taken out.")
    lines = desk.lines[path]
    if problems := tuple(problem for problem in desk.problems if not _is_within(problem.place, lines, block)):
        return Broken(problems)
    uses = [desk.place(use) for use in desk.uses.get(key, ()) if use.within != key]
    if places := (*uses, *map(Place, files_named(desk.sources, key))):
        return Refused(f'"{id}" cannot be removed while anything names it.', places)
    return Changes((_without(lines, block),))


def _is_within(place: Place, lines: Lines, block: Block) -> bool:
    first, last = lines.place(block.start), lines.place(block.end)
    return place.path == lines.path and first.line <= place.line <= last.line


def _without(lines: Lines, block: Block) -> Edit:
    """Takes the blank lines before a record as well, or those behind it where it is the first."""
    text = lines.text
    before = len(text[: block.start].rstrip())
    if before:
        return Edit(lines.path, before, block.end, "")
    rest = text[block.end :]
    return Edit(lines.path, block.start, len(text) - len(rest.lstrip()), "")
