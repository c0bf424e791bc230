"""A made-up project is as sound as a real one, and the same each time."""

from pathlib import Path

import pytest

from bench.synthetic import project, write
from generator.pipeline import generate
from generator.project import read_project
from tests.site.project import Project


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    to = tmp_path_factory.mktemp("made-up")
    write(project(100), to)
    return to


def test_nothing_is_wrong_with_it_and_it_has_about_as_many_pages_as_asked_for(folder: Path) -> None:
    outcome = generate(read_project(folder))
    assert outcome.diagnostics == ()
    assert 80 <= len(outcome.pages) <= 120


def test_mkdocs_builds_it_strictly(folder: Path) -> None:
    site = Project(folder).build()
    assert (site / "people/index.html").is_file()


def test_the_same_size_and_seed_give_the_same_bytes() -> None:
    assert project(100) == project(100)
    assert project(100) != project(100, seed=2)
