"""Sources: anything that may be cited."""

from enum import StrEnum

from generator.model.fields import NameField, PlainText, Url
from generator.model.records.record import Record
from generator.model.text import Language
from generator.model.values import WhenOrUnknown


class SourceKind(StrEnum):
    """Who speaks in it."""

    OFFICIAL = "official"
    NEWS = "news"
    LAW_FIRM = "law-firm"
    ANALYSIS = "analysis"
    INDUSTRY = "industry"
    PARTY = "party"


class Source(Record):
    """An article we hold, or a text published elsewhere. Its name is its title."""

    kind: SourceKind
    publisher: NameField | None = None
    url: Url | None = None
    """Where it can be read."""
    article: PlainText | None = None
    """The file in `seeds/`, when we hold the text."""
    published: WhenOrUnknown | None = None
    """When it came out; left out, or unknown, when that is not known."""
    language: Language = Language.ENGLISH
    """The language it is written in."""
    note: NameField | None = None
    """What a reader must know about it."""
