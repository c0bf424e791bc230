"""What readers are told of changes: of the whole site, and of the page that shows them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.model.facts import RecordKey, record_of
from generator.model.ledger import Change
from generator.model.site_reads import TOLD, told_of
from generator.model.text import Name
from generator.rendering.bound import Binder, BoundPart, BoundRecord
from generator.rendering.bound_fact import BoundFact
from generator.rendering.holders import Holders, label_of


@dataclass(frozen=True, slots=True)
class ChangedFact:
    """A fact that says something else since a change."""

    record: BoundRecord
    about: BoundFact | None
    """What it is of, if its record holds more than one such value."""
    before: tuple[BoundFact, ...]
    """What it said before: one value, the sides of a dispute, or nothing where it was not known."""
    after: tuple[BoundFact, ...]
    """What it said from then on."""


@dataclass(frozen=True, slots=True)
class Told:
    """A change as readers are told of it."""

    id: str
    change: BoundPart
    changed: tuple[ChangedFact, ...]
    """Those whose records are still there."""
    concerned: tuple[BoundRecord, ...]
    """The records that it is about, or of which something is new or gone."""


class History:
    """The changes of a site. The first edition comes first; with nothing before it, it changes no page.

    They are of the site as it is: as it stood on an earlier day, there are none.
    """

    def __init__(self, binder: Binder) -> None:
        self._binder = binder
        self._holders = Holders(binder)
        changes = {} if binder.site.view.is_past else binder.site.ledger.changes
        in_order = sorted(changes.items(), key=lambda entry: entry[1].on)
        self._changes: Mapping[str, Change] = dict(in_order)
        self._next = _next_of_each(self._changes)

    def day(self, ids: tuple[str, ...]) -> str:
        """The day of the latest of these changes, or else that of the first edition; empty if nothing is recorded."""
        last = next(iter((*ids, *self._changes)), None)
        return str(self._changes[last].on) if last else ""

    def concerning(self, shown: Iterable[str], record: RecordKey | None) -> tuple[str, ...]:
        """The ids of the changes of a page that shows these facts and is about a record; the latest first."""
        facts = frozenset(shown)
        values = self._binder.site.facts
        records = {record_of(fact) for fact in facts if not isinstance(values[fact].value, Name)} | {record}
        self._binder.reads.note_all(told_of(id) for _, id in {*map(record_of, facts), *filter(None, (record,))})
        later = list(self._changes)[1:]
        return tuple(id for id in reversed(later) if _concerns(self._changes[id], facts, records))

    def told(self, ids: Iterable[str] | None = None) -> Iterator[Told]:
        """These changes, or all of them from the latest on."""
        if ids is None:
            self._binder.reads.note(TOLD)
        for id in reversed(list(self._changes)) if ids is None else ids:
            change = self._changes[id]
            found = (record_of(fact) for fact in (*change.added, *change.removed))
            records = dict.fromkeys((*(record for each in change.about if (record := self._key(each))), *found))
            yield Told(
                id,
                BoundPart(self._binder, change, f"changes.{id}"),
                tuple(self._changed(id, change)),
                tuple(self._binder.collections[name][key] for name, key in records if self._is_there((name, key))),
            )

    def _changed(self, id: str, change: Change) -> Iterator[ChangedFact]:
        facts = self._binder.site.facts
        for fact in change.changed:
            record = record_of(fact)
            if self._is_there(record):
                collection, key = record
                about = label_of(self._holders.of(facts[fact])[0]) if fact in facts else None
                after = self._after(id, fact)
                yield ChangedFact(self._binder.collections[collection][key], about, self._said(id, fact), after)

    def _after(self, id: str, fact: str) -> tuple[BoundFact, ...]:
        """What a fact said after a change: what the next change of it says that it said, or what it says now."""
        self._binder.reads.note(told_of(record_of(fact)[1]))
        if later := self._next.get((id, fact)):
            return self._said(later, fact)
        now = self._binder.site.facts.get(fact)
        return (BoundFact(now, now.value),) if now else ()

    def _said(self, id: str, fact: str) -> tuple[BoundFact, ...]:
        """What a fact said before a change."""
        change, facts = self._changes[id], self._binder.site.facts
        key, said = ("changed", change.changed) if fact in change.changed else ("removed", change.removed)
        ids = (f"changes.{id}.{key}.{fact}.{number}" for number, _ in enumerate(said[fact], 1))
        return tuple(BoundFact(facts[each], facts[each].value) for each in ids)

    def _key(self, id: str) -> RecordKey | None:
        return next(((name, id) for name, records in self._binder.collections.items() if id in records), None)

    def _is_there(self, record: RecordKey) -> bool:
        collection, id = record
        return id in self._binder.site.records.get(collection, ())


class PageHistory:
    """The changes of one page: of what it had shown when they were first asked for."""

    def __init__(self, history: History, shown: Iterable[str], record: RecordKey | None) -> None:
        self._history = history
        self._shown = shown
        self._record = record

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The latest first."""
        return self._history.concerning(self._shown, self._record)

    @property
    def latest(self) -> BoundPart | None:
        """The last of them, if there are any."""
        return next((told.change for told in self._history.told(self.ids[:1])), None)

    def told(self) -> Iterator[Told]:
        """What readers are told of each."""
        return self._history.told(self.ids)


def _next_of_each(changes: Mapping[str, Change]) -> Mapping[tuple[str, str], str]:
    """By a change and a fact that it changed: the next change that tells what the fact had said by then, if any."""
    found: dict[tuple[str, str], str] = {}
    next_of: dict[str, str] = {}
    for id in reversed(list(changes)):
        changed, removed = changes[id].changed, changes[id].removed
        found |= {(id, fact): next_of[fact] for fact in changed if fact in next_of}
        next_of |= dict.fromkeys((*changed, *removed), id)
    return found


def _concerns(change: Change, facts: frozenset[str], records: set[RecordKey | None]) -> bool:
    if not facts.isdisjoint(change.facts):
        return True
    about = {id for _, id in (record for record in records if record)}
    return not about.isdisjoint(change.about) or any(record_of(fact) in records for fact in change.removed)
