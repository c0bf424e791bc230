"""Whether a place is in the file that it names."""

from collections.abc import Mapping

from generator.diagnostics import Place


def is_inside(place: Place, files: Mapping[str, bytes]) -> bool:
    """Whether the line and the column are there; a file that is missing has only its head."""
    text = files.get(place.path, b"").decode("utf-8-sig", errors="replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return 1 <= place.line <= len(lines) and 1 <= place.column <= len(lines[place.line - 1]) + 1
