"""The table of facts."""

from generator.figures.figure import Figure
from generator.figures.when import When
from generator.model.facts import Fact, record_of
from generator.model.independence import strength
from generator.model.site import Site
from generator.rendering.data.cells import AS_PRINTED, DATE, SOURCES, date_cell, figure_cells, ids_cell
from generator.rendering.data.table import Cell, Column, ColumnType, Table
from generator.rendering.plain_text import PlainText

_COLUMNS = (
    Column("id", "What names the fact. It never changes."),
    Column("collection", "The collection of its record."),
    Column("record", "The id of its record."),
    Column("kind", "figure, date, text, unknown or disputed."),
    Column("state", "How surely it is known: stated, about, derived, unknown or disputed."),
    Column("value", AS_PRINTED),
    Column("number", "Of a figure: its number in single units; of a range, the lower end.", ColumnType.NUMBER),
    Column("unit", "Of a figure: what is counted; % for per cent."),
    Column("currency", "Of an amount: C$ or US$."),
    Column("date", f"Of a date. {DATE}"),
    Column("evidence", "What it rests on: official, or so many sources that do not depend on each other."),
    Column("sources", SOURCES),
)


def facts(site: Site, text: PlainText) -> Table:
    """Every value of every record."""
    rows = (_row(fact, site, text) for fact in site.facts_of_records.values())
    return Table("facts", "Every value of the fact sheet.", _COLUMNS, tuple(rows))


def _row(fact: Fact, site: Site, text: PlainText) -> tuple[Cell, ...]:
    collection, record = record_of(fact.id)
    value = fact.value
    is_figure, is_date = isinstance(value, Figure), isinstance(value, When)
    kind = fact.state if fact.state.is_open else "figure" if is_figure else "date" if is_date else "text"
    return (
        fact.id,
        collection,
        record,
        kind,
        fact.state,
        text.of(value),
        *figure_cells(value),
        date_cell(value),
        strength(fact.citations, site.sources, site.origins) if fact.citations else None,
        ids_cell(fact.citations),
    )
