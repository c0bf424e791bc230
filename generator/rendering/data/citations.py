"""The table of citations."""

from generator.model.site import Site
from generator.rendering.data.cells import DATE, date_cell
from generator.rendering.data.table import Column, ColumnType, Table

_COLUMNS = (
    Column("fact", "The id of the fact.", refers=("facts", "id")),
    Column("place", "Its place among the citations of the fact, from 1.", ColumnType.INTEGER),
    Column("source", "The id of the source.", refers=("sources", "id")),
    Column("quote", "The words that the fact rests on, where the text of the source is held."),
    Column("published", f"When the source came out. {DATE}"),
)


def citations(site: Site) -> Table:
    """What each fact rests on."""
    rows = (
        (fact.id, place, citation.source, citation.quote, date_cell(site.sources[citation.source].published))
        for fact in site.facts_of_records.values()
        for place, citation in enumerate(fact.citations, 1)
    )
    return Table("citations", "What each fact rests on.", _COLUMNS, tuple(rows), ("fact", "place"))
