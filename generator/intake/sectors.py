"""The sectors that a sentence names, and which of them stand in one list: `steel and aluminum`."""

import re
from collections.abc import Iterable

from generator.intake.readings import Reading

_IN_A_LIST = re.compile(r"[\s,]*(?:and|or|et|ou|&)?[\s,]*(?:on |sur )?(?:the |l'|le |la |les )?")


class Sectors:
    """The sectors of a sentence."""

    def __init__(self, reading: Reading) -> None:
        self.spans = [(key[1], start, end) for key, start, end in reading.of("sectors")]
        """The id of each, and where it stands."""
        self._lists: list[set[str]] = []
        for before, (id, start, _) in zip([None, *self.spans], self.spans, strict=False):
            if before and _IN_A_LIST.fullmatch(reading.text[before[2] : start]):
                self._lists[-1].add(id)
            else:
                self._lists.append({id})

    def allow(self, sectors: Iterable[str]) -> bool:
        """Whether what is said can be about a measure on these sectors: no list is without one of them."""
        own = set(sectors)
        return all(own & each for each in self._lists)
