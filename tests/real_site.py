"""The real project and the pages that come of it, made once for all tests of a process."""

from datetime import date
from functools import cache
from pathlib import Path

from generator.model.view import Asked
from generator.pipeline import Outcome, generate
from generator.project import read_project

PROJECT = read_project(Path(__file__).parents[1])


@cache
def outcome(day: str = "") -> Outcome:
    """What comes of the project as it stood on a day, or when the evidence ends."""
    return generate(PROJECT, Asked(date.fromisoformat(day) if day else None))
