"""A verdict that was given holds for as long as nothing that it rests on has changed."""

import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from generator.project import read_project
from generator.verdict import verdict_on
from tests.cases import BASE
from tests.cli.command import BROKEN, write

_WARNED = {**BASE, "seeds/other.txt": "Nothing happened."}
_LOADED = """
import sys
from generator.cli import main
main(["--project", sys.argv[1], "check"], standalone_mode=False)
print("generator.pipeline" in sys.modules, "pydantic" in sys.modules)
"""


def _said_by_check(root: Path) -> list[str]:
    """What another process says, and whether it has loaded what proves sheets, and what reads them."""
    command = [sys.executable, "-c", _LOADED, str(root)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def test_nothing_that_proves_a_sheet_is_loaded_for_one_that_is_proved(tmp_path: Path) -> None:
    root = write(tmp_path, BASE)
    assert _said_by_check(root) == ["Pages: 1. Warnings: 0. Errors: 0.", "True True"]
    assert _said_by_check(root) == ["Pages: 1. Warnings: 0. Errors: 0.", "False False"]


@pytest.mark.parametrize("files", [BASE, _WARNED, BROKEN], ids=["sound", "odd", "broken"])
def test_files_are_proved_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: Mapping[str, str]) -> None:
    root = write(tmp_path, files)
    given = verdict_on(root, read_project(root), None, None)
    monkeypatch.delattr("generator.resumed.generate_resumed")
    assert verdict_on(root, read_project(root), None, None) == given


@pytest.mark.parametrize(
    "edit",
    [
        {"content/people.yml": BROKEN["content/people.yml"]},
        {"seeds/other.txt": "Nothing happened."},
        {"templates/en/index.md.jinja": "# Too {{"},
        {"templates/cards/regular.ttf": "No font."},
        {"docs/more.md": "Duties rose by 25%."},
    ],
    ids=lambda edit: next(iter(edit)),
)
def test_files_that_have_changed_are_proved_anew(tmp_path: Path, edit: Mapping[str, str]) -> None:
    before = write(tmp_path / "widgets", BASE)
    verdict_on(before, read_project(before), None, None)
    afresh = write(tmp_path / "others", {**BASE, **edit})
    anew = write(before, edit)
    assert verdict_on(anew, read_project(anew), None, None) == verdict_on(afresh, read_project(afresh), None, None)


def test_a_file_that_cannot_be_read_any_more_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    root = write(tmp_path, {**BASE, "docs/more.md": ""})
    given = verdict_on(root, read_project(root), None, None)
    (root / "docs/more.md").unlink()
    (root / "docs/more.md").mkdir()
    assert verdict_on(root, read_project(root), None, None) != given


def test_another_day_is_another_question(tmp_path: Path) -> None:
    root = write(tmp_path, BASE)
    days = ((None, None), (date(2026, 7, 4), None), (None, date(2026, 7, 4)))
    sound, past_the_evidence, later = (verdict_on(root, read_project(root), *asked) for asked in days)
    assert past_the_evidence.diagnostics
    assert sound == later == verdict_on(root, read_project(root), None, None)
