"""A table to take away, as plain values: columns that say what they hold, and rows."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

Cell = str | Decimal | bool | int | None


class ColumnType(StrEnum):
    """What a column holds, in the words of a Table Schema."""

    STRING = "string"
    NUMBER = "number"
    INTEGER = "integer"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    name: str
    about: str
    type: ColumnType = ColumnType.STRING
    refers: tuple[str, str] | None = None
    """The table and the column that its values stand in, if they name rows of another."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one kind."""

    name: str
    about: str
    columns: tuple[Column, ...]
    """The first names the rows, unless `key` says otherwise."""
    rows: tuple[tuple[Cell, ...], ...]
    key: tuple[str, ...] = ("id",)
    """The columns that tell one row from another."""
