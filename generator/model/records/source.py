"""Sources: anything that may be cited."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict

from generator.language import Language
from generator.model.fields import Id, NameField, PlainText, ProseField, Refers, Url
from generator.model.records.record import Record
from generator.model.text import Name
from generator.model.value_fields import WhenOrUnknown


class SourceKind(StrEnum):
    """Who speaks in it."""

    OFFICIAL = "official"
    """A government, a legislature or a court."""
    NEWS = "news"
    """A newsroom."""
    LAW_FIRM = "law-firm"
    """A law firm."""
    ANALYSIS = "analysis"
    """A bank, an institute, or somebody else who studies the matter."""
    INDUSTRY = "industry"
    """An industry, or a company of it."""
    PARTY = "party"
    """A political party."""


class Ignored(BaseModel):
    """A passage of an article that no fact rests on."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    quote: PlainText
    """The verbatim words that are left aside."""
    reason: NameField
    """Why they are, in a sentence."""


class Source(Record):
    """An article we hold, or a text published elsewhere. Its name is its title."""

    kind: SourceKind
    """Who speaks in it."""
    publisher: NameField | None = None
    """Who answers for it. Brackets at the end say in what copy it was read: "Reuters (read in a copy on …)"."""
    url: Url | None = None
    """Where it can be read."""
    article: PlainText | None = None
    """The file in `seeds/`, when we hold the text."""
    copy_of: Annotated[Id, Refers(("sources",))] | None = None
    """The source that it republishes, retells or sums up; together they count once."""
    published: WhenOrUnknown | None = None
    """When it came out; left out, or unknown, when that is not known."""
    language: Language = Language.ENGLISH
    """The language it is written in."""
    note: ProseField | None = None
    """What a reader must know about it."""
    ignored: tuple[Ignored, ...] = ()
    """The passages of the article that no fact rests on."""

    @property
    def called(self) -> tuple[Name, ...]:
        """Nothing: its name is a title."""
        return ()

    @property
    def newsroom(self) -> str:
        """What tells its publisher from others: the name in its first language, without brackets; empty if unknown."""
        return self.publisher.texts[0].partition(" (")[0].casefold() if self.publisher else ""
