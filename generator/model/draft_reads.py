"""What is read of a draft by whoever looks at one record, and what differs between two drafts."""

from collections.abc import Iterable, Mapping
from copy import copy

from generator.model.derivation import Underivable
from generator.model.draft import Draft
from generator.model.facts import Fact
from generator.model.gathered import replaced
from generator.model.reads import (
    FACTS,
    Naming,
    Read,
    Reads,
    Watched,
    WatchedIds,
    by_id,
    unlike_facts,
    unlike_ids,
    unlike_parts,
    unlike_records,
    watched_parts,
)
from generator.model.walk import Walk

_COMPARED: Mapping[str, Naming] = {
    "sources": by_id("sources"),
    "originals": by_id("originals", is_plain=True),
}
"""Those parts of a draft that are compared piece by piece. Facts are, record by record."""
_NAMINGS: Mapping[str, Naming] = {"facts": FACTS, "in_force": FACTS, **_COMPARED}
"""The parts of a draft that are read piece by piece, beside its records.

A step in force goes by the name of what it is a step of, and so does whatever in a record decides which one is.
"""
_FRAME = ("settings", "view", "names", "shelf")
"""What any record may be looked at by."""


def watched(draft: Draft, reads: Reads) -> Draft:
    """The same draft, which takes down what is read of its records and their facts."""
    records = {name: Watched(found, by_id(name), reads) for name, found in draft.records.items()}
    ids = {name: WatchedIds(name, found, reads) for name, found in draft.ids.items()}
    seen = copy(draft)
    vars(seen).update(watched_parts(draft, _NAMINGS, reads), records=records, ids=ids)
    return seen


def differing(before: Draft, now: Draft) -> frozenset[Read] | None:
    """The names of what differs between two drafts; None if it is something that any record may be looked at by."""
    if any(getattr(before, part) != getattr(now, part) for part in _FRAME):
        return None
    found = {*unlike_parts(before, now, _COMPARED)}
    for name, ids in now.ids.items():
        found.update(unlike_ids(name, before.ids[name], ids))
    changed = replaced(before.gathered.tours, now.gathered.tours)
    if changed is None:
        for name, records in {**now.records, "changes": now.ledger.changes}.items():
            was = before.ledger.changes if name == "changes" else before.records[name]
            found.update(unlike_records(name, was, records))
        return frozenset(found.union(unlike_facts(before.facts, now.facts)))
    for one, other in changed:
        found.update(unlike_records(str(other.at[0]), {other.id: one.entry}, {other.id: other.entry}))
    facts = (_facts(before, (one for one, _ in changed)), _facts(now, (other for _, other in changed)))
    return frozenset(found.union(unlike_facts(*facts)))


def _facts(draft: Draft, walks: Iterable[Walk]) -> Mapping[str, Fact | Underivable]:
    """The facts that are written in some records, or worked out, by id."""
    written = (id for walk in walks for id in walk.written)
    return {**{id: draft.facts[id] for id in written if id in draft.facts}, **draft.derived}
