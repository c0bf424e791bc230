"""How sure the site is as a whole: how many of its figures and dates rest on what. Each count is a fact of its own."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import chain

from generator.figures.figure import Figure
from generator.model.citation import Citation
from generator.model.draft import Draft
from generator.model.facts import Fact, Sought, State, fact_id
from generator.model.gathered import replaced
from generator.model.independence import Strength, strength
from generator.model.records.source import Source
from generator.model.tour import Tours
from generator.model.walk import Walk

EVIDENCE = "evidence"
_ID = f"site.{EVIDENCE}"


class Footing(StrEnum):
    """What a figure or a date rests on. Each rests on one of these."""

    OFFICIAL = "official"
    """An official text says it."""
    SEVERAL = "several"
    """No official text, but sources that do not depend on each other."""
    SINGLE = "single"
    """One source alone."""
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


ALL = "all"
"""The key of all of them together."""

COUNTS: Mapping[str, str] = {key: fact_id(_ID, key) for key in (ALL, *Footing)}
"""The ids of the facts that say how many rest on what, by footing, and on how many in all."""

_OPEN = {State.DISPUTED: Footing.DISPUTED, State.UNKNOWN: Footing.UNKNOWN}
_STRENGTHS = {
    Strength.OFFICIAL: Footing.OFFICIAL,
    Strength.ONE_SOURCE: Footing.SINGLE,
    Strength.ONE_NEWS_REPORT: Footing.SINGLE,
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """Which facts of a sheet are figures and dates that a source stands behind, and what these rest on."""

    ids: tuple[str, ...]
    """Theirs, in the order of the sheet."""
    facts: Mapping[str, Fact]
    """The counts by id: `site.evidence.all`, and `site.evidence.official` and so on for each footing.

    The sides of a dispute count as one.
    """
    origins: Mapping[str, str]
    """For each source, one that stands for all that depend on each other."""
    sources: Mapping[str, Source]
    tours: Tours
    """Of the files whose records they are of."""
    written: Counter[Footing]
    """How many of the facts that are written in records rest on what."""
    worked_out: tuple[str, ...]
    """The ids of the others."""


def evidence_of(draft: Draft, origins: Mapping[str, str], before: Evidence | None = None) -> Evidence:
    """Count the evidence of a sheet. What was counted `before` saves the work that would come out the same."""
    scale = _Scale(draft.sources, origins)
    found = [fact for fact in draft.derived.values() if isinstance(fact, Fact) and fact.is_evidenced]
    worked_out = tuple(fact.id for fact in found)
    changed = replaced(before.tours, draft.gathered.tours) if before else None
    written, ids = Counter[Footing](), None
    gone, come = list[Walk](), [*draft.walks.values()]
    if before and changed is not None:
        if before.worked_out == worked_out and all(_ids(was) == _ids(now) for was, now in changed):
            ids = before.ids
        if (before.sources, before.origins) == (draft.sources, origins):
            gone, come = [was for was, _ in changed], [now for _, now in changed]
            written.update(before.written)
    written.subtract(scale.footings(chain.from_iterable(walk.evidenced for walk in gone)))
    written.update(scale.footings(chain.from_iterable(walk.evidenced for walk in come)))
    return Evidence(
        ids=tuple(id for id, fact in draft.facts.items() if fact.is_evidenced) if ids is None else ids,
        facts=_counts(written + Counter(scale.footings(found))),
        origins=origins,
        sources=draft.sources,
        tours=draft.gathered.tours,
        written=written,
        worked_out=worked_out,
    )


class _Scale:
    """Tells what facts rest on. Many share one tuple of citations."""

    def __init__(self, sources: Mapping[str, Source], origins: Mapping[str, str]) -> None:
        self._sources = sources
        self._origins = origins
        self._known: dict[int, Strength] = {}

    def footings(self, facts: Iterable[Fact]) -> Iterator[Footing]:
        """Of each fact that is no side of a dispute."""
        for fact in facts:
            if not fact.is_side:
                yield _OPEN.get(fact.state) or _STRENGTHS.get(self._strength(fact.citations), Footing.SEVERAL)

    def _strength(self, citations: tuple[Citation, ...]) -> Strength:
        if (known := self._known.get(id(citations))) is None:
            known = self._known[id(citations)] = strength(citations, self._sources, self._origins)
        return known


def _ids(walk: Walk) -> list[str]:
    """Those of its facts that are evidenced, or may be once they are worked out, in their order."""
    return [id for id, fact in walk.written.items() if isinstance(fact, Sought) or fact.is_evidenced]


def _counts(counted: Counter[Footing]) -> Mapping[str, Fact]:
    numbers: dict[str, int] = {ALL: counted.total(), **{footing: counted[footing] for footing in Footing}}
    return {id: Fact(id, Figure(Decimal(numbers[key])), (), ("site", EVIDENCE)) for key, id in COUNTS.items()}
