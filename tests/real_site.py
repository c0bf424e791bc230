"""The real project and the pages that come of it, made once for all tests of a process."""

from datetime import date
from functools import cache
from pathlib import Path

from generator.model.view import BY_THE_EVIDENCE, Asked
from generator.pipeline import Outcome, generate
from generator.project import read_project
from generator.reading.sources import Sources

PROJECT = read_project(Path(__file__).parents[1])


@cache
def outcome(day: str = "") -> Outcome:
    """What comes of the project as it stood on a day, or when the evidence ends."""
    return outcome_of(PROJECT, Asked(date.fromisoformat(day))) if day else generate(PROJECT)


def outcome_of(edited: Sources, asked: Asked = BY_THE_EVIDENCE) -> Outcome:
    """What comes of the project once it is edited, made with the work that the edit leaves as it is."""
    return generate(edited, asked, before=outcome())
