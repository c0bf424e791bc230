"""The command `explain`: what editors and publishers type."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from generator.cli.coverage import coverage
from generator.cli.project_files import files_of, tell
from generator.diagnostics import Diagnostic, Severity, count, did_you_mean
from generator.model.view import Asked, NotADay, parse_day
from generator.pipeline import generate
from generator.rendering.export import markdown_file
from generator.reporting.github_report import github_report
from generator.reporting.json_report import json_report
from generator.reporting.sarif_report import sarif_report
from generator.rulebook import RULEBOOK

_TEXT = "text"
_FOR_MACHINES: Mapping[str, Callable[[Sequence[Diagnostic]], str]] = {
    "json": json_report,
    "github": github_report,
    "sarif": lambda diagnostics: sarif_report(diagnostics, RULEBOOK),
}


class Day(click.ParamType[date]):
    """A full date."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read it, or refuse it as a mistake of the command."""
        try:
            return parse_day(value)
        except NotADay as error:
            self.fail(str(error), param, ctx)


@click.group()
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The folder that holds mkdocs.yml. Default: the current one.",
)
@click.version_option(package_name="explain")
@click.pass_context
def main(context: click.Context, project: Path) -> None:
    """Prove a fact sheet against its articles, and make explainer pages of it.

    Exits with 0 if all is well, with 1 if the site may not be published, with 2 if the command cannot be carried out.
    """
    context.obj = project
    if os.environ.get("NO_COLOR"):
        context.color = False


main.add_command(coverage)


@main.command()
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
    outcome = generate(sources, Asked(as_of, today))
    if form == _TEXT:
        tell(outcome.diagnostics, sources)
        errors, warnings = (count(outcome.diagnostics, severity) for severity in Severity)
        click.echo(f"Pages: {len(outcome.pages)}. Warnings: {warnings}. Errors: {errors}.")
    else:  # as bytes: the same on every machine, and a file name that is not UTF-8 comes out as it went in
        click.echo(_FOR_MACHINES[form](outcome.diagnostics).encode("utf-8", "surrogateescape"), nl=False)
    if not outcome.is_publishable:
        sys.exit(1)


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.pass_obj
def export(project: Path, folder: Path) -> None:
    """Write the generated pages to FOLDER as Markdown, for any site builder.

    FOLDER must be new or empty. Nothing is written if the site may not be published.
    """
    if folder.exists() and any(folder.iterdir()):
        raise click.UsageError(f"{folder} is not empty.")
    sources = files_of(project)
    outcome = generate(sources)
    tell(outcome.diagnostics, sources)
    if not outcome.is_publishable:
        sys.exit(1)
    try:
        for page in outcome.pages:
            target = folder / page.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(markdown_file(page), encoding="utf-8", newline="\n")
    except OSError as error:
        raise click.UsageError(f"{error.filename} cannot be written: {error.strerror}.") from error
    click.echo(f"{len(outcome.pages)} pages written to {folder}.")


@main.command()
@click.argument("name", required=False)
def rule(name: str | None) -> None:
    """Print the manual page of the rule NAME, or what each rule wants."""
    if name is None:
        for each in RULEBOOK.values():
            click.echo(f"{each.name}: {each.summary()}")
    elif name in RULEBOOK:
        click.echo(f"{name}\n\n{RULEBOOK[name].manual()}")
    else:
        hint = did_you_mean(name, RULEBOOK, 'Type "explain rule" for all of them.')
        raise click.UsageError(f'There is no rule "{name}". {hint}')
