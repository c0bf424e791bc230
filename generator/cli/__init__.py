"""The command `explain`: what editors and publishers type."""

import sys
from pathlib import Path

import click

from generator.cli.coverage import coverage
from generator.pipeline import Outcome, generate
from generator.project import read_project
from generator.rendering.export import markdown_file
from generator.rulebook import RULEBOOK


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


main.add_command(coverage)


@main.command()
@click.pass_obj
def check(project: Path) -> None:
    """Say everything that is wrong, each problem at its line.

    Exits with 0 if the site may be published, with 1 if not.
    """
    outcome = _publishable(project)
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


def _publishable(project: Path) -> Outcome:
    """What the project makes, once everything that is wrong has been said; the end, if that is an error."""
    outcome = generate(read_project(project))
    for diagnostic in outcome.diagnostics:
        click.echo(str(diagnostic), err=True)
    if not outcome.is_publishable:
        sys.exit(1)
    return outcome
