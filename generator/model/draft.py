"""The fact sheet as read, with its articles: everything that checks look at, each thing worked out once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import chain
from typing import Any

from pydantic import BaseModel

from generator.diagnostics import Diagnostic
from generator.figures.typed import Names, names_of
from generator.model.article import Article
from generator.model.articles import Articles
from generator.model.as_read import NOTHING_READ, AsRead
from generator.model.derivation import Underivable, derived
from generator.model.facts import Fact, RecordKey, Sought, YamlPath, step_id
from generator.model.independence import originals_of
from generator.model.ledger import NOTHING_RECORDED, Ledger
from generator.model.mentions import Mentions
from generator.model.places import Places
from generator.model.records.record import Record
from generator.model.records.source import Source
from generator.model.references import Reference
from generator.model.settings import Settings
from generator.model.view import BY_THE_EVIDENCE, SHOWN_DAY, Asked, View
from generator.model.walk import Walk
from generator.model.wording import Wording
from generator.model.words import Words


@dataclass(frozen=True, eq=False)  # each is looked at for itself
class Draft:
    """Everything that was read. Not yet trusted."""

    settings: Settings | None
    """None if `site.yml` could not be read."""
    words: Words | None
    """None if `words.yml` could not be read."""
    records: Mapping[str, Mapping[str, Record]]
    """The records that have the right shape, by collection and id, in the order of the sheet."""
    ids: Mapping[str, frozenset[str]]
    """Every id that is written in a collection, ill-shaped records included."""
    unread: frozenset[str]
    """Collections whose file could not be read, so that nobody is told they lack an id."""
    articles: Mapping[str, Article]
    """The articles by file name; those that could not be read are missing."""
    seeds: tuple[str, ...]
    """The name of every file in `seeds/`."""
    places: Places
    problems: tuple[Diagnostic, ...]
    """What was found wrong while reading."""
    ledger: Ledger = NOTHING_RECORDED
    """What was recorded of the sheet, and what readers were told of it."""
    asked: Asked = BY_THE_EVIDENCE
    """The days that the site is to be looked at from."""
    walked: Mapping[YamlPath, Walk] = field(default_factory=dict)
    """Walks through records of an earlier draft; those through records that are still there need not be made again."""
    as_read: AsRead = NOTHING_READ
    """What was read of its files."""

    @cached_property
    def view(self) -> View | None:
        """The days that the site is looked at from; None if `site.yml` could not be read."""
        return View.of(self.settings, self.asked) if self.settings else None

    def every_record(self) -> Iterator[tuple[str, str, Record]]:
        """Each record with its collection and id."""
        for collection, records in self.records.items():
            for id, record in records.items():
                yield collection, id, record

    @cached_property
    def walks(self) -> Mapping[YamlPath, Walk]:
        """A walk through each record, the site's words about itself, and each change that readers were told of."""
        found: dict[YamlPath, BaseModel] = {(collection, id): record for collection, id, record in self.every_record()}
        if self.settings:
            found["site",] = self.settings
        found |= {("changes", id): change for id, change in self.ledger.changes.items()}
        return {at: self._walk(at, entry) for at, entry in found.items()}

    def _walk(self, at: YamlPath, entry: BaseModel) -> Walk:
        walk = self.walked.get(at)
        return walk if walk and walk.entry is entry else Walk(at, entry)

    @cached_property
    def parts(self) -> tuple[tuple[BaseModel, YamlPath], ...]:
        """Every record and every part of it, down to its citations, each with its path."""
        return tuple(chain.from_iterable(walk.parts for walk in self.walks.values()))

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every reference in the sheet."""
        return tuple(chain.from_iterable(walk.references for walk in self.walks.values()))

    @cached_property
    def mentions(self) -> tuple[Mentions, ...]:
        """Every value of the sheet that names facts."""
        return tuple(chain.from_iterable(walk.mentions for walk in self.walks.values()))

    def facts_of(self, walk: Walk) -> Iterator[Fact]:
        """The facts of a record, without those that cannot be worked out."""
        return (fact for fact in map(self.facts.get, walk.written) if fact)

    @cached_property
    def ties(self) -> tuple[tuple[RecordKey, RecordKey], ...]:
        """Each reference that leads from record to record: the one that it stands in, and the one that it names."""
        known = {(collection, id) for collection, id, _ in self.every_record()}
        return tuple(tie for walk in self.walks.values() for tie in walk.ties if known.issuperset(tie))

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        """Every fact of the sheet by id, in the order of the sheet; without those that cannot be worked out."""
        found: dict[str, Any] = {**self._written}
        for id, fact in self._derived.items():
            found[id] = fact
            if isinstance(fact, Underivable):
                del found[id]
        return found

    @property
    def open_facts(self) -> Mapping[str, Fact]:
        """The facts that nobody knows or agrees on, by id."""
        return {id: fact for walk in self.walks.values() for id, fact in walk.open_facts.items()}

    @cached_property
    def underivable(self) -> Mapping[str, Underivable]:
        """By id: the figures that the sheet asks for and that cannot be worked out."""
        return {id: found for id, found in self._derived.items() if isinstance(found, Underivable)}

    @cached_property
    def _derived(self) -> Mapping[str, Fact | Underivable]:
        sought = {id: found for walk in self.walks.values() for id, found in walk.sought.items()}
        facts: dict[str, Any] = {**self._written}
        for id in sought:
            del facts[id]
        return derived(sought, facts, self._steps_in_force)

    @cached_property
    def _written(self) -> Mapping[str, Fact | Sought]:
        found: dict[str, Fact | Sought] = {}
        for walk in self.walks.values():
            found |= walk.written
        if self.view and self.view.is_past:
            found[SHOWN_DAY] = Fact(SHOWN_DAY, self.view.shown, (), ("site", "as_of"))
        return found

    def fact(self, id: str) -> Fact | None:
        """A fact by its id; the id of a history names the step in force when the evidence ends."""
        return self.facts.get(id) or self.in_force.get(id)

    def may_be_lost(self, id: str) -> bool:
        """Whether a fact of this id may lack only because of what is told elsewhere."""
        collection, _, rest = id.partition(".")
        record = rest.partition(".")[0]
        return (
            id in self.underivable
            or self._steps_in_force.get(id) in self.underivable
            or collection in self.unread
            or (collection == "site" and self.settings is None)
            or (record in self.ids.get(collection, ()) and record not in self.records[collection])
        )

    @cached_property
    def in_force(self) -> Mapping[str, Fact]:
        """By the id of each history: the value in force when the evidence ends."""
        return self.in_force_on(self._last_day)

    def in_force_on(self, day: date) -> Mapping[str, Fact]:
        """By the id of each history: the value in force on a day, if one is."""
        steps = self._steps_in_force if day == self._last_day else self._steps_on(day)
        return {history: self.facts[step] for history, step in steps.items() if step in self.facts}

    @cached_property
    def _steps_in_force(self) -> Mapping[str, str]:
        """By the id of each history: the id of the step in force when the evidence ends."""
        return self._steps_on(self._last_day)

    @property
    def _last_day(self) -> date:
        return self.settings.as_of.last_day if self.settings else date.max

    def _steps_on(self, day: date) -> Mapping[str, str]:
        """By the id of each history: the id of the step in force on a day."""
        found = {}
        for walk in self.walks.values():
            for id, history in walk.histories.items():
                if step := history.at(day):
                    found[id] = step_id(id, step.key)
        return found

    @property
    def is_whole(self) -> bool:
        """Whether everything could be read, so that nothing lacks by accident."""
        return not any(problem.is_error for problem in self.problems)

    @property
    def is_comparable(self) -> bool:
        """Whether all of its facts are there, so that none seems to be gone which only cannot be told."""
        return self.is_whole and not self.underivable

    @cached_property
    def names(self) -> Names:
        """Every name that the sheet holds, and every exempt figure."""
        exempt = Names.of(self.settings.exempt if self.settings else ())
        return names_of(exempt.figured.union(*(walk.figured_names for walk in self.walks.values())))

    @cached_property
    def shelf(self) -> Articles:
        """The articles, as what is found only by looking at all of them."""
        return self.articles if isinstance(self.articles, Articles) else Articles(self.articles)

    @cached_property
    def wording(self) -> Wording:
        """What the articles say word by word, and nothing else may."""
        return self.shelf.wording

    @cached_property
    def reports(self) -> Mapping[str, str]:
        """For each article, by file name, the first that it is nearly the same as."""
        return self.shelf.reports

    @cached_property
    def originals(self) -> Mapping[str, str]:
        """For each source, one that stands for all that are, as the sheet says, copies of one original."""
        return originals_of(self.sources)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Every source by id."""
        return {id: source for id, source in self.records["sources"].items() if isinstance(source, Source)}

    def source(self, id: str) -> Source | None:
        """A source by its id."""
        return self.sources.get(id)

    def article(self, source: str) -> Article | None:
        """The article that a source names, by the id of the source; None if it names none that could be read."""
        found = self.source(source)
        return self.articles.get(found.article or "") if found else None
