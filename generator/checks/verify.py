"""The one way from a draft to a site."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import compress, filterfalse

from generator.checks.citations import (
    check_articles,
    check_every_fact_is_cited,
    check_quotes_are_where_they_can_be_proved,
)
from generator.checks.claims import check_claims
from generator.checks.conditions import check_conditions
from generator.checks.contradictions import check_contradictions, what_it_tells
from generator.checks.copying import check_copies, check_copies_in_labels
from generator.checks.counterparts import check_counterparts
from generator.checks.derivations import check_derivations
from generator.checks.figures import check_figures
from generator.checks.former_ids import check_former_ids
from generator.checks.histories import check_histories
from generator.checks.ignored import check_ignored, ignored_and_cited
from generator.checks.independence import check_independence
from generator.checks.ledger import check_ledger
from generator.checks.offices import check_lifetimes, check_offices, terms_held
from generator.checks.prose import check_labels, check_prose
from generator.checks.quotes import check_quotes
from generator.checks.references import check_holes, check_ids, check_references, check_references_to_nothing
from generator.checks.staleness import check_staleness
from generator.checks.view import check_view
from generator.diagnostics import Diagnostic, in_order
from generator.model.draft import Draft
from generator.model.draft_reads import differing, watched
from generator.model.evidence import Evidence, evidence_of
from generator.model.facts import YamlPath
from generator.model.gathered import are_alike, replaced
from generator.model.independence import origins_of
from generator.model.reads import Read, Reads
from generator.model.site import Site
from generator.model.walk import Walk

OF_EACH: tuple[Callable[[Draft, Walk], Iterable[Diagnostic]], ...] = (
    check_holes,
    check_every_fact_is_cited,
    check_quotes_are_where_they_can_be_proved,
    check_quotes,
    check_figures,
    check_independence,
    check_histories,
    check_conditions,
    check_prose,
    check_copies,
    check_references,
    check_claims,
    check_counterparts,
    check_lifetimes,
    check_staleness,
)
"""What is looked for in one record, by it and what it names."""
OF_ALL: tuple[Callable[[Draft], Iterable[Diagnostic]], ...] = (
    check_view,
    check_ids,
    check_former_ids,
    check_references_to_nothing,
    check_articles,
    check_derivations,
    check_ledger,
)
"""What only shows once all records are looked at."""
OF_A_LITTLE: Mapping[Callable[[Draft], Iterable[Diagnostic]], Callable[[Walk], object]] = {
    check_ignored: ignored_and_cited,
    check_contradictions: what_it_tells,
    check_offices: terms_held,
    check_labels: lambda _: None,
    check_copies_in_labels: lambda _: None,
}
"""The same, each with the little that it looks at of a record: while that is alike, no more is wrong than was."""
_SHARED = ("words", "names", "shelf", "derived")
"""What these look at besides records."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of verifying a draft."""

    draft: Draft
    site: Site | None
    """The proved site; None if there is an error."""
    problems: tuple[Diagnostic, ...]
    """Everything that was found while reading and checking."""
    sound: Mapping[YamlPath, frozenset[Read]]
    """The records in which nothing is wrong, each with what was read to find that out."""
    evidence: Evidence | None
    """What figures and dates rest on; None if there is an error."""
    settled: frozenset[Callable[[Draft], Iterable[Diagnostic]]]
    """The checks in `OF_A_LITTLE` by which nothing was wrong."""


def verify(draft: Draft, before: Proof | None = None) -> Proof:
    """Prove a draft, or say what is wrong with it.

    A record in which nothing was wrong `before` is not looked at again while it and all that it names are the same.
    """
    sound = _still_sound(draft, before) if before else {}
    settled = {*_still_settled(draft, before)} if before else set()
    problems = [*draft.problems, *(problem for check in OF_ALL for problem in check(draft))]
    for check in filterfalse(settled.__contains__, OF_A_LITTLE):
        wrong = [*check(draft)]
        problems += wrong
        if not wrong and draft.is_whole:  # else not all was looked for
            settled.add(check)
    reads = Reads()
    seen = watched(draft, reads)
    for at in [*filterfalse(sound.__contains__, draft.walks)]:
        with reads.apart() as read:
            wrong = [problem for check in OF_EACH for problem in check(seen, draft.walks[at])]
        problems += wrong
        if not wrong and draft.is_whole:  # else not all was looked for
            sound[at] = frozenset(read)
    found = in_order(problems)
    is_sound = not any(problem.is_error for problem in found)
    evidence = _evidence(draft, before) if is_sound else None
    return Proof(draft, _site(draft, evidence) if evidence else None, found, sound, evidence, frozenset(settled))


def _still_sound(draft: Draft, before: Proof) -> dict[YamlPath, frozenset[Read]]:
    differs = differing(before.draft, draft)
    if differs is None:
        return {}
    sound = dict(compress(before.sound.items(), map(differs.isdisjoint, before.sound.values())))
    for at in differs | (sound.keys() - draft.walks.keys()):
        sound.pop(at, None)
    return sound


def _still_settled(draft: Draft, before: Proof) -> Iterator[Callable[[Draft], Iterable[Diagnostic]]]:
    """The checks by which nothing was wrong, and nothing can be now."""
    changed = replaced(before.draft.gathered.tours, draft.gathered.tours)
    if changed is not None and all(getattr(before.draft, part) == getattr(draft, part) for part in _SHARED):
        for check in before.settled:
            if are_alike(changed, OF_A_LITTLE[check]):
                yield check


def _evidence(draft: Draft, before: Proof | None) -> Evidence:
    last = before.evidence if before else None
    if before and last and before.draft.sources is draft.sources and before.draft.shelf is draft.shelf:
        return evidence_of(draft, last.origins, last)
    return evidence_of(draft, origins_of(draft.sources, draft.reports), last)


def _site(draft: Draft, evidence: Evidence) -> Site | None:
    if draft.settings is None or draft.view is None or draft.words is None:
        return None
    return Site(
        settings=draft.settings,
        words=draft.words,
        records=draft.records,
        facts={**draft.facts, **evidence.facts},
        evidenced=evidence.ids,
        open_facts=draft.gathered.open_facts,
        view=draft.view,
        in_force=draft.in_force_on(draft.view.in_force_on),
        in_force_last=draft.in_force,
        referrers=draft.gathered.referrers,
        tied=draft.gathered.tied,
        former=draft.gathered.former,
        names=draft.names,
        sources=draft.sources,
        origins=evidence.origins,
        ledger=draft.ledger,
        places=draft.places,
    )
