"""The command `explain diff`: which facts readers will see change, and on which pages."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from generator.cli.examples import examples
from generator.cli.output import hand_over, tell, working
from generator.cli.project_files import files_of
from generator.cli.revision import sources_at
from generator.comparison import State, compared
from generator.model.fact_changes import Comparison
from generator.pipeline import Outcome, generate
from generator.reading.sources import Sources
from generator.reporting.diff_json import diff_json
from generator.reporting.diff_markdown import diff_markdown
from generator.reporting.diff_text import diff_text
from generator.resumed import last_outcome

_FORMS: Mapping[str, Callable[[Comparison], str]] = {
    "text": diff_text,
    "json": diff_json,
    "markdown": diff_markdown,
}


@click.command(epilog=examples("explain diff main", "explain diff HEAD~3 HEAD", "explain diff main --format markdown"))
@click.argument("before", metavar="BEFORE")
@click.argument("after", metavar="[AFTER]", required=False)
@click.option("--format", "form", type=click.Choice(list(_FORMS)), default="text", help="Default: text.")
@click.pass_obj
def diff(project: Path, before: str, after: str | None, form: str) -> None:
    """Say which facts readers see change between BEFORE and AFTER, and on which pages.

    Each is a revision of git (main, HEAD~3) or a folder that holds a project; AFTER left out is the project as it is.
    A fact is new, updated, corrected, removed, or only reworded; what is renamed is compared under its new id.
    """
    were, are = sources_at(project, before), sources_at(project, after) if after else files_of(project)
    now, outcome = _state(are, last_outcome(project))  # the project as it is was mostly made already
    then, _ = _state(were, outcome)
    hand_over(_FORMS[form](compared(then, now)))


def _state(sources: Sources, before: Outcome | None) -> tuple[State, Outcome]:
    """The site that comes of these files; the end, if their sheet is not proved."""
    with working("Making the pages"):
        outcome = generate(sources, before=before)
    if outcome.site is None:
        tell(outcome.diagnostics, sources)
        sys.exit(1)
    return State(outcome.site, outcome.pages), outcome
