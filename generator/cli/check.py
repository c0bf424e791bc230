"""The command `explain check`: everything that is wrong, for people or for programs."""

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

import click

from generator.cli.day import Day
from generator.cli.examples import examples
from generator.cli.output import hand_over, tell, working
from generator.cli.project_files import files_of
from generator.diagnostics import Diagnostic, Severity, count
from generator.reporting.github_report import github_report
from generator.reporting.json_report import json_report
from generator.reporting.sarif_report import sarif_report
from generator.verdict import verdict_on

_TEXT = "text"
_FOR_MACHINES: Mapping[str, Callable[[Sequence[Diagnostic]], str]] = {
    "json": json_report,
    "github": github_report,
    "sarif": lambda diagnostics: sarif_report(diagnostics, import_module("generator.rulebook").RULEBOOK),
}


@click.command(
    epilog=examples("explain check", "explain check --as-of 2025-06-04", "explain check --format sarif > facts.sarif")
)
@click.option(
    "--format",
    "form",
    type=click.Choice([_TEXT, *_FOR_MACHINES]),
    default=_TEXT,
    help="For people, for programs, for annotations on GitHub, or for code scanning. Default: text.",
)
@click.option("--as-of", type=Day(), help="The day to show the site as it stood on. Default: the last of the evidence.")
@click.option("--today", type=Day(), help="The day by which reviews are due. Default: the last of the evidence.")
@click.pass_obj
def check(project: Path, form: str, as_of: date | None, today: date | None) -> None:
    """Say everything that is wrong, each problem at its line.

    Problems are told on standard error as text, and on standard output, alone, in the other formats.
    """
    sources = files_of(project)
    with working("Proving the sheet and making the pages"):
        verdict = verdict_on(project, sources, as_of, today)
    errors, warnings = (count(verdict.diagnostics, severity) for severity in Severity)
    if form == _TEXT:
        tell(verdict.diagnostics, sources)
        click.echo(f"Pages: {verdict.pages}. Warnings: {warnings}. Errors: {errors}.")
    else:
        hand_over(_FOR_MACHINES[form](verdict.diagnostics))
    if errors:
        sys.exit(1)
