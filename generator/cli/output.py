"""What a command says: to people what is wrong, and to programs a report."""

from collections.abc import Iterable

import click

from generator.diagnostics import Diagnostic, Severity
from generator.pipeline import Sources
from generator.reporting.text_report import text_report

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def tell(diagnostics: Iterable[Diagnostic], sources: Sources) -> None:
    """Say what is wrong, to people."""
    told = list(diagnostics)
    texts = sources.texts({diagnostic.place.path for diagnostic in told})
    report = text_report(told, texts, lambda piece, severity: click.style(piece, _COLOURS[severity]))
    click.echo(report, err=True, nl=False)


def hand_over(report: str) -> None:
    """Write a report as bytes: the same on every machine, and a file name that is not UTF-8 as it came in."""
    click.echo(report.encode("utf-8", "surrogateescape"), nl=False)
