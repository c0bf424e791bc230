"""Sectors: the industries that a measure hits."""

from generator.model.fields import Id, ProseField
from generator.model.records.record import Record, Size


class Sector(Record):
    """A branch of trade."""

    covers: ProseField
    """Which goods it is about."""
    answer: ProseField
    """The state of play in one or two sentences: what a reader came to learn."""
    canada: ProseField | None = None
    """How Canada answered, where an answer is known."""
    figures: dict[Id, Size] = {}
    """How big it is."""
