"""No input takes for ever or eats all memory: what would, is read by a process that dies of either."""

import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.diagnostics import Lines
from generator.reading.articles import read_article
from generator.reading.yaml_text import read_yaml
from tests.hostile import PROJECTS

pytestmark = pytest.mark.no_cover


@pytest.fixture(scope="module")
def read() -> dict[str, tuple[int, int]]:
    """By the name of each project that was read: how many diagnostics it gave, and the letters of the longest."""
    command = [sys.executable, "-m", "tests.hostile"]
    done = subprocess.run(command, cwd=Path(__file__).parents[1], check=False, stdout=subprocess.PIPE, text=True)
    lines = (line.split("\t") for line in done.stdout.splitlines())
    return {name: (int(count), int(longest)) for name, count, longest in lines}


@pytest.mark.parametrize("name", PROJECTS)
def test_it_is_read_within_bounds_and_what_is_said_of_it_can_be_read(
    name: str, read: dict[str, tuple[int, int]]
) -> None:
    count, longest = read[name]
    assert count < 400
    assert longest < 1200


def _many_scalars(size: int) -> str:
    return f"a: [{'x,' * size}]"


def _long_scalar(size: int) -> str:
    return f"a: {'x' * size}"


def _many_keys(size: int) -> str:
    return "".join(f"k{number}: v\n" for number in range(size))


def _peak(work: Callable[[], object]) -> int:
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


@pytest.mark.parametrize("made", [_many_scalars, _long_scalar, _many_keys])
def test_twice_as_much_yaml_takes_about_twice_the_memory(made: Callable[[int], str]) -> None:
    once, twice = (Lines("a.yml", made(size)) for size in (4000, 8000))
    assert _peak(lambda: read_yaml(twice)) < 2.5 * _peak(lambda: read_yaml(once))


def test_twice_as_long_an_article_takes_about_twice_the_memory() -> None:
    once, twice = (b"Ada spoke. She left.\n\n" * size for size in (1000, 2000))
    assert _peak(lambda: read_article("a", twice)) < 2.5 * _peak(lambda: read_article("a", once))
