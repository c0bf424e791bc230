"""A state of the project that a command is asked about: a revision of git, a folder, or the project as it is."""

import io
import subprocess
import tarfile
from pathlib import Path

import click

from generator.cli.project_files import files_of
from generator.project import DOCS, FOLDERS, is_source, lacks, sources_of
from generator.reading.sources import Sources


def sources_at(project: Path, named: str) -> Sources:
    """The files of a folder that is a project, or of a revision of git; the end, if the name is of neither."""
    if not lacks(Path(named)):
        return files_of(Path(named))
    return sources_of(_files_of_revision(project, named))


def _files_of_revision(project: Path, revision: str) -> dict[str, bytes]:
    # No option of git's can hide in the name: it is checked to be that of a commit first.
    commit = _git(project, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        raise click.UsageError(f'"{revision}" is neither a folder with a project nor a revision of git.')
    packed = _git(
        project, "archive", "--format=tar", commit.decode().strip(), *(f"./{each}" for each in (*FOLDERS, DOCS))
    )
    if packed is None:
        raise click.UsageError(f'The revision "{revision}" holds no project: one of its folders lacks.')
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        members = [member for member in archive.getmembers() if member.isfile()]
        files = {member.name.removeprefix("./"): archive.extractfile(member) for member in members}
        return {path: file.read() for path, file in files.items() if file and is_source(path)}


def _git(project: Path, *words: str) -> bytes | None:
    """What git says in the project's folder; None if it says no."""
    try:
        done = subprocess.run(["git", "-C", str(project), *words], capture_output=True, check=False)  # noqa: S603, S607
    except FileNotFoundError as error:
        raise click.UsageError("Revisions are read by git, and there is no git here. Name a folder.") from error
    return done.stdout if done.returncode == 0 else None
