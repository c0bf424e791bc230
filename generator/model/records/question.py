"""Questions: what readers ask, with the answer first."""

from typing import Annotated

from generator.model.fields import Id, ProseField, Refers
from generator.model.records.record import Record
from generator.model.text import Name


class Question(Record):
    """A question of a reader. Its name is the question, as a reader would put it."""

    answer: ProseField
    """The answer, in one to three sentences."""
    see: tuple[Annotated[Id, Refers(("sectors", "agreements", "people", "glossary"))], ...] = ()
    """Where to read on."""

    @property
    def called(self) -> tuple[Name, ...]:
        """Nothing: its name is a sentence."""
        return ()
