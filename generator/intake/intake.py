"""What an intake is: all that an article has for the fact sheet, each thing with its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.coverage.coverage import Item
from generator.diagnostics import Place
from generator.figures.figure import Figure
from generator.figures.when import When
from generator.language import Language
from generator.model.facts import Fact, RecordKey

MOST = 100
"""How many claims, and how many facts that may be outdated, are told; no article that people read has more."""


@dataclass(frozen=True, slots=True)
class Named:
    """A record that the article names."""

    record: RecordKey
    words: str
    """The name as the article first writes it."""
    times: int
    place: Place
    """Where it does so first."""


@dataclass(frozen=True, slots=True)
class Unused:
    """A figure or a quotation that no fact uses."""

    item: Item
    told_by: str | None = None
    """The id of a fact that says the same figure of something that the sentence names; None if there is none."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What a fact rests on."""

    source: str
    """The id of the source."""
    words: str
    """The words that are quoted from it, or else its name."""
    is_quote: bool


@dataclass(frozen=True, slots=True)
class Outdated:
    """A fact of which the article says something else."""

    id: str
    """The id to write of it: of the history, if it is a step of one; else of the fact."""
    fact: Fact
    """The fact as the sheet has it when its evidence ends."""
    rests_on: tuple[Rest, ...]
    words: str
    """The figure or the date, as the article writes it."""
    value: Figure | When | None
    """What it says; None for a date whose year cannot be told."""
    sentence: str
    """The sentence that has it."""
    place: Place
    """Where that begins."""
    quote: str | None
    """Words of the article that have the figure and stand there once; None if there are none."""


@dataclass(frozen=True, slots=True)
class Said:
    """Something that somebody says."""

    id: str
    """An id for the claim, which the sheet has not yet."""
    by: RecordKey
    words: str
    """What is said, in quotation marks or not."""
    sentence: str
    """The sentence that says who says it."""
    place: Place
    """Where that begins."""
    quote: str | None
    """Words of the article that have it and stand there once; None if there are none."""


@dataclass(frozen=True, slots=True)
class Intake:
    """All that an article has for the sheet."""

    id: str
    """The id of its source, or one that the sheet has not yet."""
    is_listed: bool
    """Whether the sheet has it among its sources."""
    path: str
    """The file, as it was named."""
    file: str | None
    """Its name below `seeds/`; None if it is not there."""
    title: str | None
    """What it is called; None if its first line is no title."""
    language: Language
    published: When | None
    """When it came out, if it says so."""
    named: Sequence[Named]
    unused: Sequence[Unused]
    outdated: Sequence[Outdated]
    said: Sequence[Said]
