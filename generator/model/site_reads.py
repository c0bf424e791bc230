"""What is read of a site, and what differs between two states of it."""

from collections.abc import Mapping
from dataclasses import replace

from generator.model.reads import (
    FACTS,
    Naming,
    Read,
    Reads,
    Watched,
    are_same,
    by_id,
    by_record,
    unlike,
    unlike_parts,
    unlike_records,
    watched_parts,
)
from generator.model.site import Site

_NAMED_APART: Mapping[str, Naming] = {
    "facts": FACTS,
    "open_facts": Naming(lambda id: ("open", id), ("open",), is_all=True),
    "sources": by_id("sources"),
    "origins": by_id("origins", is_plain=True),
    "referrers": by_record("referrers"),
    "tied": by_record("tied"),
}
_NAMINGS = {**_NAMED_APART, "in_force": FACTS, "in_force_last": FACTS}
"""The parts of a site that are read piece by piece, beside its records.

A step in force goes by the name of what it is a step of, and so does whatever in a record decides which one is.
"""


def watched(site: Site, reads: Reads) -> Site:
    """The same site, which takes down what is read of its records, their facts and their ties."""
    records = {name: Watched(found, by_id(name), reads) for name, found in site.records.items()}
    return replace(site, records=records, **watched_parts(site, _NAMINGS, reads))


def differing(before: Site, now: Site) -> frozenset[Read] | None:
    """The names of what differs between two states of a site; None if it is something that any work may rest on."""
    if not all(are_same(getattr(before, part), getattr(now, part)) for part in ("settings", "words", "view")):
        return None
    if [*unlike(before.ledger.changes, now.ledger.changes, by_id("changes"))]:
        return None
    found = {*unlike_parts(before, now, _NAMED_APART)}
    for name, records in now.records.items():
        found.update(unlike_records(name, before.records[name], records))
    return frozenset(found)
