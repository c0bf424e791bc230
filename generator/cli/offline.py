"""The command `explain offline`: a built site as one file, to be read without a network."""

import zipfile
from pathlib import Path

import click

from generator.cli.examples import examples
from generator.rendering.offline import offline_copy

_TIME = (1980, 1, 1, 0, 0, 0)  # the first that a zip file can hold: the same site gives the same bytes


@click.command(epilog=examples("explain offline site site.zip"))
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def offline(site: Path, file: Path) -> None:
    """Pack the built site in the folder SITE into FILE, a zip file that is read by opening its index.html.

    The copy has the search, and asks no network for anything.
    """
    if not (site / "index.html").is_file():
        raise click.UsageError(f"{site} has no index.html: it is no built site. Build it with: mkdocs build")
    try:
        files = {
            path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()
        }
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
            for asset in offline_copy(files):
                packed.writestr(zipfile.ZipInfo(asset.path, _TIME), asset.content, zipfile.ZIP_DEFLATED)
    except OSError as error:
        raise click.UsageError(f"{error.filename} cannot be read or written: {error.strerror}.") from error
    click.echo(f"{file}: {len(files)} files of {site}, to be read by opening index.html.")
