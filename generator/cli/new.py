"""The command `explain new`: the stub of a record, where it belongs."""

from pathlib import Path

import click

from generator.cli.editing import carry_out
from generator.cli.examples import examples
from generator.cli.project_files import files_of
from generator.editing.starting import COLLECTIONS, started
from generator.editing.texts import Texts


@click.command(epilog=examples("explain new person ada-quill", "explain new event widget-talks"))
@click.argument("kind", type=click.Choice(list(COLLECTIONS)))
@click.argument("id")
@click.pass_obj
def new(project: Path, kind: str, id: str) -> None:
    """Write the stub of a record of KIND with the id ID into its file.

    Fill in the keys that are there, and uncomment those that you need. `explain check` names what is still empty.
    """
    sources = files_of(project)
    carry_out(project, sources, started(Texts(sources), kind, id))
