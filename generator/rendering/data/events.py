"""The table of events."""

from collections.abc import Iterator

from generator.figures.when import When
from generator.model.records.event import Event
from generator.model.site import Site
from generator.rendering.data.cells import DATE, SOURCES, ids_cell
from generator.rendering.data.table import Cell, Column, Table
from generator.rendering.plain_text import PlainText

_COLUMNS = (
    Column("id", "What names the event."),
    Column("date", DATE),
    Column("status", "happened or scheduled, when the evidence ends."),
    Column("kind", "us-action, canada-action, talks, threat, court, politics or agreement."),
    Column("name", "What happened, in a few words."),
    Column("says", "What happened, in a sentence or two."),
    Column("sources", SOURCES),
)


def events(site: Site, text: PlainText) -> Table:
    """The timeline."""
    return Table("events", "The timeline.", _COLUMNS, tuple(_rows(site, text)))


def _rows(site: Site, text: PlainText) -> Iterator[tuple[Cell, ...]]:
    for id, event in site.of_kind("events", Event):
        date = site.facts[f"events.{id}.date"]
        yield (
            id,
            str(date.value) if isinstance(date.value, When) else text.of(date.value),
            event.status,
            event.kind,
            text.of(event.name),
            text.of(event.says),
            ids_cell(event.cite),
        )
