"""What a coverage is: the items of an article, and how each is accounted for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import groupby

from generator.coverage.passages import Passage
from generator.diagnostics import Place
from generator.figures.dates import Dated
from generator.figures.figure import Figure
from generator.language import Language
from generator.model.article import Article, Span
from generator.model.facts import RecordKey


class Kind(StrEnum):
    """What sort of thing is to be accounted for."""

    SENTENCE = "sentence"
    QUOTATION = "quotation"
    FIGURE = "figure"
    NAME = "name"


class Status(StrEnum):
    """How it is accounted for."""

    PROVED = "proved"
    IGNORED = "ignored"
    LEFT_OVER = "left over"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in an article that is to be accounted for."""

    kind: Kind
    words: str
    """As they stand in the article's normal text."""
    span: Span
    place: Place
    sentence: int
    """The number of the sentence it begins in, from 0; the title, if there is one, is the first."""
    passages: tuple[Passage, ...]
    """The passages that account for it, in reading order: those that prove it, or else those that ignore it."""
    records: tuple[RecordKey, ...] = ()
    """Of a name: the records that go by it; most often one."""
    value: Figure | Dated | None = None
    """Of a figure: what it says, if it can be read for certain."""

    @property
    def status(self) -> Status:
        """Proved, ignored or left over."""
        if not self.passages:
            return Status.LEFT_OVER
        return Status.PROVED if self.passages[0].facts else Status.IGNORED

    @property
    def facts(self) -> tuple[str, ...]:
        """The ids of the facts that rest on it."""
        return tuple(dict.fromkeys(fact for passage in self.passages for fact in passage.facts))


@dataclass(frozen=True)
class Coverage:
    """The account of one article."""

    id: str
    """The id of its source; the name of its file if no source names it."""
    article: Article
    language: Language
    passages: tuple[Passage, ...]
    """Every passage that is quoted or ignored, in reading order."""
    items: tuple[Item, ...]
    """Everything that is to be accounted for, in reading order."""

    def is_of(self, article: Article, id: str, language: Language, passages: tuple[Passage, ...]) -> bool:
        """Whether it accounts for an article that goes by an id, with just these passages."""
        return self.article is article and (self.id, self.language, self.passages) == (id, language, passages)

    def of_kind(self, kind: Kind) -> tuple[Item, ...]:
        """The items of one kind."""
        return tuple(item for item in self.items if item.kind is kind)

    @cached_property
    def sentences(self) -> tuple[Item, ...]:
        """Every sentence, the title among them."""
        return self.of_kind(Kind.SENTENCE)

    @cached_property
    def left_over(self) -> tuple[Item, ...]:
        """What is not accounted for."""
        return tuple(item for item in self.items if item.status is Status.LEFT_OVER)

    @cached_property
    def left_over_in(self) -> Mapping[int, tuple[Item, ...]]:
        """What is not accounted for, by the number of the sentence it begins in."""
        by_sentence = groupby(self.left_over, key=lambda item: item.sentence)
        return {number: tuple(items) for number, items in by_sentence}

    @property
    def percent(self) -> int:
        """How many items of a hundred are accounted for, in whole numbers, never rounded up."""
        total = len(self.items)
        return 100 * (total - len(self.left_over)) // total if total else 100

    def counts(self) -> Iterator[tuple[Kind, int, int]]:
        """For each kind: how many items are accounted for, of how many."""
        for kind in Kind:
            items = self.of_kind(kind)
            yield kind, sum(item.status is not Status.LEFT_OVER for item in items), len(items)
