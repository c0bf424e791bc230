"""What readers see change, for people at a terminal."""

from collections.abc import Iterator
from itertools import groupby

from generator.model.fact_changes import Comparison, FactChange
from generator.reporting.visible import visible

NOTHING = "Readers see no difference."
_MOST_PAGES = 6
"""How many pages are named of one fact; any more are counted."""


def diff_text(found: Comparison) -> str:
    """What has another id; then each kind under its heading, a fact at a time: what it said and says, and where."""
    lines = list(_told(found)) or [NOTHING]
    return "".join(f"{visible(line)}\n" for line in lines)


def _told(found: Comparison) -> Iterator[str]:
    if found.renamed:
        yield "Renamed:"
    for each in found.renamed:
        yield f"  {each.before} → {each.after}"
    for kind, several in groupby(found.changes, key=lambda change: change.kind):
        yield f"{kind.capitalize()}:"
        for change in several:
            yield f"  {change.id}"
            yield f"    {' → '.join(text for text in (change.before, change.after) if text is not None)}"
            if change.pages:
                yield f"    on {pages_of(change)}"


def pages_of(change: FactChange) -> str:
    """The pages that show a fact, the first few by their paths."""
    more = len(change.pages) - _MOST_PAGES
    return ", ".join(change.pages[:_MOST_PAGES]) + (f" and {more} more" if more > 0 else "")
