"""What is read of a site, and what differs between two states of it."""

from collections.abc import Mapping
from dataclasses import replace

from generator.figures.when import When
from generator.model.ledger import Change
from generator.model.reads import (
    FACTS,
    Naming,
    Read,
    Reads,
    Watched,
    are_same,
    by_id,
    by_record,
    unlike_parts,
    unlike_records,
    watched_parts,
)
from generator.model.site import Site

_COMPARED: Mapping[str, Naming] = {
    "facts": FACTS,
    "open_facts": Naming(lambda id: ("open", id), ("open",), is_all=True),
    "sources": by_id("sources"),
    "origins": by_id("origins", is_plain=True),
    "referrers": by_record("referrers"),
    "tied": by_record("tied"),
}
"""The parts of a site that are compared piece by piece, beside its records."""
_NAMINGS = {**_COMPARED, "in_force": FACTS, "in_force_last": FACTS}
"""The parts of a site that are read piece by piece, beside its records.

A step in force goes by the name of what it is a step of, and so does whatever in a record decides which one is.
"""


TOLD: Read = ("told",)
"""The name of all that readers are told of changes."""


def told_of(id: str) -> Read:
    """The name of what readers are told of changes of a record, by its id."""
    return "told", id


def watched(site: Site, reads: Reads) -> Site:
    """The same site, which takes down what is read of its records, their facts and their ties."""
    records = {name: Watched(found, by_id(name), reads) for name, found in site.records.items()}
    return replace(site, records=records, **watched_parts(site, _NAMINGS, reads))


def differing(before: Site, now: Site) -> frozenset[Read] | None:
    """The names of what differs between two states of a site; None if it is something that any work may rest on."""
    if not all(are_same(getattr(before, part), getattr(now, part)) for part in ("settings", "words", "view")):
        return None
    told = _told_otherwise(before.ledger.changes, now.ledger.changes)
    if told is None:
        return None
    found = {*told, *unlike_parts(before, now, _COMPARED)}
    for name, records in now.records.items():
        found.update(unlike_records(name, before.records[name], records))
    return frozenset(found)


def _told_otherwise(before: Mapping[str, Change], now: Mapping[str, Change]) -> frozenset[Read] | None:
    """The names of that of which readers are told otherwise; None if the first edition or the order is another."""
    if before is now:
        return frozenset()
    if [id for id in before if id in now] != [id for id in now if id in before] or _first(before) != _first(now):
        return None
    differ = [id for id in {**before, **now} if not are_same(before.get(id), now.get(id))]
    changes = [each[id] for each in (before, now) for id in differ if id in each]
    return frozenset({TOLD, *(told_of(id) for change in changes for id in change.concerned)} if changes else ())


def _first(changes: Mapping[str, Change]) -> tuple[str, When] | None:
    """The first edition, and its day."""
    return min(((id, change.on) for id, change in changes.items()), key=lambda each: each[1], default=None)
