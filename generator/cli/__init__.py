"""The command `explain`: what editors and publishers type. A command a file."""

import gc
import os
from pathlib import Path

import click

from generator.cli.check import check
from generator.cli.completion import completion
from generator.cli.coverage import coverage
from generator.cli.diff import diff
from generator.cli.export import export
from generator.cli.intake import intake
from generator.cli.new import new
from generator.cli.offline import offline
from generator.cli.record import record
from generator.cli.remove import remove
from generator.cli.rename import rename
from generator.cli.rule import rule
from generator.cli.schema import schema


@click.group(
    commands=[check, completion, coverage, diff, export, intake, new, offline, record, remove, rename, rule, schema]
)
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


def run() -> None:
    """Run the command as a program of its own, which is over before there is garbage worth looking for."""
    gc.disable()
    try:
        main()
    finally:
        gc.freeze()  # nor at the end
