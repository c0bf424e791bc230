"""The project as a command finds it."""

from pathlib import Path

import click

from generator.pipeline import Sources
from generator.project import lacks, read_project


def files_of(project: Path) -> Sources:
    """The project's files; the end, if there is no project."""
    if lacking := lacks(project):
        raise click.UsageError(f"{project.absolute()} is not a project: it has no {' and no '.join(lacking)}.")
    return read_project(project)
