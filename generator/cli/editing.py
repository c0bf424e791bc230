"""What the commands that edit the project have in common: they write all that they change, or nothing."""

import sys
from collections import Counter
from pathlib import Path

import click

from generator.cli.output import tell
from generator.cli.project_files import put
from generator.diagnostics import Lines
from generator.editing.applying import after
from generator.editing.edit import Broken, Changes, Refused
from generator.reading.decoding import as_shown
from generator.reading.sources import Sources
from generator.reporting.visible import visible


def carry_out(project: Path, sources: Sources, result: Changes | Refused | Broken) -> None:
    """Write what a command changes and say where; or say why it cannot be carried out, and end."""
    match result:
        case Broken():
            tell(result.problems, sources)
            sys.exit(1)
        case Refused():
            places = "".join(f"\n  {visible(str(place))}" for place in result.places)
            raise click.UsageError(f"{visible(result.because)}{places}")
        case Changes():
            files = after(sources.files, result)
            put(project, sources, files)
            _say(sources, result)


def _say(sources: Sources, changes: Changes) -> None:
    """Each line that is other than it was, by its number in the new file, with how often if that is more than once."""
    names = {move.path: move.to for move in changes.moves}
    for (path, line), times in sorted(_lines(sources, changes).items()):
        click.echo(visible(f"{names.get(path, path)}:{line}{f': {times} times' if times > 1 else ''}"))
    for move in changes.moves:
        click.echo(visible(f"{move.path} is {move.to} now"))
    for place in changes.left:
        click.echo(visible(f"{place} has the same letters in another sense, and was left"))
    click.echo(f"Places: {len(changes.edits)}. Files: {len({edit.path for edit in changes.edits})}.")


def _lines(sources: Sources, changes: Changes) -> Counter[tuple[str, int]]:
    found: Counter[tuple[str, int]] = Counter()
    shift: Counter[str] = Counter()
    for edit in changes.edits:
        lines = Lines(edit.path, as_shown(sources.files.get(edit.path, b"")))
        leading = len(edit.text) - len(edit.text.lstrip("\n"))
        found[edit.path, lines.place(edit.start).line + shift[edit.path] + leading] += 1
        shift[edit.path] += edit.text.count("\n") - lines.text.count("\n", edit.start, edit.end)
    return found
