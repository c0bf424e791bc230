"""The command `explain record`: tells readers what changed in the sheet since that was last recorded."""

import sys
from datetime import date, datetime
from pathlib import Path

import click

from generator.cli.completion import record_ids
from generator.cli.day import Day
from generator.cli.examples import examples
from generator.cli.output import tell, working
from generator.cli.project_files import files_of, put
from generator.model.ledger import ChangeKind, Difference
from generator.pipeline import record as recorded
from generator.recording import Note
from generator.resumed import last_outcome, leave


@click.command(
    epilog=examples(
        'explain record --note "The rate on steel is doubled, to {{ measures.us-steel.rate }}."',
        'explain record --correction --about us-steel --note "We had misread the order."',
    )
)
@click.option(
    "--note", required=True, help="What changed, for readers, in a sentence. Figures stand in it as {{ fact-id }}."
)
@click.option("--correction", is_flag=True, help="What stood here was wrong.")
@click.option(
    "--about",
    multiple=True,
    metavar="ID",
    shell_complete=record_ids,
    help="A record it is about of which no figure and no date changed.",
)
@click.option("--on", type=Day(), help="The day to record it on. Default: today.")
@click.pass_obj
def record(project: Path, note: str, *, correction: bool, about: tuple[str, ...], on: date | None) -> None:
    """Record what changed in the sheet, with a note for readers.

    It adds an entry to content/changes.yml, with what each fact said before, and brings content/facts.lock up to date.
    The first time all of the sheet is recorded, as the first edition.
    """
    sources = files_of(project)
    kind = ChangeKind.CORRECTION if correction else ChangeKind.UPDATE
    with working("Proving the sheet with the note"):
        note_of_day = Note(on or datetime.now().astimezone().date(), note, kind, about)
        done = recorded(sources, note_of_day, last_outcome(project))
    tell(done.diagnostics, sources)
    if any(problem.is_error for problem in done.diagnostics):
        sys.exit(1)
    if not done.files:
        click.echo("Nothing to record: every figure and date says what it said. Name a record with --about.")
        return
    put(project, sources, done.files)
    if done.outcome:
        leave(project, done.outcome)  # who records goes on to check, or to build
    click.echo(_told(done.difference) if done.difference else "Recorded the first edition.")


def _told(found: Difference) -> str:
    counts = {"changed": len(found.changed), "added": len(found.added), "removed": len(found.removed)}
    return f"Recorded: {', '.join(f'{count} {what}' for what, count in counts.items())}."
