"""What a command says: to people what is wrong, and to programs a report."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import click

from generator.diagnostics import Diagnostic, Severity
from generator.reading.sources import Sources
from generator.reporting.text_report import text_report

_BACK = "\r\x1b[K"
"""Takes the cursor back to where the line began, and leaves nothing on it."""
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def tell(diagnostics: Iterable[Diagnostic], sources: Sources) -> None:
    """Say what is wrong, to people."""
    told = list(diagnostics)
    texts = sources.texts({diagnostic.place.path for diagnostic in told})
    report = text_report(told, texts, lambda piece, severity: click.style(piece, _COLOURS[severity]))
    click.echo(report, err=True, nl=False)


@contextmanager
def working(words: str) -> Iterator[None]:
    """Say on a terminal what is being done, for as long as it takes."""
    is_watched = sys.stderr.isatty()
    if is_watched:
        click.echo(f"{words} …", err=True, nl=False)
    try:
        yield
    finally:
        if is_watched:
            click.echo(_BACK, err=True, nl=False)


def hand_over(report: str) -> None:
    """Write a report as bytes: the same on every machine, and a file name that is not UTF-8 as it came in."""
    click.echo(report.encode("utf-8", "surrogateescape"), nl=False)
