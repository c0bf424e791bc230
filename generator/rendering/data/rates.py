"""The table of rates."""

from collections.abc import Iterator

from generator.model.facts import step_id
from generator.model.records.measure import Measure
from generator.model.site import Site
from generator.rendering.data.cells import AS_PRINTED, DATE, SOURCES, date_cell, figure_cells, ids_cell
from generator.rendering.data.table import Cell, Column, ColumnType, Table
from generator.rendering.plain_text import PlainText

_COLUMNS = (
    Column("id", "The id of the fact that is the rate or the amount.", refers=("facts", "id")),
    Column("measure", "The id of the measure."),
    Column("name", "The name of the measure."),
    Column("kind", "tariff, duty, surtax, tax, relief, support or preference."),
    Column("imposed_by", "The id of the country or province."),
    Column("sectors", "The ids of the sectors that it is aimed at, with a space between them."),
    Column("value", AS_PRINTED),
    Column("number", "Its number in single units.", ColumnType.NUMBER),
    Column("unit", "What is counted; % for per cent."),
    Column("currency", "Of an amount: C$ or US$."),
    Column("from", f"From when it holds. {DATE}"),
    Column("until", f"The day on which it ceased to hold, where no next step says so. {DATE}"),
    Column("announced", f"When it was made known. {DATE}"),
    Column("status", "applied, never-applied, proposed, scheduled, postponed or preliminary."),
    Column("instrument", "The legal text that sets it."),
    Column("scope", "What it is charged on."),
    Column("cusma", "What the measure does to goods that meet the CUSMA rules."),
    Column("sources", SOURCES),
)


def rates(site: Site, text: PlainText) -> Table:
    """Every step of every measure."""
    return Table("rates", "Every step of every rate and amount.", _COLUMNS, tuple(_rows(site, text)))


def _rows(site: Site, text: PlainText) -> Iterator[tuple[Cell, ...]]:
    for id, measure in site.of_kind("measures", Measure):
        for step in measure.rate.root:
            fact = site.facts[step_id(f"measures.{id}.rate", step.key)]
            yield (
                fact.id,
                id,
                text.of(measure.name),
                measure.kind,
                measure.imposed_by,
                " ".join(measure.sectors) or None,
                text.of(fact.value),
                *figure_cells(fact.value),
                date_cell(step.from_),
                date_cell(step.until),
                date_cell(step.announced),
                step.status,
                text.of(step.instrument) if step.instrument else None,
                text.of(step.scope) if step.scope else None,
                measure.cusma.treatment if measure.cusma else None,
                ids_cell(fact.citations),
            )
