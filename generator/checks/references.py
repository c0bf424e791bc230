"""Every reference resolves, and every id is one record's."""

from collections.abc import Iterator
from itertools import chain

from generator.diagnostics import Diagnostic, Place, Rule, did_you_mean, nearest
from generator.model.draft import Draft
from generator.model.fields import malformed_id
from generator.model.references import Reference
from generator.model.text import Headline, Hole, Prose, Statement
from generator.model.walk import Walk


class UnknownReference(Rule):
    """Every id that names another record names one that exists.

    A reference that leads nowhere would be a link that leads nowhere, or a source that proves nothing.
    The message gives the nearest id. If the record is meant to be new, add it to its file first.
    """

    name = "unknown-reference"


class UnknownFact(Rule):
    """Every hole in a prose field names a fact that exists.

    The id of a fact is its path: the collection, the record's id, then its keys, with dots between.
    A step of a history is named by its date after an `@`: `measures.us-steel.rate@2025-06-04`. A
    history without a date names the step in force on the day that the evidence ends. The message gives
    the nearest fact.
    """

    name = "unknown-fact"


class ProseInProse(Rule):
    """A hole in a prose field prints a figure, a date or a name, never another sentence.

    A sentence inside a sentence reads badly, and would bring holes of its own. Name the figure that you
    mean, such as `measures.us-steel.rate`, and write the words round it again. Nor does a hole print what
    a claim says, or what a claim is called: without its speaker, that would read as our own assertion.
    """

    name = "prose-in-prose"


class DuplicateId(Rule):
    """An id belongs to one record in the whole sheet.

    Ids stand in addresses, citations and commands without their collection, so records of the
    same id, even in different files, could be taken for each other. Give the newer record another id: the
    older one may be linked to.
    """

    name = "duplicate-id"


def check_ids(draft: Draft) -> Iterator[Diagnostic]:
    """No id stands in two collections."""
    if len(frozenset().union(*draft.ids.values())) == sum(map(len, draft.ids.values())):
        return
    first: dict[str, str] = {}
    for collection, ids in draft.ids.items():
        for id in sorted(ids):
            if id in first:
                message = f'The id "{id}" is taken by a record in {first[id]}.yml.'
                yield DuplicateId.at(draft.places.of_key((collection, id)), message, "Give one of them another id.")
            first.setdefault(id, collection)


def check_references(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """Ids in fields and citations name records. Of collections that hold none, `check_references_to_nothing` tells."""
    for reference in walk.references:
        if _leads_nowhere(draft, reference) and all(draft.ids[name] for name in reference.to):
            yield _unknown(draft, reference)


def check_references_to_nothing(draft: Draft) -> Iterator[Diagnostic]:
    """That a collection holds no record at all is told where the first is named."""
    empty, told = {name for name, ids in draft.ids.items() if not ids}, set[str]()
    if not empty:
        return
    tours = (tour for tour in draft.gathered.tours.values() if not empty.isdisjoint(tour.all_of(_collections_named)))
    for reference in chain.from_iterable(walk.references for tour in tours for walk in tour.walks.values()):
        those = empty.intersection(reference.to)
        if those and _leads_nowhere(draft, reference):
            if told.isdisjoint(those):
                yield _unknown(draft, reference)
            told |= those


def _collections_named(walk: Walk) -> frozenset[str]:
    return frozenset(chain.from_iterable(reference.to for reference in walk.references))


def _leads_nowhere(draft: Draft, reference: Reference) -> bool:
    """Whether it names no record, nor one whose own id is misspelt, which is told at the record."""
    if any(name in draft.unread or reference.id in draft.ids[name] for name in reference.to):
        return False
    near = nearest(reference.id, sorted(id for name in reference.to for id in draft.ids[name]))
    return near is None or malformed_id(near) is None


def _unknown(draft: Draft, reference: Reference) -> Diagnostic:
    known = sorted(id for name in reference.to for id in draft.ids[name])
    files = " or ".join(
        f"content/{name}.yml" if draft.ids[name] else f"content/{name}.yml (which holds nothing now)"
        for name in reference.to
    )
    hint = did_you_mean(reference.id, known, f"Add it to {files}.")
    message = f'No record in {" or ".join(reference.to)} has the id "{reference.id}".'
    return UnknownReference.at(draft.places.of(reference.at, written=reference.id), message, hint)


def check_holes(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """Holes in prose name printable facts."""
    for fact in draft.facts_of(walk):
        for hole in fact.prose.holes if fact.prose else ():
            yield from _hole_problems(draft, hole, fact.at)


def no_such_fact(draft: Draft, id: str, place: Place) -> Diagnostic:
    """Say that an id at a place names no fact."""
    hint = did_you_mean(id, [*draft.facts, *draft.in_force])
    if any(known.startswith(f"{id}@") for known in draft.facts):
        hint = "No step of this history is in force when the evidence ends; name one by its date, after an @."
    return UnknownFact.at(place, f'No fact has the id "{id}".', hint)


def _hole_problems(draft: Draft, hole: Hole, at: tuple[str | int, ...]) -> Iterator[Diagnostic]:
    named = draft.fact(hole.fact)
    if named is None and not draft.may_be_lost(hole.fact):
        yield no_such_fact(draft, hole.fact, draft.places.of(at, written=hole.written))
    elif named and isinstance(named.value, Statement | Headline):
        place = draft.places.of(at, written=hole.written)
        message = f'"{hole.fact}" is what somebody claims, and would stand here without its speaker.'
        yield ProseInProse.at(place, message, "Write who says it, and name no more than figures, dates and names.")
    elif named and isinstance(named.value, Prose):
        place = draft.places.of(at, written=hole.written)
        yield ProseInProse.at(place, f'"{hole.fact}" is a sentence, not a figure, a date or a name.')
