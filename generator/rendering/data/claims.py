"""The table of claims."""

from collections.abc import Iterator

from generator.model.records.claim import Claim
from generator.model.site import Site
from generator.rendering.data.cells import DATE, SOURCES, date_cell, ids_cell
from generator.rendering.data.table import Cell, Column, Table
from generator.rendering.plain_text import PlainText

_COLUMNS = (
    Column("id", "What names the claim."),
    Column("by", "The id of the person, organization or source that makes it."),
    Column("speaker", "The name of that person, organization or source."),
    Column("said", f"When it was said. {DATE}"),
    Column("says", "What the speaker says, in our words."),
    Column("verdict", "What the record makes of it."),
    Column("summary", "The claim against the record, in a sentence or two."),
    Column("sources", SOURCES),
)


def claims(site: Site, text: PlainText) -> Table:
    """What was said, by whom, and what the record shows."""
    return Table("claims", "Who said what, beside the record.", _COLUMNS, tuple(_rows(site, text)))


def _rows(site: Site, text: PlainText) -> Iterator[tuple[Cell, ...]]:
    for id, claim in site.of_kind("claims", Claim):
        by = site.speaker(claim)
        yield (
            id,
            claim.by,
            text.of(by.name),
            date_cell(claim.said),
            text.of(claim.says),
            claim.verdict,
            text.of(claim.summary),
            ids_cell(claim.cite),
        )
