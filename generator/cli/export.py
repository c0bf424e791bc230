"""The command `explain export`: the generated pages as files, for any site builder."""

import sys
from pathlib import Path

import click

from generator.cli.examples import examples
from generator.cli.output import tell, working
from generator.cli.project_files import files_of
from generator.rendering.export import markdown_file
from generator.resumed import generate_resumed


@click.command(epilog=examples("explain export pages"))
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.pass_obj
def export(project: Path, folder: Path) -> None:
    """Write the generated pages to FOLDER as Markdown, for any site builder.

    FOLDER must be new or empty. Nothing is written if the site may not be published.
    """
    if folder.exists() and any(folder.iterdir()):
        raise click.UsageError(f"{folder} is not empty.")
    sources = files_of(project)
    with working("Making the pages"):
        outcome = generate_resumed(project, sources)
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
