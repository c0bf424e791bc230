"""Sources that are cited together tell different reports."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Rule, Severity
from generator.model.citation import Citation, Part
from generator.model.draft import Draft
from generator.model.facts import YamlPath
from generator.model.walk import Walk


class SameReportTwice(Rule):
    """Articles that are nearly the same do not stand side by side as two sources for a fact.

    Papers print one agency's report under many names; two prints of it prove no more than one. Cite
    one of them, or say of the other source in the sheet what it copies: `copy_of: …`. Articles are
    nearly the same if they share much of the shorter one's passages of five words.
    """

    name = "same-report-twice"
    severity = Severity.WARNING


def check_independence(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """Every list of citations of a record."""
    for part, at in walk.parts:
        if isinstance(part, Part) and len(part.cite) > 1:
            yield from _repeated(draft, part.cite, (*at, "cite"))


def _repeated(draft: Draft, cite: tuple[Citation, ...], at: YamlPath) -> Iterator[Diagnostic]:
    """The citations of a list whose article tells the report of one before it."""
    told: dict[str, str] = {}
    for index, citation in enumerate(cite):
        source = draft.source(citation.source)
        report = draft.reports.get(source.article or "") if source else None
        if report is None:
            continue
        first = told.setdefault(report, citation.source)
        if draft.originals[first] != draft.originals[citation.source]:
            message = f'"{citation.source}" tells the same report as "{first}": their articles are nearly the same.'
            hint = f'Cite one of them, or add "copy_of: {first}" to "{citation.source}" in content/sources.yml.'
            yield SameReportTwice.at(draft.places.of((*at, index, "source")), message, hint)
