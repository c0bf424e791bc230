"""The data to take away: it is what the sheet says, other programs read it, and it comes back as it went."""

import csv
import io
import json
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from frictionless import validate

from generator.checks.verify import verify
from generator.figures.agreement import states
from generator.figures.figure import Figure
from generator.figures.scan import figures_in
from generator.figures.when import When, parse_when
from generator.language import Language
from generator.model.asset import Asset
from generator.model.site import Site
from generator.pipeline import generate, take_away
from generator.reading.fact_sheet import read_draft
from generator.rendering.plain_text import PlainText
from tests.cases import BASE, sources
from tests.real_site import PROJECT, outcome

pytestmark = pytest.mark.no_cover

TABLES = ["sources", "facts", "citations", "rates", "events", "claims", "changes", "changed_facts"]
DOCS = Path(__file__).parents[2] / "docs/data.md"


@cache
def _files() -> dict[str, bytes]:
    return {asset.path: asset.content for asset in take_away(outcome())}


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(_files()[f"data/{name}.csv"].decode())))


@cache
def _site() -> Site:
    site = verify(read_draft(PROJECT.content, PROJECT.seeds)).site
    assert site
    return site


def _write(files: Mapping[str, bytes], folder: Path) -> None:
    """The data of these files, in a folder."""
    for path, content in files.items():
        if path.startswith("data/"):
            (folder / path.removeprefix("data/")).write_bytes(content)


def test_frictionless_finds_nothing_wrong_with_the_package(tmp_path: Path) -> None:
    _write(_files(), tmp_path)
    report = validate(str(tmp_path / "datapackage.json"))
    assert report.flatten(["title", "message"]) == []
    assert [task.name for task in report.tasks] == TABLES
    assert report.valid


def test_frictionless_sees_a_row_that_names_a_fact_that_is_not_there(tmp_path: Path) -> None:
    _write(_files(), tmp_path)
    citations = tmp_path / "citations.csv"
    citations.write_bytes(citations.read_bytes().replace(b"measures.us-steel.rate@2025-06-04,1,", b"measures.no,1,"))
    assert not validate(str(tmp_path / "datapackage.json")).valid


def test_every_fact_comes_back_from_the_csv_as_it_is_in_the_sheet() -> None:
    text = PlainText(_site(), Language.ENGLISH)
    rows = {row["id"]: row for row in _rows("facts")}
    facts = {id: fact for id, fact in _site().facts.items() if fact.at[0] in _site().records}
    assert rows.keys() == facts.keys()
    for id, fact in facts.items():
        row, value = rows[id], fact.value
        assert row["value"] == text.of(value)
        assert (row["kind"] == "figure") == isinstance(value, Figure)
        if isinstance(value, Figure):
            [read] = figures_in(row["value"], Language.ENGLISH)
            assert states(read.value, value)
            assert Decimal(row["number"]) == value.amount
            assert (row["unit"], row["currency"]) == (value.unit, value.currency or "")
        elif isinstance(value, When):
            assert parse_when(row["date"]) == value
        assert row["sources"].split() == list(dict.fromkeys(citation.source for citation in fact.citations))


def test_every_citation_comes_back_with_its_quote_and_the_date_of_its_source() -> None:
    cited = [
        (id, citation.source, citation.quote or "")
        for id, fact in _site().facts.items()
        if not id.startswith("site.")
        for citation in fact.citations
    ]
    assert [(row["fact"], row["source"], row["quote"]) for row in _rows("citations")] == cited
    published = {row["id"]: row["published"] for row in _rows("sources")}
    assert all(row["published"] == published[row["source"]] for row in _rows("citations"))


@pytest.mark.parametrize("name", TABLES)
def test_the_json_holds_the_rows_of_the_csv(name: str) -> None:
    read = json.loads(_files()[f"data/{name}.json"])
    assert len(read) == len(_rows(name))
    for said, row in zip(read, _rows(name), strict=True):
        assert said.keys() == row.keys()
        for key, cell in said.items():
            if isinstance(cell, bool):
                assert row[key] == str(cell).lower()
            elif isinstance(cell, int | float):
                assert Decimal(row[key]) == Decimal(str(cell))
            else:
                assert row[key] == (cell or "")


@pytest.mark.parametrize("name", TABLES)
def test_the_database_holds_the_rows_of_the_csv(name: str) -> None:
    database = sqlite3.connect(":memory:")
    database.deserialize(_files()["data/fact-sheet.sqlite"])
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    [(count,)] = database.execute(f'SELECT count(*) FROM "{name}"').fetchall()  # noqa: S608 - a name from above
    assert count == len(_rows(name))


def test_a_rate_has_its_days_and_its_sources_in_its_row() -> None:
    row = next(row for row in _rows("rates") if row["id"] == "measures.us-steel.rate@2025-06-04")
    assert (row["value"], row["number"], row["unit"]) == ("50%", "50", "%")
    assert (row["from"], row["announced"], row["status"], row["cusma"]) == (
        "2025-06-04",
        "2025-06-03",
        "applied",
        "not-exempt",
    )
    assert row["sources"] == "fr-proc-10947 alston-2025-06"


def test_a_claim_stands_with_who_makes_it() -> None:
    assert all(row["by"] and row["speaker"] for row in _rows("claims"))


LEDGER = """\
2026-07-03: {on: 2026-07-03, note: The first edition.}
2026-07-20:
  on: 2026-07-20
  note: "The duty is lifted, to {{ measures.widget-duty.rate }}."
  kind: correction
  about: [ada-quill, widgets]
  changed:
    measures.widget-duty.rate@2025-06-04: 20%
    measures.widget-duty.rate@2025-06-04.from: 2025-06
    measures.widget-duty.rate@2025-03-12: 10% or C$2 million
    measures.widget-duty.rate@2025-03-12.from: unknown
  added: [people.ada-quill.offices.trade-minister.from]
  removed: {measures.widget-duty.figures.yield: C$2 million}
"""


def _of_the_ledger(ledger: str = LEDGER) -> dict[str, bytes]:
    words = "value: {or: {en: or}, unknown: {en: not known}}\n"
    made = generate(sources({**BASE, "content/changes.yml": ledger, "content/words.yml": words}))
    assert made.is_publishable, made.diagnostics
    return {asset.path: asset.content for asset in take_away(made)}


def test_a_change_stands_with_what_readers_were_told_and_the_records_it_is_about() -> None:
    assert _of_the_ledger()["data/changes.csv"].decode().splitlines() == [
        "id,on,kind,note,about",
        "2026-07-03,2026-07-03,update,The first edition.,",
        '2026-07-20,2026-07-20,correction,"The duty is lifted, to 25%.",ada-quill widgets',
    ]


def test_a_fact_that_a_change_is_of_stands_with_what_had_stood_there() -> None:
    assert _of_the_ledger()["data/changed_facts.csv"].decode().splitlines() == [
        "change,fact,what,before,number,unit,currency,date",
        "2026-07-20,measures.widget-duty.rate@2025-06-04,changed,20%,20,%,,",
        "2026-07-20,measures.widget-duty.rate@2025-06-04.from,changed,June 2025,,,,2025-06",
        "2026-07-20,measures.widget-duty.rate@2025-03-12,changed,10% or C$2 million,,,,",
        "2026-07-20,measures.widget-duty.rate@2025-03-12.from,changed,not known,,,,",
        "2026-07-20,people.ada-quill.offices.trade-minister.from,added,,,,,",
        "2026-07-20,measures.widget-duty.figures.yield,removed,C$2 million,2000000,,C$,",
    ]


def test_a_fact_that_an_entry_lists_twice_has_one_row() -> None:
    twice = LEDGER.replace("  added: [", "  added: [measures.widget-duty.figures.yield, ")
    rows = _of_the_ledger(twice)["data/changed_facts.csv"].decode()
    assert rows.count("measures.widget-duty.figures.yield") == 1


def test_frictionless_finds_nothing_wrong_with_a_ledger(tmp_path: Path) -> None:
    _write(_of_the_ledger(), tmp_path)
    assert validate(str(tmp_path / "datapackage.json")).flatten(["title", "message"]) == []


def test_readers_are_told_of_every_table() -> None:
    told = DOCS.read_text("utf-8")
    assert [name for name in TABLES if f"({name}.csv)" in told.replace("data/", "")] == TABLES


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert {asset.path: asset.content for asset in take_away(generate(PROJECT))} == _files()


def test_the_data_has_every_step_whatever_day_the_pages_show() -> None:
    then = {asset.path: asset.content for asset in take_away(outcome("2025-06-04"))}
    for name in ("rates", "citations", "sources"):
        assert then[f"data/{name}.csv"] == _files()[f"data/{name}.csv"]


def test_a_sheet_that_is_not_proved_has_no_data_to_take_away() -> None:
    assert take_away(generate(replace(PROJECT, content={}))) == ()


def _twin(path: str) -> Asset:
    return next(asset for asset in take_away(outcome()) if asset.path == path)


def test_every_listed_page_has_a_twin_in_markdown_and_one_in_json_and_a_line_in_the_list() -> None:
    listed = [page for page in outcome().pages if page.is_listed]
    told = _files()["llms.txt"].decode()
    for page in listed:
        folder = page.path.removesuffix(".md").removesuffix("index").rstrip("/")
        folder = f"{folder}/" if folder else ""
        assert page.markdown.encode() in _files()[f"{folder}index.md"]
        said = json.loads(_files()[f"{folder}index.json"])
        assert said["title"] == page.title
        assert [fact["id"] for fact in said["facts"]] == list(page.facts)
        assert f"- [{page.title}]({folder}index.md): " in told
    assert told.count("\n- [") == len(listed)


def test_a_figure_in_a_twin_has_its_bare_value() -> None:
    facts = {fact["id"]: fact for fact in json.loads(_twin("sectors/steel/index.json").content)["facts"]}
    rate = facts["measures.us-steel.rate@2025-06-04"]
    assert (rate["value"], rate["number"], rate["unit"], rate["state"]) == ("50%", 50, "%", "stated")
    assert facts["measures.us-steel.rate@2025-06-04.from"]["date"] == "2025-06-04"
