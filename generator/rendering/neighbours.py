"""Which records stand near the one that a page is about: those tied to it, or to what its page shows.

A tie is a reference, in either direction. Ties to the record itself were made on purpose, and count whole. What the
page shows may be tied to much, and then says little of each: there a tie counts as one part of all that this record has
("resource allocation", Zhou, Lü and Zhang 2009, https://doi.org/10.1140/epjb/e2009-00335-8).
"""

from collections.abc import Collection, Mapping
from fractions import Fraction

from generator.model.facts import RecordKey

_LEAST = Fraction(1, 10)
"""Below this, what is shared is no more than a country or a theme."""


class Neighbours:
    """The ties of a site's records, seen from both ends."""

    def __init__(self, tied: Mapping[RecordKey, Collection[RecordKey]]) -> None:
        self._tied = tied

    def nearest(self, itself: RecordKey, shown: Collection[RecordKey]) -> list[RecordKey]:
        """Records near to one whose page shows those, the nearest first; of two as near, the one that is met first."""
        nearness: dict[RecordKey, Fraction] = {}
        for record in dict.fromkeys((itself, *shown)):
            tied = self._tied.get(record, ())
            for near in tied:
                weight = Fraction(1, 1 if record == itself else len(tied))
                nearness[near] = nearness.get(near, Fraction(0)) + weight
        found = [record for record, weight in nearness.items() if weight >= _LEAST and record != itself]
        return sorted(found, key=lambda record: nearness[record], reverse=True)
