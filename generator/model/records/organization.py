"""Organizations: countries, parties, governments, courts, companies."""

from enum import StrEnum
from typing import Annotated

from generator.model.fields import Id, ProseField, Refers
from generator.model.records.record import Record, Size


class OrganizationKind(StrEnum):
    """What sort of body it is."""

    COUNTRY = "country"
    """A country."""
    PARTY = "party"
    """A political party."""
    GOVERNMENT = "government"
    """A government, a part of one, or a legislature."""
    COURT = "court"
    """A court."""
    ASSOCIATION = "association"
    """A body that speaks for its members, such as an industry's."""


class Organization(Record):
    """A body that acts, or that people belong to."""

    kind: OrganizationKind
    """What sort of body it is."""
    country: Annotated[Id, Refers(("organizations",))] | None = None
    """The country that it belongs to."""
    role: ProseField | None = None
    """What it does in the story."""
    figures: dict[Id, Size] = {}
    """What there is to count in it, such as a party's seats."""
