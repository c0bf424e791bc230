"""What goes into a cell, and what columns say of it that stand in more than one table."""

from collections.abc import Iterable

from generator.figures.figure import Figure
from generator.figures.when import When
from generator.model.citation import Citation
from generator.rendering.data.table import Cell

DATE = "A day, a month or a year, only as precise as the source: 2025-06-04, 2025-06, 2025."
SOURCES = "The ids of the sources that it rests on, with a space between them. Their quotes are in citations."
AS_PRINTED = "As people write it, in English."


def figure_cells(value: object) -> tuple[Cell, Cell, Cell]:
    """The number in single units, the unit and the currency of a figure; nothing of anything else."""
    if not isinstance(value, Figure):
        return None, None, None
    return value.amount, value.unit or None, value.currency


def date_cell(value: object) -> str | None:
    """A date, as precise as it is; nothing of anything else."""
    return str(value) if isinstance(value, When) else None


def ids_cell(citations: Iterable[Citation]) -> str | None:
    """The ids of the sources that are cited, each once, with a space between them."""
    return " ".join(dict.fromkeys(citation.source for citation in citations)) or None
