"""Tables as files: CSV and JSON with a Frictionless descriptor, and one SQLite database.

Data Package: https://datapackage.org/standard/data-package/ (2.0). An empty cell means that there is nothing to say.
"""

import csv
import io
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from generator.model.asset import Asset
from generator.rendering.as_json import as_json
from generator.rendering.data.table import Cell, Column, ColumnType, Table

FOLDER, NAME = "data", "fact-sheet"
_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_IN_SQL = {
    ColumnType.STRING: "TEXT",
    ColumnType.NUMBER: "NUMERIC",
    ColumnType.INTEGER: "INTEGER",
    ColumnType.BOOLEAN: "INTEGER",
}


def data_formats() -> Mapping[str, str]:
    """The two files that have everything, each with its media type: the description of the tables, and the database."""
    return {
        f"{FOLDER}/datapackage.json": "application/json",
        f"{FOLDER}/{NAME}.sqlite": "application/vnd.sqlite3",
    }


def data_files(title: str, version: str, tables: tuple[Table, ...]) -> Iterator[Asset]:
    """Every file, below `data/`. `version` is the day on which the evidence ends."""
    for table in tables:
        yield Asset(f"{FOLDER}/{table.name}.csv", _csv(table))
        yield Asset(f"{FOLDER}/{table.name}.json", as_json(list(_objects(table))))
    yield Asset(f"{FOLDER}/datapackage.json", as_json(_descriptor(title, version, tables)))
    yield Asset(f"{FOLDER}/{NAME}.sqlite", _sqlite(tables))


def _csv(table: Table) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows([_written(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode()


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return str(cell).lower()
        case Decimal():
            return f"{cell:f}"
        case _:
            return str(cell)


def _objects(table: Table) -> Iterator[Mapping[str, Any]]:
    names = [column.name for column in table.columns]
    for row in table.rows:
        yield dict(zip(names, map(_plain, row), strict=True))


def _plain(cell: Cell) -> str | int | float | None:
    """A cell as JSON and SQL know it: a number keeps no zeros at the end, and no more than sixteen digits."""
    if not isinstance(cell, Decimal):
        return cell
    return int(cell) if cell == cell.to_integral_value() else float(cell)


def _descriptor(title: str, version: str, tables: tuple[Table, ...]) -> Mapping[str, Any]:
    return {
        "$schema": _PROFILE,
        "name": NAME,
        "title": title,
        "version": version,
        "resources": [_resource(table) for table in tables],
    }


def _resource(table: Table) -> Mapping[str, Any]:
    return {
        "name": table.name,
        "type": "table",
        "title": table.about,
        "path": f"{table.name}.csv",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [{"name": each.name, "type": each.type, "description": each.about} for each in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": [_foreign_key(table, column) for column in table.columns if column.refers],
        },
    }


def _foreign_key(table: Table, column: Column) -> Mapping[str, Any]:
    """A reference to a table; one to the table itself leaves out its name."""
    to, field = column.refers or ("", "")
    return {"fields": [column.name], "reference": {"resource": "" if to == table.name else to, "fields": [field]}}


def _sqlite(tables: Iterable[Table]) -> bytes:
    """The tables as one database, made in memory: the same rows give the same bytes."""
    with sqlite3.connect(":memory:") as database:
        for table in tables:
            database.execute(_create(table))
            places = ", ".join("?" * len(table.columns))
            rows = ([*map(_plain, row)] for row in table.rows)
            database.executemany(f"INSERT INTO {_quoted(table.name)} VALUES ({places})", rows)  # noqa: S608 - our names
        database.commit()
        return database.serialize()


def _create(table: Table) -> str:
    columns = [f"{_quoted(column.name)} {_IN_SQL[column.type]}" for column in table.columns]
    keys = [f"PRIMARY KEY ({', '.join(map(_quoted, table.key))})"]
    for column in table.columns:
        if column.refers:
            to, field = column.refers
            keys.append(f"FOREIGN KEY ({_quoted(column.name)}) REFERENCES {_quoted(to)} ({_quoted(field)})")
    return f"CREATE TABLE {_quoted(table.name)} ({', '.join([*columns, *keys])})"


def _quoted(name: str) -> str:
    return f'"{name}"'
