"""Two states of a project, compared: which facts readers will see change, and on which pages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.fact_changes import FactChange, FactChangeKind
from generator.model.facts import Fact
from generator.model.ledger import ChangeKind, difference, kept_of
from generator.model.page import Page, pages_by_fact
from generator.model.site import Site
from generator.model.text import Name, Prose, Statement
from generator.rendering.plain_text import PlainText

_ORDER = list(FactChangeKind)


@dataclass(frozen=True, slots=True)
class State:
    """A site as it was, or is, and its pages."""

    site: Site
    pages: tuple[Page, ...]


def fact_changes(before: State, after: State) -> list[FactChange]:
    """What became of each fact that says something else, or says it in other words; by kind, as the sheet has them."""
    shown, was_shown = (pages_by_fact(page for page in state.pages if page.is_listed) for state in (after, before))
    found = [
        FactChange(
            id,
            kind,
            None if kind is FactChangeKind.NEW else _text(before.site, id),
            None if kind is FactChangeKind.REMOVED else _text(after.site, id),
            tuple(page.path for page in (was_shown if kind is FactChangeKind.REMOVED else shown).get(id, ())),
        )
        for id, kind in _kinds(before.site, after.site)
    ]
    return sorted(found, key=lambda change: _ORDER.index(change.kind))


def _kinds(before: Site, after: Site) -> Iterator[tuple[str, FactChangeKind]]:
    corrected = frozenset(_corrected_since(before, after))
    then, now = _own(before), _own(after)
    differs = difference(kept_of(then), kept_of(now))
    for id, fact in now.items():
        if id not in then:
            yield id, FactChangeKind.NEW
        elif id in differs.changed:
            yield id, FactChangeKind.CORRECTED if id in corrected else FactChangeKind.UPDATED
        elif isinstance(fact.value, Name | Prose | Statement) and fact.value != then[id].value:
            yield id, FactChangeKind.REWORDED
    for id in then:
        if id not in now:
            yield id, FactChangeKind.REMOVED


def _own(site: Site) -> Mapping[str, Fact]:
    """The facts of a site's records."""
    return {id: fact for id, fact in site.facts.items() if fact.at[0] in site.records}


def _corrected_since(before: Site, after: Site) -> Iterator[str]:
    for id, change in after.ledger.changes.items():
        if id not in before.ledger.changes and change.kind is ChangeKind.CORRECTION:
            yield from change.facts


def _text(site: Site, id: str) -> str:
    return PlainText(site, site.settings.languages[0]).of(site.facts[id].value)
