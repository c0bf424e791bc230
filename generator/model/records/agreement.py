"""Agreements between countries."""

from typing import Annotated

from generator.model.fields import Id, NameField, ProseField, Refers
from generator.model.records.record import Record, Size, Told
from generator.model.text import Name


class Provision(Told):
    """A rule that an agreement holds."""

    name: NameField
    """What the rule is called."""
    says: ProseField
    """What the rule asks or gives."""


class Agreement(Record):
    """A treaty, with its provisions and the figures that describe it."""

    short_name: NameField
    """What it is called in short."""
    parties: tuple[Annotated[Id, Refers(("organizations",))], ...]
    """The countries that signed it."""
    answer: ProseField
    """What it is and where it stands, in one or two sentences."""
    provisions: dict[Id, Provision] = {}
    """Its rules."""
    figures: dict[Id, Size] = {}
    """What there is to count in it, such as its term."""

    @property
    def called(self) -> tuple[Name, ...]:
        """Its name in full, and in short."""
        return (self.name, self.short_name)
