"""The one way from a draft to a site."""

from collections.abc import Callable, Iterable, Mapping

from generator.checks.citations import (
    check_articles,
    check_every_fact_is_cited,
    check_quotes_are_where_they_can_be_proved,
)
from generator.checks.claims import check_claims
from generator.checks.conditions import check_conditions
from generator.checks.contradictions import check_contradictions
from generator.checks.copying import check_copies
from generator.checks.counterparts import check_counterparts
from generator.checks.derivations import check_derivations
from generator.checks.figures import check_figures
from generator.checks.former_ids import check_former_ids
from generator.checks.histories import check_histories
from generator.checks.ignored import check_ignored
from generator.checks.independence import check_independence
from generator.checks.ledger import check_ledger
from generator.checks.offices import check_offices
from generator.checks.prose import check_prose
from generator.checks.quotes import check_quotes
from generator.checks.references import check_holes, check_ids, check_references
from generator.checks.staleness import check_staleness
from generator.checks.view import check_view
from generator.diagnostics import Diagnostic, in_order
from generator.model.draft import Draft
from generator.model.evidence import evidence_facts
from generator.model.facts import RecordKey
from generator.model.independence import origins_of
from generator.model.site import Site, tied

CHECKS: tuple[Callable[[Draft], Iterable[Diagnostic]], ...] = (
    check_view,
    check_ids,
    check_former_ids,
    check_references,
    check_holes,
    check_every_fact_is_cited,
    check_quotes_are_where_they_can_be_proved,
    check_articles,
    check_quotes,
    check_ignored,
    check_figures,
    check_independence,
    check_histories,
    check_claims,
    check_derivations,
    check_conditions,
    check_contradictions,
    check_offices,
    check_counterparts,
    check_staleness,
    check_ledger,
    check_prose,
    check_copies,
)


def verify(draft: Draft) -> tuple[Site | None, tuple[Diagnostic, ...]]:
    """The proved site, or None, with everything that was found while reading and checking."""
    found = in_order([*draft.problems, *(problem for check in CHECKS for problem in check(draft))])
    is_sound = not any(problem.is_error for problem in found)
    if draft.settings is None or draft.view is None or draft.words is None or not is_sound:
        return None, found
    origins = origins_of(draft.sources, draft.reports)
    referrers = _referrers(draft)
    site = Site(
        settings=draft.settings,
        words=draft.words,
        records=draft.records,
        facts={**draft.facts, **evidence_facts(draft.facts, draft.sources, origins)},
        view=draft.view,
        in_force=draft.in_force_on(draft.view.in_force_on),
        in_force_last=draft.in_force,
        referrers=referrers,
        tied=tied(referrers),
        names=draft.names,
        sources=draft.sources,
        origins=origins,
        ledger=draft.ledger,
        places=draft.places,
    )
    return site, found


def _referrers(draft: Draft) -> Mapping[RecordKey, tuple[RecordKey, ...]]:
    """For each record, the records that refer to it, in the order of the sheet."""
    referrers: dict[RecordKey, dict[RecordKey, None]] = {}
    for record, target in draft.ties:
        referrers.setdefault(target, {})[record] = None
    return {target: tuple(found) for target, found in referrers.items()}
