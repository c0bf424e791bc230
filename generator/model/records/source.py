"""Sources: anything that may be cited."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from generator.language import Language
from generator.model.fields import NameField, PlainText, Url, WhenField
from generator.model.records.record import Record
from generator.model.text import Name


class SourceKind(StrEnum):
    """Who speaks in it."""

    OFFICIAL = "official"
    NEWS = "news"
    LAW_FIRM = "law-firm"
    ANALYSIS = "analysis"
    INDUSTRY = "industry"
    PARTY = "party"


class Ignored(BaseModel):
    """A passage of an article that no fact rests on."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    quote: PlainText
    """The verbatim words that are left aside."""
    reason: NameField
    """Why they are, in a sentence."""


class Source(Record):
    """An article we hold, or a text published elsewhere. Its name is its title."""

    kind: SourceKind
    publisher: NameField | None = None
    url: Url | None = None
    """Where it can be read."""
    article: PlainText | None = None
    """The file in `seeds/`, when we hold the text."""
    published: WhenField | None = None
    """When it came out; left out when that is not known."""
    language: Language = Language.ENGLISH
    """The language it is written in."""
    note: NameField | None = None
    """What a reader must know about it."""
    ignored: tuple[Ignored, ...] = ()
    """The passages of the article that no fact rests on."""

    @property
    def called(self) -> tuple[Name, ...]:
        """Nothing: its name is a title."""
        return ()
