"""What was read of each file of a sheet: it need not be read again while the file says the same."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pydantic import BaseModel

from generator.diagnostics import Diagnostic
from generator.model.article import Article


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands under one key at the top of a file of the sheet."""

    letters: str
    """The piece as it is written, its key and the lines up to the next."""
    id: str
    entry: BaseModel | None
    """None if it has not the right shape."""


@dataclass(frozen=True)
class Pieces:
    """A file of the sheet, piece by piece."""

    text: str
    every: tuple[Piece, ...]
    """In the order of the file."""

    @property
    def start(self) -> int:
        """The offset of the first. What stands before it says nothing."""
        return len(self.text) - sum(len(piece.letters) for piece in self.every)

    @cached_property
    def ids(self) -> frozenset[str]:
        """Their ids."""
        return frozenset(piece.id for piece in self.every)

    @cached_property
    def entries(self) -> Mapping[str, BaseModel]:
        """What stands in those that have the right shape, by their ids."""
        return {piece.id: piece.entry for piece in self.every if piece.entry}


@dataclass(frozen=True, slots=True)
class Whole:
    """A file of the sheet that is one thing, in which nothing was wrong."""

    text: str
    entry: BaseModel


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """A file of `seeds/`."""

    content: bytes
    article: Article | None
    """None if it could not be read."""
    problems: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A file that is text."""

    content: bytes
    text: str


@dataclass(frozen=True, slots=True)
class AsRead:
    """The files of a sheet as they were last read."""

    texts: Mapping[str, Text] = field(default_factory=dict)
    """By path: each file of YAML that could be read as text."""
    pieces: Mapping[str, Pieces] = field(default_factory=dict)
    """By collection: each file that could be read piece by piece, now or the last time that it could be."""
    wholes: Mapping[str, Whole] = field(default_factory=dict)
    """By name: each file that is one thing, now or the last time that nothing was wrong in it."""
    articles: Mapping[str, ReadArticle] = field(default_factory=dict)
    """By path."""


NOTHING_READ = AsRead()
