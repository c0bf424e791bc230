"""Whether a diagnostic points into the file that it names."""

from collections.abc import Mapping

from generator.diagnostics import Diagnostic
from generator.pipeline import Sources


def is_inside(diagnostic: Diagnostic, files: Mapping[str, bytes]) -> bool:
    """Whether the line and the column are there; a file that is missing has only its head."""
    text = files.get(diagnostic.place.path, b"").decode("utf-8-sig", errors="replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    line, column = diagnostic.place.line, diagnostic.place.column
    return 1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1


def all_files(project: Sources) -> dict[str, bytes]:
    """Every file of a project by its path."""
    return {**project.content, **project.seeds, **project.templates, **project.handwritten}
