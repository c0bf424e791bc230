"""Which records stand near the one that a page is about: those tied to it, or to what its page shows.

A tie is a reference, in either direction. Ties to the record itself were made on purpose, and count whole. What the
page shows may be tied to much, and then says little of each: there a tie counts as one part of all that this record has
("resource allocation", Zhou, Lü and Zhang 2009, https://doi.org/10.1140/epjb/e2009-00335-8).
"""

from collections.abc import Collection, Mapping
from math import lcm

from generator.model.facts import RecordKey

_PARTS = 10
"""Below a tie's so manieth part, what is shared is no more than a country or a theme."""


class Neighbours:
    """The ties of a site's records, seen from both ends."""

    def __init__(self, tied: Mapping[RecordKey, Collection[RecordKey]]) -> None:
        self._tied = tied

    def nearest(self, itself: RecordKey, shown: Collection[RecordKey]) -> list[RecordKey]:
        """Records near to one whose page shows those, the nearest first; of two as near, the one that is met first."""
        tied = {record: self._tied.get(record, ()) for record in dict.fromkeys((itself, *shown))}
        parts = {record: 1 if record == itself else len(those) for record, those in tied.items() if those}
        whole = lcm(*parts.values())  # a tie in parts of which all others have a whole number
        nearness: dict[RecordKey, int] = {}
        for record, number in parts.items():
            for near in tied[record]:
                nearness[near] = nearness.get(near, 0) + whole // number
        found = [record for record, weight in nearness.items() if weight * _PARTS >= whole and record != itself]
        return sorted(found, key=nearness.__getitem__, reverse=True)
