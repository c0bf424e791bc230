"""The fact sheet as read, with its articles: everything that checks look at, each thing worked out once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
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
from generator.model.facts import Fact, Sought, YamlPath
from generator.model.gathered import Gathered
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
    gathered: Gathered
    """All records, the site's words about itself, and each change that readers were told of, taken together."""
    ledger: Ledger = NOTHING_RECORDED
    """What was recorded of the sheet, and what readers were told of it."""
    asked: Asked = BY_THE_EVIDENCE
    """The days that the site is to be looked at from."""
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

    @property
    def walks(self) -> Mapping[YamlPath, Walk]:
        """A walk through each record, the site's words about itself, and each change that readers were told of."""
        return self.gathered.walks

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
    def facts(self) -> Mapping[str, Fact]:
        """Every fact of the sheet by id, in the order of the sheet; without those that cannot be worked out."""
        written: Mapping[str, Any] = self._written
        if not self.derived:
            return written
        found = {**written, **self.derived}
        for id in self.underivable:
            del found[id]
        return found

    @cached_property
    def underivable(self) -> Mapping[str, Underivable]:
        """By id: the figures that the sheet asks for and that cannot be worked out."""
        return {id: found for id, found in self.derived.items() if isinstance(found, Underivable)}

    @cached_property
    def derived(self) -> Mapping[str, Fact | Underivable]:
        """By id: what came of each figure that the sheet asks to be worked out."""
        return derived(self.gathered.sought, self._written, self.gathered.steps)

    @cached_property
    def _written(self) -> Mapping[str, Fact | Sought]:
        written = self.gathered.written
        if self.view and self.view.is_past:
            return {**written, SHOWN_DAY: Fact(SHOWN_DAY, self.view.shown, (), ("site", "as_of"))}
        return written

    def fact(self, id: str) -> Fact | None:
        """A fact by its id; the id of a history names the step in force when the evidence ends."""
        return self.facts.get(id) or self.in_force.get(id)

    def may_be_lost(self, id: str) -> bool:
        """Whether a fact of this id may lack only because of what is told elsewhere."""
        collection, _, rest = id.partition(".")
        record = rest.partition(".")[0]
        return (
            id in self.underivable
            or self.gathered.steps.get(id) in self.underivable
            or collection in self.unread
            or (collection == "site" and self.settings is None)
            or (record in self.ids.get(collection, ()) and record not in self.records[collection])
        )

    @cached_property
    def in_force(self) -> Mapping[str, Fact]:
        """By the id of each history: the value in force when the evidence ends."""
        return self._values_at(self.gathered.steps)

    def in_force_on(self, day: date) -> Mapping[str, Fact]:
        """By the id of each history: the value in force on a day, if one is."""
        if day == self.gathered.last_day:
            return self.in_force
        return self._values_at(dict(chain.from_iterable(walk.steps_on(day).items() for walk in self.walks.values())))

    def _values_at(self, steps: Mapping[str, str]) -> Mapping[str, Fact]:
        found = dict(zip(steps, map(self.facts.get, steps.values()), strict=True))
        return {history: fact for history, fact in found.items() if fact}

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
        return names_of(exempt.figured | self.gathered.figured_names)

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
        return self.gathered.originals

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Every source by id."""
        return self.gathered.sources

    def source(self, id: str) -> Source | None:
        """A source by its id."""
        return self.sources.get(id)

    def article(self, source: str) -> Article | None:
        """The article that a source names, by the id of the source; None if it names none that could be read."""
        found = self.source(source)
        return self.articles.get(found.article or "") if found else None
