"""The site once its fact sheet is proved: what pages are made from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator.figures.typed import Names
from generator.model.facts import Fact, RecordKey
from generator.model.ledger import Ledger
from generator.model.places import Places
from generator.model.records.claim import Claim
from generator.model.records.record import Record
from generator.model.records.source import Source
from generator.model.settings import Settings
from generator.model.view import View
from generator.model.words import Words

Kind = TypeVar("Kind", bound=Record)


@dataclass(frozen=True)
class Site:
    """A fact sheet that is proved. Only `verify` makes one; whoever holds it need check nothing."""

    settings: Settings
    words: Words
    records: Mapping[str, Mapping[str, Record]]
    facts: Mapping[str, Fact]
    """Every fact by id, in the order of the sheet."""
    evidenced: tuple[str, ...]
    """The ids of the figures and dates, known or not, that a source stands behind, in the order of the sheet."""
    open_facts: Mapping[str, Fact]
    """Those that nobody knows or agrees on, by id, in the order of the sheet."""
    view: View
    """The days that it is looked at from."""
    in_force: Mapping[str, Fact]
    """By the id of each history: the value in force on the day that is shown. On an earlier day one may lack."""
    in_force_last: Mapping[str, Fact]
    """By the id of each history: the value in force when the evidence ends, whatever day is shown."""
    referrers: Mapping[RecordKey, tuple[RecordKey, ...]]
    """For each record: the records that refer to it."""
    tied: Mapping[RecordKey, tuple[RecordKey, ...]]
    """For each record: those that refer to it, or that it refers to."""
    former: Mapping[RecordKey, tuple[str, ...]]
    """For each record that had other ids before: those."""
    names: Names
    """Every name that the sheet holds, and every exempt figure."""
    sources: Mapping[str, Source]
    """Every source by id."""
    origins: Mapping[str, str]
    """For each source, one that stands for all that depend on each other."""
    ledger: Ledger
    """What was recorded of the sheet, and what readers were told of it."""
    places: Places

    def of_kind(self, collection: str, kind: type[Kind]) -> Iterator[tuple[str, Kind]]:
        """The records of a collection as what they are, each after its id."""
        for id, record in self.records[collection].items():
            if isinstance(record, kind):
                yield id, record

    @property
    def facts_of_records(self) -> Mapping[str, Fact]:
        """The facts of its records by id, without those of the site itself and of what readers were told of changes."""
        return {id: fact for id, fact in self.facts.items() if fact.at[0] in self.records}

    def speaker(self, claim: Claim) -> Record:
        """Who makes a claim: a person, an organization or a source."""
        collections = (self.records[name] for name in ("people", "organizations", "sources"))
        return next(records[claim.by] for records in collections if claim.by in records)

    def fact(self, id: str) -> Fact | None:
        """A fact by its id; the id of a history names the step in force on the day that is shown, if one is."""
        return self.facts.get(id) or self.in_force.get(id)

    def last_fact(self, id: str) -> Fact | None:
        """A fact by its id; the id of a history names the step in force when the evidence ends."""
        return self.facts.get(id) or self.in_force_last.get(id)
