"""The project as a command finds it, and leaves it."""

from collections.abc import Mapping
from pathlib import Path

import click

from generator.project import lacks, read_project
from generator.reading.sources import Sources
from generator.reporting.visible import visible
from generator.saving import NotSaved, save


def files_of(project: Path) -> Sources:
    """The project's files; the end, if there is no project."""
    if lacking := lacks(project):
        raise click.UsageError(f"{project.absolute()} is not a project: it has no {' and no '.join(lacking)}.")
    return read_project(project)


def put(project: Path, sources: Sources, files: Mapping[str, bytes | None]) -> None:
    """Write files of the project, by path; the end, if one cannot be, or is not any more as it was read."""
    try:
        save(project, {path: sources.files.get(path) for path in files}, files)
    except NotSaved as refusal:
        raise click.UsageError(visible(str(refusal))) from refusal
