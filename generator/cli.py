"""The command `explain`: what editors and publishers type."""

import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from generator.model.view import BY_THE_EVIDENCE, Asked, NotADay, parse_day
from generator.pipeline import Outcome, generate
from generator.project import read_project
from generator.rendering.export import markdown_file
from generator.rulebook import RULEBOOK


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
    """Prove a fact sheet against its articles, and make explainer pages of it."""
    context.obj = project


@main.command()
@click.option("--as-of", type=Day(), help="The day to show the site as it stood on. Default: the last of the evidence.")
@click.option("--today", type=Day(), help="The day by which reviews are due. Default: the last of the evidence.")
@click.pass_obj
def check(project: Path, as_of: date | None, today: date | None) -> None:
    """Say everything that is wrong, each problem at its line.

    Exits with 0 if the site may be published, with 1 if not.
    """
    outcome = _publishable(project, Asked(as_of, today))
    click.echo(f"Pages: {len(outcome.pages)}. Warnings: {len(outcome.diagnostics)}. Errors: 0.")


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.pass_obj
def export(project: Path, folder: Path) -> None:
    """Write the generated pages to FOLDER as Markdown, for any site builder.

    FOLDER must be new or empty. Nothing is written if the site may not be published.
    """
    if folder.exists() and any(folder.iterdir()):
        raise click.UsageError(f"{folder} is not empty.")
    outcome = _publishable(project)
    for page in outcome.pages:
        target = folder / page.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(markdown_file(page), encoding="utf-8", newline="\n")
    click.echo(f"{len(outcome.pages)} pages written to {folder}.")


@main.command()
@click.argument("name", required=False)
def rule(name: str | None) -> None:
    """Print the manual page of the rule NAME, or the names of all rules."""
    if name is None:
        click.echo("\n".join(RULEBOOK))
    elif name in RULEBOOK:
        click.echo(f"{name}\n\n{RULEBOOK[name].manual()}")
    else:
        raise click.UsageError(f'There is no rule "{name}". Type "explain rule" for the names of all.')


def _publishable(project: Path, asked: Asked = BY_THE_EVIDENCE) -> Outcome:
    """What the project makes, once everything that is wrong has been said; the end, if that is an error."""
    outcome = generate(read_project(project), asked)
    for diagnostic in outcome.diagnostics:
        click.echo(str(diagnostic), err=True)
    if not outcome.is_publishable:
        sys.exit(1)
    return outcome
