"""A figure of an article beside the fact of the sheet that is about the same thing."""

from dataclasses import dataclass

from generator.coverage.coverage import Item
from generator.figures.figure import Figure
from generator.figures.when import When
from generator.intake.readings import Reading
from generator.model.facts import Fact


@dataclass(frozen=True, slots=True)
class Compared:
    """Both, whether they say the same or not."""

    id: str
    """The id to write of the fact: of the history, if it is a step of one."""
    fact: Fact
    """The fact as the sheet has it when its evidence ends."""
    reading: Reading
    item: Item
    """The figure or the date."""
    value: Figure | When | None
    """What it says; None for a day whose year cannot be told."""
    known_as: str | None
    """The id of the fact that says the same; None if none does."""
