"""The table of changed facts: what each change of the ledger tells of figures and dates."""

from collections.abc import Iterator

from generator.model.ledger import Recorded
from generator.model.site import Site
from generator.rendering.data.cells import DATE, date_cell, figure_cells
from generator.rendering.data.table import Cell, Column, ColumnType, Table
from generator.rendering.plain_text import PlainText

_COLUMNS = (
    Column("change", "The id of the change.", refers=("changes", "id")),
    Column("fact", "The id of the fact. One that is gone by now is not in facts."),
    Column("what", "changed, added or removed."),
    Column("before", "What it had said, as people write it, in English; nothing, if it was new."),
    Column("number", "Of a figure: its number in single units; of a range, the lower end.", ColumnType.NUMBER),
    Column("unit", "Of a figure: what is counted; % for per cent."),
    Column("currency", "Of an amount: C$ or US$."),
    Column("date", f"Of a date. {DATE}"),
)
_NO_VALUE: tuple[Cell, ...] = (None, None, None, None)


def changed_facts(site: Site, text: PlainText) -> Table:
    """Each fact that a change lists, with what it had said."""
    about = "Which figures and dates each change is of, with what had stood there."
    return Table("changed_facts", about, _COLUMNS, tuple(_rows(site, text)), ("change", "fact"))


def _rows(site: Site, text: PlainText) -> Iterator[tuple[Cell, ...]]:
    for id, change in site.ledger.changes.items():
        changed = {fact: ("changed", *_before(said, text)) for fact, said in change.changed.items()}
        added = dict.fromkeys(change.added, ("added", None, *_NO_VALUE))
        removed = {fact: ("removed", *_before(said, text)) for fact, said in change.removed.items()}
        for fact, told in {**changed, **added, **removed}.items():  # one row each, whatever somebody wrote by hand
            yield (id, fact, *told)


def _before(said: Recorded, text: PlainText) -> tuple[Cell, ...]:
    """What a fact had said, and the bare value if that was one."""
    match said:
        case ():
            return text.word("unknown"), *_NO_VALUE
        case (value,):
            return text.of(value), *figure_cells(value), date_cell(value)
        case sides:
            return f" {text.word('or')} ".join(map(text.of, sides)), *_NO_VALUE
