"""A claim is shown beside the record."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Rule
from generator.model.draft import Draft
from generator.model.records.claim import Claim, Verdict
from generator.model.walk import Walk


class ClaimWithoutRecord(Rule):
    """A claim has the public record beside it, unless it is an opinion.

    What somebody says is repeated here only together with what can be known about it. Add what the
    public record shows under `record`, point by point, each with its own `cite`. If no record can
    settle it, say so: `verdict: opinion`.
    """

    name = "claim-without-record"


def check_claims(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """Every claim but an opinion."""
    claim = walk.entry
    if isinstance(claim, Claim) and not claim.record and claim.verdict is not Verdict.OPINION:
        message = f'The claim "{walk.id}" has no record beside it.'
        hint = 'Add record: with what is known, or say "verdict: opinion".'
        yield ClaimWithoutRecord.at(draft.places.of_key(walk.at), message, hint)
