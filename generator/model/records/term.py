"""Terms of the glossary."""

from generator.model.fields import NameField, ProseField
from generator.model.records.record import Record
from generator.model.text import Name


class Term(Record):
    """A word that a reader may not know."""

    also: tuple[NameField, ...] = ()
    """Other names for it."""
    means: ProseField
    """What it means, in a sentence or two."""

    @property
    def called(self) -> tuple[Name, ...]:
        """Its name, and its other names."""
        return (self.name, *self.also)
