"""Nothing goes stale in silence: a record that asks for another look at its sources gets one, or is listed."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Rule, Severity
from generator.model.draft import Draft
from generator.model.records.record import Record
from generator.model.review import review_of
from generator.model.walk import Walk


class Stale(Rule):
    """A record is looked at again when it says so.

    `review_by: 2026-12-01` asks for it by the end of a day, `review_on: cusma-next-review` as soon as
    an event has come. Once that is over, the check lists the record and its page tells readers. Compare
    it with its sources, mend what has changed, then move the date, name the next event, or delete the
    key. The day that counts is the last one that the evidence covers, unless another is given with
    `--today`.
    """

    name = "stale"
    severity = Severity.WARNING


class ReviewTwice(Rule):
    """A record asks for a review by a date or on an event, not both.

    With both, nobody could tell which of them counts. Keep `review_on` where an event brings the news, and
    `review_by` where only time does.
    """

    name = "review-twice"


def check_staleness(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """Whether a record asks for a review."""
    record = walk.entry
    if not isinstance(record, Record):
        return
    if record.review_by and record.review_on:
        place = draft.places.of_key((*walk.at, "review_on"))
        yield ReviewTwice.at(place, f'"{walk.id}" names both a date and an event for its review.', "Keep one of them.")
        return
    review = review_of(record, draft.records["events"], draft.view.today) if draft.view else None
    if review and review.is_past:
        event = f'"{record.review_on}" on ' if record.review_on else ""
        message = f'"{walk.id}" was to be reviewed {"at " if event else "by "}{event}{review.when}.'
        hint = "Check it against its sources, then move the date or name the next event."
        yield Stale.at(draft.places.of((*walk.at, review.key)), message, hint)
