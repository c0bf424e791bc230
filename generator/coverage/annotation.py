"""An article as it reads, with every stretch that is quoted or ignored marked as such."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.coverage.coverage import Coverage, Item
from generator.coverage.passages import Passage, by_sentence
from generator.model.article import Span


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a sentence that the same passages hold."""

    words: str
    facts: tuple[str, ...]
    """The ids of the facts that rest on it; if there are none, it may still be ignored."""
    is_ignored: bool


@dataclass(frozen=True, slots=True)
class AnnotatedSentence:
    """A sentence with its account."""

    item: Item
    segments: tuple[Segment, ...]
    """All of its letters, in order."""
    passages: tuple[Passage, ...]
    """The passages that have some of its words."""
    left_over: tuple[Item, ...]
    """What in it is not accounted for."""


def annotated(coverage: Coverage) -> tuple[tuple[AnnotatedSentence, ...], ...]:
    """The sentences of an article, by paragraph; the title, if there is one, is the first."""
    near = by_sentence(coverage.article, coverage.passages)
    sentences = (
        AnnotatedSentence(
            item=item,
            segments=tuple(_segments(item, near[number])),
            passages=tuple(near[number]),
            left_over=coverage.left_over_in.get(number, ()),
        )
        for number, item in enumerate(coverage.sentences)
    )
    by_paragraph = groupby(sentences, lambda one: coverage.article.stretches[one.item.sentence].paragraph)
    return tuple(tuple(paragraph) for _, paragraph in by_paragraph)


def _segments(sentence: Item, passages: list[Passage]) -> Iterator[Segment]:
    first, last = sentence.span.start, sentence.span.end
    edges = {edge for passage in passages for edge in (passage.span.start, passage.span.end) if first < edge < last}
    for start, end in pairwise(sorted({first, last, *edges})):
        here = [passage for passage in passages if passage.span.holds(Span(start, end))]
        facts = tuple(dict.fromkeys(fact for passage in here for fact in passage.facts))
        yield Segment(sentence.words[start - first : end - first], facts, is_ignored=bool(here) and not facts)
