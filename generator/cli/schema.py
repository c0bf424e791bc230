"""The command `explain schema`: schemas of the fact sheet, by which an editor completes and checks it."""

import sys
from pathlib import Path

import click

from generator.cli.examples import examples
from generator.cli.output import tell
from generator.cli.project_files import files_of
from generator.diagnostics import in_order
from generator.reading.fact_sheet import read_draft
from generator.reporting.visible import visible
from generator.saving import NotSaved, refresh
from generator.schema.files import FOLDER, schemas_of


@click.command(epilog=examples("explain schema"))
@click.pass_obj
def schema(project: Path) -> None:
    """Write a JSON Schema for each file of content/, for completion in an editor.

    They hold the keys with what each means, the words of closed lists, and the ids that there are today.
    Each file names its schema in its first line. A running preview keeps them fresh.
    """
    sources = files_of(project)
    draft = read_draft(sources.content, {})
    schemas = schemas_of(draft)
    if not schemas:
        tell(in_order(draft.problems), sources)
        sys.exit(1)
    try:
        refresh(project, schemas)
    except NotSaved as refusal:
        raise click.UsageError(visible(str(refusal))) from refusal
    click.echo(f"{len(schemas)} schemas written to {FOLDER}/.")
