"""The passages of each article that the sheet quotes, or leaves aside with a reason."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from generator.model.article import Article, Span, normalised
from generator.model.draft import Draft
from generator.model.facts import YamlPath
from generator.model.records.source import Ignored, Source
from generator.model.text import Name
from generator.model.walk import Walk


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article that the sheet names verbatim."""

    span: Span
    words: str
    """As they stand in the article's normal text."""
    facts: tuple[str, ...] = ()
    """The ids of the facts that rest on them, in the order of the sheet; none if they are ignored."""
    reason: Name | None = None
    """Why they are ignored; None if they prove something."""


def passages_in(draft: Draft, articles: Collection[str]) -> Mapping[str, tuple[Passage, ...]]:
    """The passages of articles, by their paths, in reading order. Words that do not stand there once are none."""
    found: dict[str, list[Passage]] = {path: [] for path in articles}
    for article, passage in (*_quoted(draft, articles), *_ignored(draft)):
        if article.path in found:
            found[article.path].append(passage)
    return {path: tuple(sorted(several, key=lambda passage: passage.span)) for path, several in found.items()}


def _quoted(draft: Draft, articles: Collection[str]) -> Iterator[tuple[Article, Passage]]:
    of_source = {id: article for id in draft.sources if (article := draft.article(id)) and article.path in articles}
    facts: dict[tuple[str, str], dict[str, None]] = {}
    for fact in draft.facts.values() if of_source else ():
        for citation in fact.citations:
            if citation.quote and citation.source in of_source:
                facts.setdefault((citation.source, _normal(citation.quote)), {})[fact.id] = None
    for (source, words), ids in facts.items():
        if span := of_source[source].span(words):
            yield of_source[source], Passage(span, words, facts=tuple(ids))


_normal = lru_cache(maxsize=2**14)(normalised)  # many facts rest on one quote, and a preview reads it after each edit


def _ignored(draft: Draft) -> Iterator[tuple[Article, Passage]]:
    for article, ignored, _ in ignored_in(draft):
        if span := article.span(ignored.quote):
            yield article, Passage(span, _normal(ignored.quote), reason=ignored.reason)


def ignored_in(draft: Draft) -> Iterator[tuple[Article, Ignored, YamlPath]]:
    """Each ignored passage of the sheet, with its path, where the article could be read."""
    return chain.from_iterable(ignored_of(draft, draft.walks["sources", id]) for id in draft.sources)


def ignored_of(draft: Draft, walk: Walk) -> Iterator[tuple[Article, Ignored, YamlPath]]:
    """Each ignored passage that a record has, with its path, if it is a source whose article could be read."""
    source = walk.entry
    if isinstance(source, Source) and (article := draft.article(str(walk.at[1]))):
        for index, ignored in enumerate(source.ignored):
            yield article, ignored, (*walk.at, "ignored", index)


def by_sentence(article: Article, passages: Iterable[Passage]) -> list[list[Passage]]:
    """For each sentence: the passages that have some of its words."""
    near: list[list[Passage]] = [[] for _ in article.stretches]
    for passage in passages:
        if words := article.words_of(passage.span):
            for stretch in article.stretches[article.stretch_at(words.start).number :]:
                if stretch.span.start >= words.end:
                    break
                near[stretch.number].append(passage)
    return near
