"""No figure and no date changes behind the back of readers."""

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Place, Rule, Severity
from generator.model.draft import Draft
from generator.model.facts import record_of
from generator.model.ledger import difference, kept_of


class UnrecordedChange(Rule):
    """A figure or a date that changes is recorded, with a note that tells readers.

    `explain record --note "The rate on steel is doubled."` adds the note to `content/changes.yml`, with what each
    fact said before, and brings `content/facts.lock` up to date. Dates of pages, their histories, "What changed" and
    the feeds come from these notes, and from nothing else. Add `--correction` if what stood here was wrong. Names,
    sentences and labels may be bettered without a note. While you are at work this is a warning, so that the
    preview follows; a strict build stops at it. The check begins with the first `explain record`.
    """

    name = "unrecorded-change"
    severity = Severity.WARNING


def check_ledger(draft: Draft) -> Iterator[Diagnostic]:
    """One diagnostic for each record of which something changed. Only once all of the sheet is there to be compared."""
    recorded = draft.ledger.recorded
    if recorded is None or not draft.is_comparable:
        return
    found = difference(recorded, kept_of(draft.facts))
    counts = Counter(map(record_of, found.facts))
    first = {record_of(id): id for id in reversed(found.facts)}
    for record, count in counts.items():
        id, others = first[record], count - 1
        more = f", and {others} more of its facts" if others else ""
        what = "is gone" if id in found.removed else "is new" if id in found.added else "says something else"
        message = f'"{id}" {what}{more}, and no note tells readers.'
        yield UnrecordedChange.at(_place(draft, id), message, 'Type: explain record --note "…".')


def _place(draft: Draft, id: str) -> Place:
    fact = draft.facts.get(id)
    return draft.places.of_key(fact.at if fact else record_of(id))
