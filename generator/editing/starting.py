"""Starting a record: a stub of it where it belongs in its file."""

from collections.abc import Mapping
from itertools import pairwise

from generator.editing.blocks import Block, blocks_of, path_of
from generator.editing.edit import Broken, Changes, Edit, Refused
from generator.editing.finding import why_not
from generator.editing.stubs import stub
from generator.editing.texts import Texts
from generator.model.records import KINDS

COLLECTIONS: Mapping[str, str] = {kind.__name__.lower(): collection for collection, kind in KINDS.items()}
"""The collection of each kind of record, by what one is called."""


def started(texts: Texts, kind: str, id: str) -> Changes | Refused | Broken:
    """The sheet with the stub of another record of a kind (`person`); nothing in it is proved yet."""
    collection = COLLECTIONS[kind]
    if texts.draft.unread:
        unread = {path_of(name) for name in texts.draft.unread}
        return Broken(tuple(problem for problem in texts.draft.problems if problem.place.path in unread))
    if refused := why_not(texts, id):
        return refused
    path = path_of(collection)
    blocks = blocks_of(texts, collection)
    if blocks is None:
        return Refused(f"In {path} records do not stand on lines of their own, so that none can be put between them.")
    text = texts.lines[path].text if path in texts.lines else ""
    written = stub(id, KINDS[collection])
    if not text.strip():
        return Changes((Edit(path, 0, len(text), f"{written}\n"),))
    before = _before(id, blocks)
    at = before.end if before else len(text.rstrip())
    return Changes((Edit(path, at, at, f"\n\n{written}"),))


def _before(id: str, blocks: Mapping[str, Block]) -> Block | None:
    """The record that another comes behind; None for the end of the file.

    Most files are in an order that only people know. Where more than half of the records stand in the order of their
    ids, one after the other, there is a place among them.
    """
    ids = list(blocks)
    runs: list[list[str]] = [ids[:1]]
    for one, other in pairwise(ids):
        if one > other:
            runs.append([])
        runs[-1].append(other)
    longest = max(runs, key=len)
    smaller = [each for each in longest if each < id]
    return blocks[smaller[-1]] if smaller and len(longest) * 2 > len(ids) else None
