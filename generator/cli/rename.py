"""The command `explain rename`: another id for a record, wherever the old one stands."""

from pathlib import Path

import click

from generator.cli.completion import record_ids
from generator.cli.editing import carry_out
from generator.cli.examples import examples
from generator.cli.project_files import files_of
from generator.editing.renaming import renamed
from generator.editing.uses import Desk


@click.command(epilog=examples("explain rename us-steel us-tariff-on-steel"))
@click.argument("old", shell_complete=record_ids)
@click.argument("new")
@click.pass_obj
def rename(project: Path, old: str, new: str) -> None:
    """Give the record with the id OLD the id NEW, in the sheet, the templates, docs/ and the nav.

    The record keeps OLD under `was`, so that old addresses lead to it. Nothing is changed unless all of it can be.
    """
    sources = files_of(project)
    carry_out(project, sources, renamed(Desk(sources), old, new))
