"""What readers see change, as Markdown for a pull request: a table for each kind."""

import re
from collections.abc import Iterator
from itertools import groupby

from generator.model.fact_changes import Comparison
from generator.reporting.diff_text import NOTHING, pages_of
from generator.reporting.visible import visible

_ACTIVE = re.compile(r"[^\w\s.,;%$–—-]")
_RENAMED = ("| Before | After |", "|---|---|")
_HEAD = ("| Fact | Before | After | Pages |", "|---|---|---|---|")


def diff_markdown(found: Comparison) -> str:
    """Tables that show every text as that very text: whatever it holds is no markup, no mention and no link."""
    return "\n".join(_lines(found) if found.renamed or found.changes else [NOTHING]) + "\n"


def _lines(found: Comparison) -> Iterator[str]:
    yield "## What readers will see change"
    if found.renamed:
        yield from ("", "### Renamed", "", *_RENAMED)
    for each in found.renamed:
        yield f"| `{each.before}` | `{each.after}` |"
    for kind, several in groupby(found.changes, key=lambda change: change.kind):
        yield from ("", f"### {kind.capitalize()}", "", *_HEAD)
        for change in several:
            cells = (f"`{change.id}`", _cell(change.before), _cell(change.after), _cell(pages_of(change)))
            yield f"| {' | '.join(cells)} |"


def _cell(text: str | None) -> str:
    return _ACTIVE.sub(lambda match: f"&#{ord(match[0])};", visible(text or ""))
