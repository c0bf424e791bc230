"""The sentences of an article as they are compared with the sheet: with their names, figures and quotations."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.coverage.coverage import Coverage, Item, Kind
from generator.intake.vocabulary import Word, words_in
from generator.model.article import Article, Span
from generator.model.facts import RecordKey

_LONGEST = 2000  # nobody writes sentences of more letters; a table may look like one, and has no verbs


@dataclass(frozen=True)
class Reading:
    """A sentence. Offsets are into its own text."""

    text: str
    """As the article's normal text has it."""
    start: int
    """Where in the normal text it stands."""
    paragraph: int
    """The paragraph that it belongs to; 0 is the title."""
    is_headline: bool
    """Whether it is the title, or stands above the text like one: what it says is said again below."""
    item: Item
    names: tuple[Item, ...]
    figures: tuple[Item, ...]
    quotations: tuple[Item, ...]
    """Those of which some words are here."""

    @cached_property
    def words(self) -> list[Word]:
        """Its words, in their order."""
        return words_in(self.text)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The same, to be looked up."""
        return frozenset(word.key for word in self.words)

    def of(self, *collections: str) -> Iterator[tuple[RecordKey, int, int]]:
        """Each name of one record of these collections, with where it stands."""
        for name in self.names:
            if len(name.records) == 1 and name.records[0][0] in collections:
                yield name.records[0], *self.within(name)

    def within(self, item: Item) -> tuple[int, int]:
        """Where in the sentence an item stands."""
        return item.span.start - self.start, item.span.end - self.start


def readings(coverage: Coverage) -> Iterator[Reading]:
    """Every sentence that is short enough to be one, in reading order."""
    names, figures = _by_sentence(coverage, Kind.NAME), _by_sentence(coverage, Kind.FIGURE)
    quotations = _quotations(coverage)
    body = _first_paragraph_of_text(coverage.article)
    for item in coverage.sentences:
        stretch = coverage.article.stretches[item.sentence]
        if len(item.words) <= _LONGEST:
            number = item.sentence
            found = (tuple(by.get(number, ())) for by in (names, figures, quotations))
            yield Reading(item.words, item.span.start, stretch.paragraph, stretch.paragraph < body, item, *found)


def _first_paragraph_of_text(article: Article) -> int:
    """The number of the paragraph that the text begins with: not a first line without a stop at its end."""
    first = article.paragraphs[0]
    is_title = not article.title and len(article.paragraphs) > 1 and first[-1].text[-1].isalnum()
    return 2 if is_title and "\n" not in first[-1].text else 1


def _by_sentence(coverage: Coverage, kind: Kind) -> dict[int, list[Item]]:
    found: dict[int, list[Item]] = {}
    for item in coverage.of_kind(kind):
        found.setdefault(item.sentence, []).append(item)
    return found


def _quotations(coverage: Coverage) -> dict[int, list[Item]]:
    """The quotations by each sentence that has some of their words; one inside another is left out."""
    found: dict[int, list[Item]] = {}
    end = 0
    for item in coverage.of_kind(Kind.QUOTATION):
        if item.span.end > end:
            end = item.span.end
            for number in range(item.sentence, len(coverage.article.stretches)):
                if coverage.article.stretches[number].span.start >= end:
                    break
                found.setdefault(number, []).append(item)
    return found


def quote_of(article: Article, *spans: Span) -> str | None:
    """The words of the first of these spans that stand in the article once; None if all stand there again."""
    for span in spans:
        words = article.words_of(span)
        quote = article.normal[words.start : words.end] if words else ""
        if article.span(quote):
            return quote
    return None
