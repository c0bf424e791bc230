"""The table of changes: the ledger."""

from generator.model.site import Site
from generator.rendering.data.table import Column, Table
from generator.rendering.plain_text import PlainText

_COLUMNS = (
    Column("id", "What names the change."),
    Column("on", "The day on which it was recorded: 2026-07-03."),
    Column("kind", "update, if the world changed or more of it is known; correction, if what stood here was wrong."),
    Column("note", "What changed, for readers, in a sentence or two."),
    Column(
        "about", "The ids of the records that it is about, besides those of changed_facts, with a space between them."
    ),
)


def changes(site: Site, text: PlainText) -> Table:
    """What readers were told has changed, the first edition first."""
    rows = (
        (id, str(change.on), change.kind, text.of(change.note), " ".join(change.about) or None)
        for id, change in site.ledger.changes.items()
    )
    return Table("changes", "What readers were told has changed.", _COLUMNS, tuple(rows))
