"""The ledger written anew: one entry more in `content/changes.yml`, and `content/facts.lock` as the sheet is now."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.model.ledger import OR, UNKNOWN, ChangeKind, Difference, Recorded
from generator.reading.lock import COMMENT, IS

_LOCK_HEAD = (
    f"{COMMENT} What each fact said when that was last recorded. `explain record` writes this; nobody edits it.\n"
)
_CHANGES_HEAD = """\
# yaml-language-server: $schema=../.schema/changes.schema.json
# What changed, for readers; the latest last. `explain record` writes it, and the notes may be bettered by hand.
"""


@dataclass(frozen=True, slots=True)
class Note:
    """What an editor tells readers of a change."""

    on: date
    note: str
    """In the first language of the site; it may hold facts between braces."""
    kind: ChangeKind = ChangeKind.UPDATE
    about: tuple[str, ...] = ()
    """The records that it is about beyond those whose facts differ."""


def changes_file(before: bytes, taken: Iterable[str], note: Note, found: Difference | None) -> bytes:
    """`content/changes.yml` with one entry more; no difference is listed of a first edition, where all is new.

    `taken` holds the ids of the entries that are there. All that was written before stays as it is.
    """
    end = "\r\n" if b"\r\n" in before else "\n"
    head = before or _CHANGES_HEAD.encode()
    gap = end if head.endswith(b"\n") else end * 2
    return head + (gap + end.join([*_entry(_free_id(note.on, taken), note, found), ""])).encode()


def lock_file(recorded: Mapping[str, Recorded]) -> bytes:
    """`content/facts.lock`, a line a fact, in an order that keeps merges small."""
    lines = sorted(f"{id}{IS}{_letters(said)}\n" for id, said in recorded.items())
    return "".join([_LOCK_HEAD, *lines]).encode()


def _free_id(on: date, taken: Iterable[str]) -> str:
    """The day itself, or the day with a number where it has entries."""
    ids = frozenset(taken)
    number = 1
    while (id := f"{on}-{number}" if number > 1 else str(on)) in ids:
        number += 1
    return id


def _entry(id: str, note: Note, found: Difference | None) -> Iterator[str]:
    yield f"{id}:"
    yield f"  on: {note.on}"
    yield f"  note: {_quoted(note.note)}"
    if note.kind is not ChangeKind.UPDATE:
        yield f"  kind: {note.kind}"
    if note.about:
        yield f"  about: [{', '.join(note.about)}]"
    if found:
        yield from _facts("changed", (f"{id}: {_quoted(_letters(said))}" for id, said in found.changed.items()))
        yield from _facts("added", (f"- {id}" for id in found.added))
        yield from _facts("removed", (f"{id}: {_quoted(_letters(said))}" for id, said in found.removed.items()))


def _facts(key: str, lines: Iterable[str]) -> Iterator[str]:
    for index, line in enumerate(lines):
        if index == 0:
            yield f"  {key}:"
        yield f"    {line}"


def _letters(said: Recorded) -> str:
    """What a fact said, as the sheet spells it."""
    return OR.join(map(str, said)) or UNKNOWN


def _quoted(text: str) -> str:
    """A text between quotation marks as YAML reads them, which reads JSON's."""
    return json.dumps(text, ensure_ascii=False)
