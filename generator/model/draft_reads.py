"""What is read of a draft by whoever looks at one record, and what differs between two drafts."""

from collections.abc import Mapping
from copy import copy

from generator.model.draft import Draft
from generator.model.reads import (
    FACTS,
    Naming,
    Read,
    Reads,
    Watched,
    by_id,
    unlike_parts,
    unlike_records,
    watched_parts,
)

_NAMINGS: Mapping[str, Naming] = {
    "facts": FACTS,
    "in_force": FACTS,
    "sources": by_id("sources"),
    "originals": by_id("originals", is_plain=True),
}
"""The parts of a draft that are read piece by piece, beside its records."""
_FRAME = ("settings", "view", "names", "shelf")
"""What any record may be looked at by."""


def watched(draft: Draft, reads: Reads) -> Draft:
    """The same draft, which takes down what is read of its records and their facts."""
    records = {name: Watched(found, by_id(name), reads) for name, found in draft.records.items()}
    seen = copy(draft)
    vars(seen).update(watched_parts(draft, _NAMINGS, reads), records=records)
    return seen


def differing(before: Draft, now: Draft) -> frozenset[Read] | None:
    """The names of what differs between two drafts; None if it is something that any record may be looked at by."""
    if any(getattr(before, part) != getattr(now, part) for part in _FRAME):
        return None
    found = {*unlike_parts(before, now, _NAMINGS)}
    for name, records in {**now.records, "changes": now.ledger.changes}.items():
        was = before.ledger.changes if name == "changes" else before.records[name]
        found.update(unlike_records(name, was, records))
    return frozenset(found)
