"""What a process leaves to the next one saves work, and nothing else: commands and builds say and make the same."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from bench.synthetic import project, write
from generator.model.view import Asked
from generator.pipeline import generate
from generator.project import read_project
from generator.resumed import generate_resumed, last_outcome
from tests.cli.command import explain


@pytest.fixture
def made_up(tmp_path: Path) -> Path:
    """A project of thirty pages."""
    folder = tmp_path / "made-up"
    write(project(30), folder)
    return folder


def test_the_next_process_goes_on_from_what_was_made(made_up: Path) -> None:
    assert last_outcome(made_up) is None
    made = generate_resumed(made_up, read_project(made_up))
    assert last_outcome(made_up) == made == generate(read_project(made_up))


def test_where_nothing_can_be_kept_all_is_made(made_up: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cache").write_text("A file stands in its place.")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert generate_resumed(made_up, read_project(made_up)) == generate(read_project(made_up))
    assert last_outcome(made_up) is None


def test_the_same_files_are_looked_at_once(made_up: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = read_project(made_up)
    made = generate_resumed(made_up, files)
    monkeypatch.delattr("generator.pipeline.verify")
    assert generate_resumed(made_up, files) == made


def test_the_same_files_are_looked_at_anew_for_another_day(made_up: Path) -> None:
    files, asked = read_project(made_up), Asked(as_of=date(2026, 1, 1))
    generate_resumed(made_up, files)
    assert generate_resumed(made_up, files, asked) == generate(files, asked)


def test_the_same_files_are_looked_at_anew_for_an_editor(made_up: Path) -> None:
    files = read_project(made_up)
    generate_resumed(made_up, files)
    assert generate_resumed(made_up, files, annotate=True) == generate(files, annotate=True)


_COUNT = """
import sys
from pathlib import Path
from generator.project import read_project
from generator.rendering.press import Press
from generator.resumed import generate_resumed

class Counting(Press):
    def set(self, order):
        print(order.page.path)
        return super().set(order)

import generator.rendering.render
generator.rendering.render.Press = Counting
root = Path(sys.argv[1])
generate_resumed(root, read_project(root))
"""


def test_another_process_makes_only_what_differs(made_up: Path) -> None:
    """Though it has other hashes, and with them sets in another order."""

    def made(seed: int) -> list[str]:
        environment = os.environ | {"PYTHONHASHSEED": str(seed)}
        command = [sys.executable, "-c", _COUNT, str(made_up)]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.split()

    every = made(1)
    assert len(every) > 20
    assert made(2) == []
    template = next((made_up / "templates/en/sectors").iterdir())
    template.write_text(template.read_text() + "\nOne more line.\n")
    assert 0 < len(made(3)) < len(every)
    assert made(4) == []


def test_commands_say_the_same_whether_or_not_anything_is_kept(made_up: Path) -> None:
    for arguments in (["check"], ["coverage"], ["check", "--as-of", "2026-01-01"], ["check"]):
        afresh, again = (explain(made_up, *arguments) for _ in range(2))
        assert (again.output, again.exit_code) == (afresh.output, afresh.exit_code)
