"""Two states of a project, compared: which facts readers will see change, and on which pages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.fact_changes import Comparison, FactChange, FactChangeKind, Renaming
from generator.model.facts import Fact, RecordKey, record_of
from generator.model.ledger import ChangeKind, difference, kept_of
from generator.model.page import Page, pages_by_fact
from generator.model.site import Site
from generator.model.text import Hole, Name
from generator.rendering.plain_text import PlainText

_ORDER = list(FactChangeKind)
Renamed = Mapping[RecordKey, str]
"""By the key that a record had: the id that it has now."""


@dataclass(frozen=True, slots=True)
class State:
    """A site as it was, or is, and its pages."""

    site: Site
    pages: tuple[Page, ...]


def compared(before: State, after: State) -> Comparison:
    """Which records are called otherwise, and what became of each fact that says something else, or in other words."""
    renamed = _renamed(before.site, after.site)
    changes = sorted(_changes(before, after, renamed), key=lambda change: _ORDER.index(change.kind))
    told = (Renaming(f"{collection}.{old}", f"{collection}.{id}") for (collection, old), id in renamed.items())
    return Comparison(tuple(told), tuple(changes))


def _renamed(before: Site, after: Site) -> Renamed:
    """The records that are new by their ids, and were there by the last of those that they had."""
    found: dict[RecordKey, str] = {}
    for collection, records in after.records.items():
        known = before.records[collection]
        for id, record in records.items():
            was = [old for old in record.was if old in known]
            if was and id not in known:
                found[collection, was[-1]] = id
    return found


def _changes(before: State, after: State, renamed: Renamed) -> Iterator[FactChange]:
    shown, was_shown = (pages_by_fact(page for page in state.pages if page.is_listed) for state in (after, before))
    then = {_id_now(id, renamed): fact for id, fact in before.site.facts_of_records.items()}
    now = after.site.facts_of_records
    for id, kind in _kinds(then, now, frozenset(_corrected_since(before.site, after.site)), renamed):
        is_gone = kind is FactChangeKind.REMOVED
        yield FactChange(
            id,
            kind,
            None if kind is FactChangeKind.NEW else _text(before.site, then[id]),
            None if is_gone else _text(after.site, now[id]),
            tuple(page.path for page in (was_shown.get(then[id].id, ()) if is_gone else shown.get(id, ()))),
        )


def _kinds(
    then: Mapping[str, Fact], now: Mapping[str, Fact], corrected: frozenset[str], renamed: Renamed
) -> Iterator[tuple[str, FactChangeKind]]:
    """What became of each fact, both states by the ids that facts have now."""
    differs = difference(kept_of(then), kept_of(now))
    for id, fact in now.items():
        if id not in then:
            yield id, FactChangeKind.NEW
        elif id in differs.changed:
            yield id, FactChangeKind.CORRECTED if id in corrected else FactChangeKind.UPDATED
        elif _words(fact, {}) != _words(then[id], renamed):
            yield id, FactChangeKind.REWORDED
    for id in then:
        if id not in now:
            yield id, FactChangeKind.REMOVED


def _words(fact: Fact, renamed: Renamed) -> object:
    """Our own words in every language, with the ids of facts where these stand in them; None of a figure or a date."""
    if fact.prose is None:
        return fact.value if isinstance(fact.value, Name) else None
    return {
        language: [Hole(_id_now(piece.fact, renamed), "") if isinstance(piece, Hole) else piece for piece in pieces]
        for language, pieces in fact.prose.in_language.items()
    }


def _id_now(fact: str, renamed: Renamed) -> str:
    """The id that a fact has, or would have, by what its record is called now."""
    collection, old = record_of(fact)
    id = renamed.get((collection, old))
    return f"{collection}.{id}{fact.removeprefix(f'{collection}.{old}')}" if id else fact


def _corrected_since(before: Site, after: Site) -> Iterator[str]:
    for id, change in after.ledger.changes.items():
        if id not in before.ledger.changes and change.kind is ChangeKind.CORRECTION:
            yield from change.facts


def _text(site: Site, fact: Fact) -> str:
    return PlainText(site, site.settings.languages[0]).of(fact.value)
