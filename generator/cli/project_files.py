"""The project as a command finds it, and what is wrong with it as a person is told."""

from collections.abc import Iterable
from pathlib import Path

import click

from generator.diagnostics import Diagnostic, Severity
from generator.pipeline import Sources
from generator.project import Unreadable, lacks, read_project
from generator.reporting.text_report import text_report

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def files_of(project: Path) -> Sources:
    """The project's files; the end, if there is no project or a file cannot be read."""
    if lacking := lacks(project):
        raise click.UsageError(f"{project.absolute()} is not a project: it has no {' and no '.join(lacking)}.")
    try:
        return read_project(project)
    except Unreadable as refusal:
        raise click.UsageError(str(refusal)) from refusal


def tell(diagnostics: Iterable[Diagnostic], sources: Sources) -> None:
    """Say what is wrong, to people."""
    told = list(diagnostics)
    texts = sources.texts({diagnostic.place.path for diagnostic in told})
    report = text_report(told, texts, lambda piece, severity: click.style(piece, _COLOURS[severity]))
    click.echo(report, err=True, nl=False)
