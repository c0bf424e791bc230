"""A site is looked at only from days that its evidence covers."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Rule
from generator.model.draft import Draft


class AfterTheEvidence(Rule):
    """A site is shown as it stood on a day that its evidence covers.

    `--as-of`, and the option `as_of` of the plugin, go back in time. What holds after the last day of
    the evidence, which is `as_of` in `content/site.yml`, is not known here, and nothing is claimed of it.
    Ask for that day or an earlier one; once there is later evidence, move `as_of`.
    """

    name = "after-the-evidence"


def check_view(draft: Draft) -> Iterator[Diagnostic]:
    """The day whose state is asked for."""
    last = draft.settings.as_of.last_day if draft.settings else None
    if last and draft.asked.as_of and draft.asked.as_of > last:
        message = f"The site cannot be shown as of {draft.asked.as_of}: its evidence ends on {last}."
        yield AfterTheEvidence.at(draft.places.of(("site", "as_of")), message, "Ask for that day or an earlier one.")
