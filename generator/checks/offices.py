"""Who's who makes sense: one holder of an office at a time, and nobody holds one before birth or after death.

That nobody holds one office twice at a time needs no check: the key of an office stands once in a person.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.checks.histories import ends_before_it_starts
from generator.diagnostics import Diagnostic, Rule
from generator.figures.when import When
from generator.model.draft import Draft
from generator.model.facts import YamlPath
from generator.model.records.person import Office, Person
from generator.model.values import known
from generator.model.walk import Walk


class OfficeOverlap(Rule):
    """An office has one holder at a time.

    An office has the same key in everybody who holds it. Two terms may meet on the same day, which is how
    offices change hands. A term without an end is no claim that it goes on: it holds for certain only
    on the days that its `from`, its `until` and its `seen` name, and on those between them. So a term
    whose end no source tells clashes with a later one only if a source shows both people in office.
    Compare the dates with their sources; if both are right, these are two offices, and each needs a key of
    its own.
    """

    name = "office-overlap"


class OutsideLifetime(Rule):
    """Nobody is born after they took office, or dies before they left it.

    `born` and `died` bound every term that a person is shown in. A day outside them is a slip in one of the
    dates, or belongs to somebody else of the same name. Compare both with their sources.
    """

    name = "outside-lifetime"


@dataclass(frozen=True, slots=True)
class _Term:
    """The days on which somebody certainly held an office."""

    first: date
    """The first of them. After `last`, if a term names but one date, and that is no full one: some day between them."""
    last: date
    person: str
    """The id of the holder."""
    at: YamlPath


def check_lifetimes(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """The first day of each term that certainly lies outside of the life of its holder, if there is one."""
    person = walk.entry
    if not isinstance(person, Person):
        return
    for office, term in person.offices.items():
        for key, day in _dated(term).items():
            if person.born and day.last_day < person.born.first_day:
                said = f'born on "{person.born}"'
            elif person.died and person.died.last_day < day.first_day:
                said = f'who died on "{person.died}"'
            else:
                continue
            place = draft.places.of((*walk.at, "offices", office, *key))
            yield OutsideLifetime.at(
                place, f'This office is held on "{day}" by somebody {said}.', "Mend one of the dates."
            )
            break


def check_offices(draft: Draft) -> Iterator[Diagnostic]:
    """Every office, held by one person after another."""
    terms: dict[str, list[_Term]] = {}
    for tour in draft.gathered.tours.values():
        for office, term in tour.all_of(terms_held):
            terms.setdefault(office, []).append(term)
    for held in terms.values():
        yield from _one_at_a_time(draft, held)


def terms_held(walk: Walk) -> tuple[tuple[str, _Term], ...]:
    """The terms that somebody certainly held, each with its office."""
    person = walk.entry
    offices = person.offices if isinstance(person, Person) else {}
    sane = {office: term for office, term in offices.items() if not ends_before_it_starts(term)}
    found = ((office, _certain(term, walk.id, (*walk.at, "offices", office))) for office, term in sane.items())
    return tuple((office, certain) for office, certain in found if certain)


def _dated(term: Office) -> Mapping[YamlPath, When]:
    """The days on which a term shows its holder in office, by where they are written in it."""
    days = {("from",): known(term.from_), ("seen", "on"): term.seen and term.seen.on, ("until",): known(term.until)}
    return {key: when for key, when in days.items() if when}


def _certain(term: Office, person: str, at: YamlPath) -> _Term | None:
    """The days from the first to the last that the term names, if it names any."""
    days = _dated(term).values()
    return _Term(min(day.last_day for day in days), max(day.first_day for day in days), person, at) if days else None


def _one_at_a_time(draft: Draft, terms: list[_Term]) -> Iterator[Diagnostic]:
    """Each term against the one before it that reaches furthest."""
    furthest, *later = sorted(terms, key=lambda term: (term.first, term.last, term.person))
    for term in later:
        if term.first < furthest.last and furthest.first < term.last:
            start, end = sorted((term.first, min(term.last, furthest.last)))
            days = f"on {start}" if start == end else f"between {start} and {end}"
            message = f'"{furthest.person}" and "{term.person}" both hold this office {days}.'
            hint = "Mend the dates of one of them, or give one of the offices a key of its own."
            yield OfficeOverlap.at(draft.places.of_key(term.at), message, hint)
        furthest = max(furthest, term, key=lambda each: each.last)
