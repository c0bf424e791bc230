"""What readers see change, for people at a terminal."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.model.fact_changes import FactChange
from generator.reporting.visible import visible

NOTHING = "Readers see no difference."
_MOST_PAGES = 6
"""How many pages are named of one fact; any more are counted."""


def diff_text(changes: Sequence[FactChange]) -> str:
    """A heading for each kind, then a fact at a time: what it said, what it says, and where."""
    lines = list(_told(changes)) if changes else [NOTHING]
    return "".join(f"{visible(line)}\n" for line in lines)


def _told(changes: Sequence[FactChange]) -> Iterator[str]:
    for kind, several in groupby(changes, key=lambda change: change.kind):
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
