"""Figures as people write them, and what each means: two tables that need no programmer."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from generator.figures.dates import Dated
from generator.figures.figure import Currency, Figure, Qualifier, Unit
from generator.figures.scan import figures_in
from generator.figures.when import Quarter, Recurring, When
from generator.language import Language

HERE = Path(__file__).parent
TABLES = {Language.ENGLISH: HERE / "english.md", Language.FRENCH: HERE / "french.md"}
DOLLARS = {
    Currency.CANADIAN: "Canadian dollars",
    Currency.AMERICAN: "U.S. dollars",
    Currency.UNSAID: "dollars, whose is not said",
}

Row = tuple[str, ...]


def _rows(language: Language) -> Iterator[Row]:
    """The rows below the head of a table, without the marks between their cells."""
    for line in TABLES[language].read_text("utf-8").splitlines():
        if line.startswith("| ") and not line.startswith(("| Written", "| ---")):
            yield tuple(cell.strip(" ") for cell in line.strip("|").split("|"))


def written_in(language: Language) -> list[str]:
    """What a table holds as people write it."""
    return [row[0] for row in _rows(language)]


def _all_rows() -> list[tuple[Language, Row]]:
    return [(language, row) for language in Language for row in _rows(language)]


@pytest.mark.parametrize(
    ("language", "row"), [pytest.param(language, row, id=f"{language}: {row[0]}") for language, row in _all_rows()]
)
def test_what_a_figure_means(language: Language, row: Row) -> None:
    written, *means = row
    assert [_said(each.value) for each in figures_in(written, language)] == _expected(means)


@pytest.mark.parametrize("language", Language)
def test_a_table_holds_many_figures_each_once(language: Language) -> None:
    written = written_in(language)
    assert len(written) == len(set(written))
    assert sum(row[1] not in ("no figure", "not read") for row in _rows(language)) >= 60


def _expected(means: list[str]) -> list[Row]:
    """A row's cells as one reading, or as several where the cells hold several with `and` between."""
    if means[0] == "no figure":
        return []
    readings = [cell.split(" and ") for cell in means]
    count = max(map(len, readings))
    return [tuple(cells[min(index, len(cells) - 1)] for cells in readings) for index in range(count)]


def _said(value: Figure | Dated | None) -> Row:
    """A reading in the words of the tables: value, what is counted, how exactly, and how precisely."""
    match value:
        case None:
            return "not read", "", "", ""
        case When():
            return str(value), "date", "", ""
        case Recurring(month, day):
            return f"{month:02}" + (f"-{day:02}" if day else ""), "date of a year not said", "", ""
        case Quarter(year, number):
            return f"{year} Q{number}", "quarter", "", ""
        case Figure():
            unit = DOLLARS[value.currency] if value.currency else value.unit
            exactly = "" if value.qualifier is Qualifier.EXACT else value.qualifier
            return (
                _number(value),
                "share of a whole" if value.parts > 1 else unit or "number",
                exactly,
                _precision(value),
            )


def _number(value: Figure) -> str:
    if value.parts > 1:
        return f"{value.number}/{value.parts}"
    ends = [value.amount] if value.high is None else [value.amount, value.amount / value.number * value.high]
    return " to ".join(f"{end:,f}" for end in ends)


def _precision(value: Figure) -> str:
    if value.parts > 1 or value.unit is Unit.ORDINAL:
        return ""
    return f"{value.precision.quantize(Decimal(1)) if value.precision >= 1 else value.precision:,f}"
