"""Who's who makes sense: one holder of an office at a time, and nobody holds one before birth or after death.

That nobody holds one office twice at a time needs no check: the key of an office stands once in a person.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.checks.histories import ends_before_it_starts
from generator.diagnostics import Diagnostic, Rule
from generator.figures.when import When
from generator.model.facts import YamlPath
from generator.model.records.person import Office, Person
from generator.model.site import Draft


class OfficeOverlap(Rule):
    """An office has one holder at a time.

    An office has the same key in everybody who holds it. Two terms may meet on one day, which is how
    offices change hands. A term without an end is no claim that it goes on: it holds for certain only
    on the days that its `from`, its `until` and its `seen` name, and on those between them. So a term
    whose end no source tells clashes with a later one only if a source shows both people in office.
    """

    name = "office-overlap"


class OutsideLifetime(Rule):
    """Nobody is born after they took office, or dies before they left it."""

    name = "outside-lifetime"


@dataclass(frozen=True, slots=True)
class _Term:
    """The days on which somebody certainly held an office."""

    first: date
    last: date
    person: str
    at: YamlPath


def check_offices(draft: Draft) -> Iterator[Diagnostic]:
    """Every office, and every term in it."""
    terms: dict[str, list[_Term]] = {}
    for id, person in draft.records["people"].items():
        for office, term in person.offices.items() if isinstance(person, Person) else ():
            at = ("people", id, "offices", office)
            yield from _lifetime(draft, person, term, at)
            if (certain := _certain(term, id, at)) and not ends_before_it_starts(term):
                terms.setdefault(office, []).append(certain)
    for held in terms.values():
        yield from _one_at_a_time(draft, held)


def _dated(term: Office) -> Mapping[YamlPath, When]:
    """The days on which a term shows its holder in office, by where they are written in it."""
    days = {("from",): term.from_, ("seen", "on"): term.seen and term.seen.on, ("until",): term.until}
    return {key: when for key, when in days.items() if when}


def _certain(term: Office, person: str, at: YamlPath) -> _Term | None:
    """The days from the first to the last that the term names, each taken no wider than it must be."""
    days = _dated(term).values()
    if not days:
        return None
    first, last = min(day.last_day for day in days), max(day.first_day for day in days)
    return _Term(first, max(first, last), person, at)


def _one_at_a_time(draft: Draft, terms: list[_Term]) -> Iterator[Diagnostic]:
    """Each term against the one before it that reaches furthest."""
    furthest, *later = sorted(terms, key=lambda term: (term.first, term.last, term.person))
    for term in later:
        if term.first < furthest.last and furthest.first < term.last:
            until = min(term.last, furthest.last)
            days = f"From {term.first} to {until}" if until > term.first else f"On {until}"
            message = f'{days} this office is held by "{furthest.person}" as well.'
            hint = "Mend the dates of one of the terms, or give one of the offices a key of its own."
            yield OfficeOverlap.at(draft.places.of_key(term.at), message, hint)
        furthest = max(furthest, term, key=lambda each: each.last)


def _lifetime(draft: Draft, person: Person, term: Office, at: YamlPath) -> Iterator[Diagnostic]:
    """The first day of a term that certainly lies outside of the life of its holder, if there is one."""
    for key, day in _dated(term).items():
        if person.born and day.last_day < person.born.first_day:
            said = f'born on "{person.born}"'
        elif person.died and person.died.last_day < day.first_day:
            said = f'dead since "{person.died}"'
        else:
            continue
        message = f'This office is held on "{day}" by somebody {said}.'
        yield OutsideLifetime.at(draft.places.of((*at, *key)), message, "Mend one of the dates.")
        return
