"""The command `explain remove`: a record that nothing names, taken out of its file."""

from pathlib import Path

import click

from generator.cli.completion import record_ids
from generator.cli.editing import carry_out
from generator.cli.examples import examples
from generator.cli.project_files import files_of
from generator.editing.removing import removed
from generator.editing.uses import Desk


@click.command(epilog=examples("explain remove widget-talks"))
@click.argument("id", shell_complete=record_ids)
@click.pass_obj
def remove(project: Path, id: str) -> None:
    """Remove the record with the id ID, unless anything names it; then say what does, and where."""
    sources = files_of(project)
    carry_out(project, sources, removed(Desk(sources), id))
