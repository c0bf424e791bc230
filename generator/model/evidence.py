"""How sure the site is as a whole: how many of its figures and dates rest on what. Each count is a fact of its own."""

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum

from generator.figures.figure import Figure
from generator.model.facts import Fact, State, fact_id
from generator.model.independence import Strength, strength
from generator.model.records.source import Source

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

_OPEN = {State.DISPUTED: Footing.DISPUTED, State.UNKNOWN: Footing.UNKNOWN}
_STRENGTHS = {
    Strength.OFFICIAL: Footing.OFFICIAL,
    Strength.ONE_SOURCE: Footing.SINGLE,
    Strength.ONE_NEWS_REPORT: Footing.SINGLE,
}


def evidence_facts(
    facts: Mapping[str, Fact], sources: Mapping[str, Source], origins: Mapping[str, str]
) -> Mapping[str, Fact]:
    """The counts by id: `site.evidence.all`, and `site.evidence.official` and so on for each footing.

    The sides of a dispute count as one.
    """
    evidenced = [fact for fact in facts.values() if fact.is_evidenced and not fact.is_side]
    known = {id(fact.citations): fact.citations for fact in evidenced}  # many facts share one tuple of citations
    strengths = {one: strength(citations, sources, origins) for one, citations in known.items()}

    def footing(fact: Fact) -> Footing:
        return _OPEN.get(fact.state) or _STRENGTHS.get(strengths[id(fact.citations)], Footing.SEVERAL)

    counted = Counter(map(footing, evidenced))
    numbers: dict[str, int] = {ALL: counted.total(), **{footing: counted[footing] for footing in Footing}}
    return {
        key: Fact(key, Figure(Decimal(number)), (), ("site", EVIDENCE))
        for key, number in ((fact_id(_ID, key), number) for key, number in numbers.items())
    }
