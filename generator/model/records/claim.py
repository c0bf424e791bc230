"""Claims: what somebody said. Always attributed, never asserted by us."""

from enum import StrEnum
from typing import Annotated

from generator.model.fields import HeadlineField, Id, ProseField, Refers, StatementField
from generator.model.records.record import Record, Size, Told
from generator.model.text import Name
from generator.model.value_fields import WhenValue


class Verdict(StrEnum):
    """How a claim stands beside the record."""

    SUPPORTED = "supported"
    """The record backs it."""
    PARTLY = "partly"
    """The record backs a part of it."""
    DEPENDS = "depends-on-measure"
    """It holds by one yardstick, and not by another."""
    OVERSTATED = "overstated"
    """True of less than it says."""
    IMPRECISE = "imprecise"
    """Near the record, in words that are not quite right."""
    OPINION = "opinion"
    """A judgement or a demand, which no record can settle."""
    NOT_MET = "not-met"
    """A promise or a forecast that has not come true so far."""


class Finding(Told):
    """One thing that the public record shows."""

    says: ProseField
    """What the record shows, in a sentence or two."""


class Claim(Record):
    """A statement, who made it, and what the record shows."""

    name: HeadlineField
    """The claim in a few words."""
    by: Annotated[Id, Refers(("people", "organizations", "sources"))]
    """Who says it: a person, an organization, or the source that tells of it."""
    said: WhenValue | None = None
    """When it was said, where a source tells."""
    says: StatementField
    """The claim in our words, as a clause that can follow "says that"."""
    figures: dict[Id, Size] = {}
    """The figures that its sentence, or the record beside it, names."""
    record: dict[Id, Finding] = {}
    """What the public record shows, point by point; only an opinion may stand without."""
    verdict: Verdict
    """How it stands beside the record."""
    summary: ProseField
    """The claim against the record, in a sentence or two."""

    @property
    def called(self) -> tuple[Name, ...]:
        """Nothing: its name is a headline."""
        return ()
