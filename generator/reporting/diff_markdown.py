"""What readers see change, as Markdown for a pull request: a table for each kind."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.model.fact_changes import FactChange
from generator.reporting.diff_text import NOTHING, pages_of
from generator.reporting.visible import visible

_ACTIVE = re.compile(r"[^\w\s.,;%$–—-]")
_HEAD = ("| Fact | Before | After | Pages |", "|---|---|---|---|")


def diff_markdown(changes: Sequence[FactChange]) -> str:
    """Tables that show every text as that very text: whatever it holds is no markup, no mention and no link."""
    return "\n".join(_lines(changes) if changes else [NOTHING]) + "\n"


def _lines(changes: Sequence[FactChange]) -> Iterator[str]:
    yield "## What readers will see change"
    for kind, several in groupby(changes, key=lambda change: change.kind):
        yield from ("", f"### {kind.capitalize()}", "", *_HEAD)
        for change in several:
            cells = (f"`{change.id}`", _cell(change.before), _cell(change.after), _cell(pages_of(change)))
            yield f"| {' | '.join(cells)} |"


def _cell(text: str | None) -> str:
    return _ACTIVE.sub(lambda match: f"&#{ord(match[0])};", visible(text or ""))
