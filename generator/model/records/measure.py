"""Measures: what an authority does, such as a tariff, a duty, a surtax, a tax, relief from one, or aid."""

import datetime
from enum import StrEnum
from typing import Annotated, Self

from generator.model.fields import Id, NameField, ProseField, Refers
from generator.model.records.record import History, Record, Size, Told


class MeasureKind(StrEnum):
    """What sort of measure it is."""

    TARIFF = "tariff"
    """A tax on goods as they come in."""
    DUTY = "duty"
    """A charge that answers a trade practice, such as dumping or a subsidy."""
    SURTAX = "surtax"
    """A charge on top of those that are there already."""
    TAX = "tax"
    """A charge that is not on goods at a border."""
    RELIEF = "relief"
    """An exception to a charge, or money back."""
    SUPPORT = "support"
    """Aid to an industry."""
    PREFERENCE = "preference"
    """A rule for public buying."""


class Treatment(StrEnum):
    """What a measure does to goods that meet an agreement's rules of origin."""

    EXEMPT = "exempt"
    """They pay nothing."""
    PARTLY_EXEMPT = "partly-exempt"
    """They pay on a part of their value."""
    NOT_EXEMPT = "not-exempt"
    """They pay as all others do."""


class AgreementTreatment(Told):
    """How a measure treats goods that qualify under CUSMA."""

    treatment: Treatment
    """Whether they are spared."""
    note: ProseField | None = None
    """How it works, in a sentence."""


class Measure(Record):
    """A charge on trade, relief from one, or aid against one, with the history of its rate or amount."""

    kind: MeasureKind
    """What sort of measure it is."""
    imposed_by: Annotated[Id, Refers(("organizations",))]
    """The country or the government that takes it."""
    sectors: tuple[Annotated[Id, Refers(("sectors",))], ...] = ()
    """What it hits, the main one first; left out, goods in general."""
    goods: NameField | None = None
    """What pays it, in a word or two, where that is not the sector as a whole."""
    laws: tuple[Annotated[Id, Refers(("glossary",))], ...] = ()
    """The statutes it rests on."""
    says: ProseField
    """What it does, in a sentence."""
    rate: History
    """Its rate or amount, step by step, the oldest first."""
    cusma: AgreementTreatment | None = None
    """How it treats goods that meet the CUSMA rules."""
    figures: dict[Id, Size] = {}
    """What it covers, in figures."""

    def known_on(self, day: datetime.date) -> Self | None:
        """The measure once a step of its rate is known."""
        return self if any(step.known_on(day) for step in self.rate.root) else None
