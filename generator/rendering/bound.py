"""Records, their parts and histories as templates are given them: with the keys of the sheet, in bound values."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.figures.figure import Figure
from generator.figures.when import When
from generator.model.citation import Citation, Part
from generator.model.evidence import COUNTS, EVIDENCE
from generator.model.facts import RecordKey, fact_id, step_id
from generator.model.reads import Naming, Reads, Watched, existence
from generator.model.records.record import History, Record
from generator.model.references import reference_fields
from generator.model.review import Review, review_of
from generator.model.site import Site
from generator.model.site_reads import watched
from generator.model.text import Headline, Name, Prose, Statement
from generator.model.values import Derived, Disputed, Unknown
from generator.model.view import SHOWN_DAY
from generator.rendering.bound_fact import BoundClaim, BoundFact

Known = TypeVar("Known")


@cache
def _names_of(part: type[BaseModel]) -> Mapping[str, str]:
    """By the keys of the sheet: the names of the fields of a part."""
    return {field.alias or name: name for name, field in part.model_fields.items()}


class BoundPart:
    """A part of a record. Its keys are those of the sheet."""

    def __init__(self, binder: "Binder", part: BaseModel, id: str) -> None:
        self._binder = binder
        self._part = part
        self.fact_id = id
        """Where it stands in the sheet: what the ids of its facts begin with."""
        self._names = _names_of(type(part))

    def __getattr__(self, key: str) -> Any:
        if key.startswith("_") or key not in self._names:
            raise AttributeError(key)
        name = self._names[key]
        value = getattr(self._part, name)
        if to := reference_fields(type(self._part)).get(name):
            return self._binder.referred(value, to)  # each time anew, so that whoever follows it is known
        found = self._binder.bound(value, fact_id(self.fact_id, key))
        self._keep(key, found)
        return found

    def _keep(self, key: str, found: Any) -> None:
        self.__dict__[key] = found  # many pages ask for it, and nothing can change it

    @property
    def keys(self) -> list[str]:
        """The keys that it may have."""
        return list(self._names)


class BoundRecord(BoundPart):
    """A record, with its id and its collection besides the keys of the sheet."""

    def __init__(self, binder: "Binder", record: Record, collection: str, id: str) -> None:
        super().__init__(binder, record, f"{collection}.{id}")
        self.collection = collection
        self.id = id
        self._record = record
        self._kept: dict[str, Any] = {}

    def __getattr__(self, key: str) -> Any:
        if key.startswith("_"):
            raise AttributeError(key)
        self._binder.reads.note((self.collection, self.id, key))
        return self._kept[key] if key in self._kept else super().__getattr__(key)

    def _keep(self, key: str, found: Any) -> None:
        self._kept[key] = found

    @property
    def key(self) -> RecordKey:
        """What names it in the whole sheet."""
        return self.collection, self.id

    @property
    def review(self) -> Review | None:
        """The next look at its sources that it asks for, if it does."""
        site = self._binder.site
        self._binder.reads.note(self.key)
        return review_of(self._record, site.records["events"], site.view.today)


class BoundCollection(Mapping[str, BoundRecord]):
    """The records of a collection. Walking through it gives those known on the day that is shown; an id, any."""

    def __init__(self, binder: "Binder", name: str, records: Mapping[str, Record]) -> None:
        self._binder = binder
        self._name = name
        self._records = records
        self._bound: dict[str, BoundRecord] = {}

    def __getitem__(self, id: str) -> BoundRecord:
        self._note(id)
        if id not in self._bound:
            record = self._records[id]
            self._bound[id] = BoundRecord(self._binder, self._binder.known(record) or record, self._name, id)
        return self._bound[id]

    def __iter__(self) -> Iterator[str]:
        self._binder.reads.note((self._name,))
        return (id for id in self._records if self.shows(id))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def shows(self, id: str) -> bool:
        """Whether a record is known on the day that is shown."""
        self._note(id)
        return id in self._records and self._binder.known(self._records[id]) is not None

    def _note(self, id: str) -> None:
        """That it is there has been read; on an earlier day, also what was known of it then."""
        self._binder.reads.note((self._name, id) if self._binder.site.view.is_past else existence(self._name, id))


class BoundHistory:
    """A step history."""

    def __init__(self, binder: "Binder", history: History, id: str) -> None:
        self.fact_id = id
        known = [step for step in map(binder.known, history.root) if step]
        self.steps = tuple(BoundPart(binder, step, step_id(id, step.key)) for step in known)
        """Every step that is known on the day that is shown, those that never took effect among them."""
        self._history = history
        self._day = day = binder.site.view.in_force_on
        self._by_key = by_key = dict(zip((step.key for step in known), self.steps, strict=True))
        now, since = history.at(day), history.since(day)
        self.now = by_key[now.key] if now else None
        """The step in force on the day that is shown, if one is."""
        self.since = by_key[since.key] if since else None
        """The step that brought the value in force then, which later steps may have kept."""

    def on(self, when: BoundFact) -> BoundPart | None:
        """The step in force on a date up to the day that is shown, if one was."""
        step = self._history.at(when.first_day)
        return self._by_key[step.key] if step else None

    @property
    def changes(self) -> Iterator[tuple[BoundFact, BoundPart | None, BoundPart | None]]:
        """Each change of the value up to the day that is shown: its date, the step before it, and the one after."""
        for before, after in self._history.changes(self._day):
            old, new = (self._by_key[step.key] if step else None for step in (before, after))
            yield getattr(new or old, "from" if new else "until"), old, new


class Binder:
    """Makes bound values of a site's records."""

    def __init__(self, site: Site, reads: Reads) -> None:
        self.site = watched(site, reads)
        self.reads = reads
        """Takes down what is read of the site, and of the values made of it."""
        self.collections: Mapping[str, BoundCollection] = {
            name: BoundCollection(self, name, records) for name, records in site.records.items()
        }
        self._cited: dict[Citation, BoundPart] = {}

    @property
    def shown_day(self) -> BoundFact | None:
        """The day whose state is shown, where that is older than the evidence."""
        fact = self.site.facts.get(SHOWN_DAY)
        return BoundFact(fact, fact.value) if fact else None

    @property
    def evidence(self) -> Mapping[str, BoundFact]:
        """How many figures and dates rest on what, by footing, and `all` of them."""
        facts = {key: self.site.facts[id] for key, id in COUNTS.items()}
        bound = {key: BoundFact(fact, fact.value) for key, fact in facts.items()}
        return Watched(bound, Naming(lambda key: ("site", EVIDENCE, key), ("site", EVIDENCE)), self.reads)

    def known(self, value: Known) -> Known | None:
        """A value as far as it was known on the day that is shown; None if there was nothing of it."""
        view = self.site.view
        return value.known_on(view.in_force_on) if view.is_past and isinstance(value, Part) else value

    def bound(self, value: object, id: str) -> Any:
        """A value as a template may have it. Words that are no facts (kinds, addresses) stay bare."""
        found: Any = value
        match value:
            case Headline() | Statement():
                found = BoundClaim(id)
            case Figure() | When() | Name() | Prose() | Unknown() | Disputed() | Derived():
                fact = self.site.facts[id]
                found = BoundFact(fact, fact.value)
            case History():
                found = BoundHistory(self, value, id)
            case BaseModel():
                found = BoundPart(self, value, id)
            case Mapping():
                known = {key: self.known(item) for key, item in value.items()}
                bound = {key: self.bound(item, f"{id}.{key}") for key, item in known.items() if item is not None}
                found = MappingProxyType(bound)
            case tuple():
                found = tuple(self.bound(item, f"{id}.{index + 1}") for index, item in enumerate(value))
        return found

    def referred(self, value: Any, to: tuple[str, ...]) -> Any:
        """The records that a reference, or a list of them, names."""
        if isinstance(value, tuple):
            return tuple(self.referred(id, to) for id in value)
        return next((self.collections[name][value] for name in to if value in self.collections[name]), None)

    def cited(self, citations: tuple[Citation, ...]) -> list[BoundPart]:
        """The citations of a note. Many notes share one."""
        self._cited |= {each: BoundPart(self, each, "") for each in citations if each not in self._cited}
        return [self._cited[each] for each in citations]

    def referrers(self, record: BoundRecord, collection: str | None = None) -> list[BoundRecord]:
        """The records, of a collection or of all, that refer to a record, in the order of the sheet."""
        found = self.site.referrers.get(record.key, ())
        keys = [key for key in found if collection in (None, key[0])]
        return [self.collections[name][id] for name, id in keys if self.collections[name].shows(id)]
