"""The command `explain schema`, on a small project on disk."""

import json
from pathlib import Path

from generator.reading.fact_sheet import FILES
from tests.cases import BASE, changed
from tests.cli.command import BROKEN, explain, write

TORN = changed(("content/people.yml", "  country: northland", "\tcountry: northland"))
WRITTEN = (0, f"{len(FILES)} schemas written to .schema/.\n", "")


def _schemas(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((root / ".schema").iterdir())}


def test_each_file_of_the_sheet_gets_a_schema_with_the_ids_of_today(tmp_path: Path) -> None:
    result = explain(write(tmp_path, BASE), "schema")
    assert (result.exit_code, result.stdout, result.stderr) == WRITTEN
    schemas = _schemas(tmp_path)
    assert list(schemas) == sorted(f"{name}.schema.json" for name in FILES)
    ids = json.loads(schemas["claims.schema.json"])["$defs"]["id-in-people-or-organizations-or-sources"]
    assert dict(zip(ids["enum"], ids["enumDescriptions"], strict=True)) == {
        "ada-quill": "Ada Quill",
        "northland": "Northland",
        "gazette": "Order on widgets",
        "wire": "Minister hopes for relief",
    }


def test_a_schema_that_says_the_same_already_is_left_alone(tmp_path: Path) -> None:
    explain(write(tmp_path, BASE), "schema")
    before = {path: path.stat().st_ino for path in (tmp_path / ".schema").iterdir()}
    explain(write(tmp_path, changed(("content/sectors.yml", "en: Widgets,", "en: Gadgets,"))), "schema")
    differ = sorted(path.name for path, file in before.items() if path.stat().st_ino != file)
    assert differ == [f"{name}.schema.json" for name in ("changes", "events", "measures", "questions")]


def test_a_sheet_that_is_not_proved_still_has_ids(tmp_path: Path) -> None:
    result = explain(write(tmp_path, BROKEN), "schema")
    assert (result.exit_code, result.stdout, result.stderr) == WRITTEN


def test_an_id_is_offered_before_its_record_is_complete_but_none_that_is_malformed(tmp_path: Path) -> None:
    people = BASE["content/people.yml"] + "zoe-new: {}\nZoe New: {}\n"
    explain(write(tmp_path, {**BASE, "content/people.yml": people}), "schema")
    ids = json.loads(_schemas(tmp_path)["people.schema.json"])["$defs"]["id-in-people"]
    assert dict(zip(ids["enum"], ids["enumDescriptions"], strict=True)) == {"ada-quill": "Ada Quill", "zoe-new": ""}


def test_names_stand_in_the_first_language_of_the_site_and_in_english_while_that_cannot_be_read(tmp_path: Path) -> None:
    explain(write(tmp_path, changed(("content/site.yml", "[en]", "[fr, en]"))), "schema")
    assert "Bidules" in _schemas(tmp_path)["measures.schema.json"].decode()
    explain(write(tmp_path, changed(("content/site.yml", "[en]", "[de]"))), "schema")
    assert "Bidules" not in _schemas(tmp_path)["measures.schema.json"].decode()


def test_a_sheet_that_cannot_be_read_keeps_the_last_schemas_and_is_told(tmp_path: Path) -> None:
    explain(write(tmp_path, BASE), "schema")
    before = _schemas(tmp_path)
    result = explain(write(tmp_path, TORN), "schema")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "content/people.yml:3:1: error: A tab indents this line." in result.stderr
    assert _schemas(tmp_path) == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    write(tmp_path, {**BASE, ".schema": "a file"})
    result = explain(tmp_path, "schema")
    assert result.exit_code == 2
    assert f"{tmp_path}/.schema cannot be written: File exists." in result.stderr
