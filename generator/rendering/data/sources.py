"""The table of sources."""

from collections.abc import Iterator

from generator.model.site import Site
from generator.rendering.data.cells import DATE, date_cell
from generator.rendering.data.table import Cell, Column, ColumnType, Table

_COLUMNS = (
    Column("id", "What names the source."),
    Column("title", "Its title."),
    Column("publisher", "Who answers for it, and in what copy it was read."),
    Column("published", DATE),
    Column("kind", "Who speaks in it: official, news, law-firm, analysis, industry or party."),
    Column("language", "The language it is written in."),
    Column("url", "Where it can be read."),
    Column("copy_of", "The source that it republishes or retells; the two count once.", refers=("sources", "id")),
    Column("is_held", "Whether its text is held, so that facts quote it word for word.", ColumnType.BOOLEAN),
)


def sources(site: Site) -> Table:
    """Everything that is cited."""
    return Table("sources", "Everything that is cited.", _COLUMNS, tuple(_rows(site)))


def _rows(site: Site) -> Iterator[tuple[Cell, ...]]:
    for id, source in site.sources.items():
        name, publisher = source.name.text(source.language), source.publisher
        yield (
            id,
            name,
            publisher.text(source.language) if publisher else None,
            date_cell(source.published),
            source.kind,
            source.language,
            source.url,
            source.copy_of,
            source.article is not None,
        )
