"""People: whoever negotiates, decides or is heard in the dispute."""

import datetime
from typing import Annotated, Self

from pydantic import Field

from generator.model.citation import Part
from generator.model.fields import Id, NameField, ProseField, Refers
from generator.model.records.record import Record
from generator.model.value_fields import CitableWhen, WhenValue
from generator.model.values import known


class Sighting(Part):
    """The last proof that somebody held an office."""

    on: CitableWhen
    """The latest date on which a source shows the person in the office."""


class Office(Part):
    """A term in an office. Its key names the office, and is the same for every holder."""

    title: NameField
    """What the office is called."""
    from_: Annotated[WhenValue | None, Field(alias="from")] = None
    """The first day of the term, where a source gives it."""
    until: WhenValue | None = None
    """The last day of the term."""
    seen: Sighting | None = None
    """For a term whose end no source tells: how far the evidence reaches."""

    def known_on(self, day: datetime.date) -> Self | None:
        """The office once its term has begun, without what is known of it only from later days."""
        start = known(self.from_)
        if start and start.first_day > day:
            return None
        dated = {"until": known(self.until), "seen": self.seen and self.seen.on}
        return self.model_copy(update={key: None for key, when in dated.items() if when and when.first_day > day})


class Counterparts(Part):
    """Whom somebody deals with in one matter. Its key names the matter."""

    people: Annotated[tuple[Annotated[Id, Refers(("people",))], ...], Field(min_length=1)]
    """Those on the other side. It is written once, with one of the two sides."""
    says: ProseField
    """What they deal with each other about, in a sentence that fits both sides."""


class Person(Record):
    """Somebody who acts or speaks."""

    country: Annotated[Id, Refers(("organizations",))]
    """The country that this person acts for, or lives in."""
    party: Annotated[Id, Refers(("organizations",))] | None = None
    """The political party, where a source names it."""
    born: CitableWhen | None = None
    """When this person was born. Bounds the terms of the offices."""
    died: CitableWhen | None = None
    """When this person died. Bounds them too."""
    offices: dict[Id, Office]
    """By the key of the office: one term each, since a key stands once."""
    counterparts: dict[Id, Counterparts] = {}
    """By the matter: whom this person deals with."""
    role: ProseField
    """What this person does in the story, in a sentence or two."""

    @property
    def surnames(self) -> tuple[str, ...]:
        """The last word of the name, in every language."""
        return tuple(text.split()[-1] for text in self.name.texts)
