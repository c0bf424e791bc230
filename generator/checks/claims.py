"""A claim is shown beside the record."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Rule
from generator.model.draft import Draft
from generator.model.records.claim import Claim, Verdict


class ClaimWithoutRecord(Rule):
    """A claim has the public record beside it, unless it is an opinion.

    What somebody says is repeated here only together with what can be known about it. Add what the
    public record shows under `record`, point by point, each with its own `cite`. If no record can
    settle it, say so: `verdict: opinion`.
    """

    name = "claim-without-record"


def check_claims(draft: Draft) -> Iterator[Diagnostic]:
    """Every claim but an opinion."""
    for id, claim in draft.records["claims"].items():
        if isinstance(claim, Claim) and not claim.record and claim.verdict is not Verdict.OPINION:
            place = draft.places.of_key(("claims", id))
            message = f'The claim "{id}" has no record beside it.'
            yield ClaimWithoutRecord.at(place, message, 'Add record: with what is known, or say "verdict: opinion".')
