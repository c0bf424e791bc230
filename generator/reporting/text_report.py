"""For people: one line a problem, that can be searched and clicked on, and below it the line that it points at."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from generator.diagnostics import Diagnostic, Place, Severity
from generator.reporting.excerpt import excerpt
from generator.reporting.visible import visible

_INDENT = "    "  # so that no line of a file can pass for a problem

Paint = Callable[[str, Severity], str]
"""Gives a piece of the report the colour of a severity."""


def in_one_line(diagnostic: Diagnostic) -> str:
    """A diagnostic in one line."""
    return visible(str(diagnostic))


def text_report(
    diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], paint: Paint = lambda piece, _: piece
) -> str:
    """Every diagnostic with its line, as far as the text of its file is given."""
    lines = {path: text.split("\n") for path, text in texts.items()}
    return "".join(f"{line}\n" for diagnostic in diagnostics for line in _told(diagnostic, lines, paint))


def _told(diagnostic: Diagnostic, lines: Mapping[str, Sequence[str]], paint: Paint) -> Iterator[str]:
    yield paint(in_one_line(diagnostic), diagnostic.severity)
    if line := _line(diagnostic.place, lines):
        shown, caret = excerpt(line, diagnostic.place.column)
        yield f"{_INDENT}{shown}"
        yield f"{_INDENT}{paint(caret, diagnostic.severity)}"


def _line(place: Place, lines: Mapping[str, Sequence[str]]) -> str:
    """The line at a place; nothing if the file is not there."""
    known = lines.get(place.path, ())
    return known[place.line - 1] if place.line <= len(known) else ""
