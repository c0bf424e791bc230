import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.cases import BASE, changed
from tests.cli.command import BROKEN, SAID, explain, write

COUNTED = "Pages: 0. Warnings: 0. Errors: 1.\n"
ODD = {**BASE, "seeds/other.txt": "Nothing happened."}


def test_check_passes_a_sound_project(tmp_path: Path) -> None:
    result = explain(write(tmp_path, BASE), "check")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "Pages: 1. Warnings: 0. Errors: 0.\n"


def test_check_refuses_a_project_with_an_error_and_says_it(tmp_path: Path) -> None:
    result = explain(write(tmp_path, BROKEN), "check")
    assert (result.exit_code, result.stderr, result.stdout) == (1, SAID, COUNTED)


def test_check_says_a_warning_and_passes(tmp_path: Path) -> None:
    result = explain(write(tmp_path, ODD), "check")
    assert result.exit_code == 0
    assert result.stderr.endswith("[unlisted-article]\n    Nothing happened.\n    ^\n")
    assert result.stdout == "Pages: 1. Warnings: 1. Errors: 0.\n"


def test_check_reads_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, BROKEN))
    result = CliRunner().invoke(main, ["check"])
    assert (result.exit_code, result.stderr) == (1, SAID)


def _machine(root: Path, form: str) -> Result:
    result = explain(root, "check", "--format", form)
    assert result.stderr == ""
    return result


@pytest.mark.parametrize(("files", "code"), [(BASE, 0), (ODD, 0), (BROKEN, 1)], ids=["sound", "odd", "broken"])
def test_a_report_for_a_machine_is_alone_on_standard_output(
    tmp_path: Path, files: Mapping[str, str], code: int
) -> None:
    root = write(tmp_path, files)
    plain, scanned, commands = _machine(root, "json"), _machine(root, "sarif"), _machine(root, "github")
    assert {plain.exit_code, scanned.exit_code, commands.exit_code} == {code}
    places = [(found["path"], found["line"]) for found in json.loads(plain.stdout)["diagnostics"]]
    assert len(json.loads(scanned.stdout)["runs"][0]["results"]) == len(places)
    assert [command.split(",col=")[0].partition(" ")[2] for command in commands.stdout.splitlines()] == [
        f"file={path},line={line}" for path, line in places
    ]


def test_a_format_that_is_not_there(tmp_path: Path) -> None:
    result = explain(write(tmp_path, BASE), "check", "--format", "xml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "'text', 'json', 'github', 'sarif'" in result.stderr


@pytest.mark.skipif(os.name == "nt" or os.uname().sysname == "Darwin", reason="file names are Unicode here")
@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
def test_a_file_name_that_is_not_utf8_is_told(tmp_path: Path, form: str) -> None:
    root = write(tmp_path, BASE)
    (root / os.fsdecode(b"seeds/\xff.txt")).write_text("Nothing happened.", "utf-8")
    result = explain(root, "check", "--format", form)
    assert result.exit_code == 0
    assert "unlisted-article" in result.output


@pytest.mark.parametrize("option", ["--as-of", "--today"])
@pytest.mark.parametrize("day", ["2025-06", "yesterday", "2025-02-30"])
def test_check_takes_full_dates_only(tmp_path: Path, option: str, day: str) -> None:
    result = explain(write(tmp_path, BASE), "check", option, day)
    assert result.exit_code == 2
    assert f'"{day}" is no full date.' in result.stderr


def test_check_looks_at_the_site_as_of_a_day(tmp_path: Path) -> None:
    root = write(tmp_path, BASE)
    assert explain(root, "check", "--as-of", "2025-06-03").exit_code == 0
    result = explain(root, "check", "--as-of", "2026-07-04")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[0].endswith("[after-the-evidence]")


def test_check_lists_what_is_overdue_on_the_day_that_is_given(tmp_path: Path) -> None:
    due = changed(("content/glossary.yml", "  name: Section 7", "  name: Section 7\n  review_by: 2026-12-01"))
    root = write(tmp_path, due)
    assert explain(root, "check", "--today", "2026-12-01").stderr == ""
    result = explain(root, "check", "--today", "2026-12-02")
    assert result.exit_code == 0
    assert result.stderr.splitlines()[0].endswith("[stale]")
