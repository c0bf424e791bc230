"""What every command needs: the files of the project, and a way to say what is wrong with them."""

from collections.abc import Sequence
from pathlib import Path

import click

from generator.diagnostics import Diagnostic, Severity
from generator.pipeline import Sources
from generator.project import Unreadable, lacks, read_project
from generator.reporting.text_report import text_report

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def sources_of(project: Path) -> Sources:
    """The project's files; the end, if there is no project or a file cannot be read."""
    if lacking := lacks(project):
        raise click.UsageError(f"{project.absolute()} is not a project: it has no {' and no '.join(lacking)}.")
    try:
        return read_project(project)
    except Unreadable as refusal:
        raise click.UsageError(str(refusal)) from refusal


def tell(diagnostics: Sequence[Diagnostic], sources: Sources) -> None:
    """Say what is wrong, to people."""
    texts = sources.texts({diagnostic.place.path for diagnostic in diagnostics})
    report = text_report(diagnostics, texts, lambda piece, severity: click.style(piece, _COLOURS[severity]))
    click.echo(report, err=True, nl=False)
