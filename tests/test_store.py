"""What is kept of a project for the next process saves work. Lost, spoilt or old, it changes no byte."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from bench.synthetic import project, write
from generator import store
from generator.model.view import Asked
from generator.pipeline import generate
from generator.project import read_project
from generator.store import Store, generate_with_store
from tests.cases import BASE, sources
from tests.cli.command import explain

_SMALL = generate(sources({**BASE, "templates/en/index.md.jinja": "# {{ site.name }}"}))


@pytest.fixture
def made_up(tmp_path: Path) -> Path:
    """A project of thirty pages."""
    folder = tmp_path / "made-up"
    write(project(30), folder)
    return folder


@pytest.fixture
def file(tmp_path: Path, _the_cache_is_of_the_tests: Path) -> Path:
    """Where something is kept, of a project."""
    Store(tmp_path).keep(_SMALL)
    return max((_the_cache_is_of_the_tests / "explain").glob("*.pickle"), key=lambda path: path.stat().st_mtime_ns)


def test_what_is_kept_is_what_was_made(tmp_path: Path) -> None:
    assert Store(tmp_path).recall() is None
    Store(tmp_path).keep(_SMALL)
    assert Store(tmp_path).recall() == _SMALL


def test_each_project_has_its_own(tmp_path: Path) -> None:
    Store(tmp_path).keep(_SMALL)
    (tmp_path / "other").mkdir()
    assert Store(tmp_path / "other").recall() is None
    assert Store(tmp_path / "other" / "..").recall() == _SMALL


@pytest.mark.usefixtures("file")
def test_what_another_generator_kept_is_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_generator", lambda: b"another")
    assert Store(tmp_path).recall() is None


@pytest.mark.parametrize("size", [0, 1, 70, 200, -1])
def test_what_was_kept_in_part_is_nothing(size: int, tmp_path: Path, file: Path) -> None:
    file.write_bytes(file.read_bytes()[:size])
    assert Store(tmp_path).recall() is None


def test_nothing_is_read_that_was_changed(tmp_path: Path, file: Path) -> None:
    kept = bytearray(file.read_bytes())
    kept[-2] ^= 1
    file.write_bytes(kept)
    assert Store(tmp_path).recall() is None


def test_what_is_kept_of_a_project_goes_with_it(tmp_path: Path, file: Path) -> None:
    (tmp_path / "gone").mkdir()
    gone = Store(tmp_path / "gone")
    gone.keep(_SMALL)
    (tmp_path / "gone").rmdir()
    assert gone.recall() == _SMALL
    Store(tmp_path).keep(_SMALL)
    assert gone.recall() is None
    assert file.exists()


def test_where_nothing_can_be_kept_all_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cache").write_text("A file stands in its place.")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    made = generate_with_store(tmp_path, _SMALL.memory.sources)
    assert made == _SMALL
    assert Store(tmp_path).recall() is None


def test_the_same_files_are_looked_at_once(made_up: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = read_project(made_up)
    made = generate_with_store(made_up, files)
    monkeypatch.delattr("generator.pipeline.verify")
    assert generate_with_store(made_up, files) == made


def test_the_same_files_are_looked_at_anew_for_another_day(made_up: Path) -> None:
    files, asked = read_project(made_up), Asked(as_of=date(2026, 1, 1))
    generate_with_store(made_up, files)
    assert generate_with_store(made_up, files, asked) == generate(files, asked)


def test_the_same_files_are_looked_at_anew_for_an_editor(made_up: Path) -> None:
    files = read_project(made_up)
    generate_with_store(made_up, files)
    assert generate_with_store(made_up, files, annotate=True) == generate(files, annotate=True)


_COUNT = """
import sys
from pathlib import Path
from generator.project import read_project
from generator.rendering.press import Press
from generator.store import generate_with_store

class Counting(Press):
    def set(self, order):
        print(order.page.path)
        return super().set(order)

import generator.rendering.render
generator.rendering.render.Press = Counting
root = Path(sys.argv[1])
generate_with_store(root, read_project(root))
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
