"""People: whoever negotiates, decides or is heard in the dispute."""

from typing import Annotated

from pydantic import Field

from generator.model.citation import Part
from generator.model.fields import Id, NameField, ProseField, Refers
from generator.model.records.record import Record
from generator.model.values import CitableWhen, WhenValue


class Sighting(Part):
    """The last proof that somebody held an office."""

    on: CitableWhen
    """The latest date on which a source shows the person in the office."""


class Office(Part):
    """A term in an office. Its key names the office, and is the same for every holder."""

    title: NameField
    from_: Annotated[WhenValue | None, Field(alias="from")] = None
    """The first day of the term, where a source gives it."""
    until: WhenValue | None = None
    """The last day of the term."""
    seen: Sighting | None = None
    """For a term whose end no source tells: how far the evidence reaches."""


class Person(Record):
    """Somebody who acts or speaks."""

    country: Annotated[Id, Refers(("organizations",))]
    party: Annotated[Id, Refers(("organizations",))] | None = None
    offices: dict[Id, Office]
    role: ProseField
    """What this person does in the story, in a sentence or two."""

    @property
    def surnames(self) -> tuple[str, ...]:
        """The last word of the name, in every language."""
        return tuple(text.split()[-1] for text in self.name.texts)
