"""The sectors that a sentence names, by their names or their measures', and which of them stand in one list."""

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.intake.readings import Reading
from generator.model.draft import Draft
from generator.model.records.measure import Measure

_IN_A_LIST = re.compile(r"[\s,]*(?:and|or|et|ou|&)?[\s,]*(?:on |sur )?(?:the |l'|le |la |les )?")

SectorsOf = Mapping[str, tuple[str, ...]]
"""By measure: its sectors."""


def sectors_of_measures(draft: Draft) -> SectorsOf:
    """The sectors of every measure that has some."""
    measures = draft.records["measures"].items()
    return {id: measure.sectors for id, measure in measures if isinstance(measure, Measure) and measure.sectors}


class Sectors:
    """The sectors of a sentence."""

    def __init__(self, reading: Reading, of_measures: SectorsOf) -> None:
        found = list(_found(reading, of_measures))
        self.spans = tuple((start, end) for _, start, end in found)
        """Where the sentence names them."""
        self._lists: list[set[str]] = []
        end_of_last = None
        for ids, start, end in found:
            if end_of_last is not None and _IN_A_LIST.fullmatch(reading.text[end_of_last:start]):
                self._lists[-1] |= set(ids)
            else:
                self._lists.append(set(ids))
            end_of_last = end

    def allow(self, sectors: Iterable[str]) -> bool:
        """Whether what is said can be about a measure on these sectors: no list is without one of them."""
        own = set(sectors)
        return all(own & each for each in self._lists)


def _found(reading: Reading, of_measures: SectorsOf) -> Iterator[tuple[tuple[str, ...], int, int]]:
    for (collection, id), start, end in reading.of("sectors", "measures"):
        ids = (id,) if collection == "sectors" else of_measures.get(id, ())
        if ids:
            yield ids, start, end
