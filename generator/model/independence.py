"""Which sources tell the same report, and how strong the evidence for a fact is."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from enum import StrEnum

from generator.model.article import Article
from generator.model.citation import Citation
from generator.model.records.source import Source, SourceKind
from generator.model.wording import folded_words, shingles

_LENGTH = 5
"""How many words make a passage."""
_SHARED = 0.5
"""How much of the shorter article two have in common if they are nearly the same."""
_COMMON = 8
"""How many articles a passage is remembered with."""


class Strength(StrEnum):
    """What a fact rests on, in the words of its receipt."""

    OFFICIAL = "official"
    MANY_SOURCES = "many-sources"
    THREE_SOURCES = "three-sources"
    TWO_SOURCES = "two-sources"
    ONE_NEWS_REPORT = "one-news-report"
    ONE_SOURCE = "one-source"


_BY_COUNT = {1: Strength.ONE_SOURCE, 2: Strength.TWO_SOURCES, 3: Strength.THREE_SOURCES}


def strength(citations: Iterable[Citation], sources: Mapping[str, Source], origins: Mapping[str, str]) -> Strength:
    """How strong the evidence is: an official text, so many sources that do not depend on each other, or less."""
    cited = {citation.source for citation in citations}
    kinds = {sources[id].kind for id in cited}
    independent = len({origins[id] for id in cited})
    if SourceKind.OFFICIAL in kinds:
        return Strength.OFFICIAL
    if independent == 1 and kinds == {SourceKind.NEWS}:
        return Strength.ONE_NEWS_REPORT
    return _BY_COUNT.get(independent, Strength.MANY_SOURCES)


def origins_of(sources: Mapping[str, Source], reports: Mapping[str, str]) -> Mapping[str, str]:
    """For each source, one that stands for all that depend on each other.

    Copies depend on their original, articles that are nearly the same on one another, and so does
    all that comes from one publisher. `reports` is what `same_reports` found.
    """
    return _groups({id: [*_copying(id, source), *_telling(source, reports)] for id, source in sources.items()})


def originals_of(sources: Mapping[str, Source]) -> Mapping[str, str]:
    """For each source, one that stands for all that are, as the sheet says, copies of one original."""
    return _groups({id: _copying(id, source) for id, source in sources.items()})


def same_reports(articles: Mapping[str, Article]) -> Mapping[str, str]:
    """For each article, the first that it is nearly the same as: it shares half of the shorter one's passages.

    Only the first of several is remembered with its passages, and a passage that many articles have
    in common is remembered with a few, so the work grows with the text and not with its square.
    """
    first: dict[str, str] = {}
    sizes: dict[str, int] = {}
    known: dict[str, list[str]] = {}
    for name, article in articles.items():
        passages = _passages(article)
        shared = Counter(other for passage in passages for other in known.get(passage, ()))
        alike = (other for other, count in shared.items() if count >= _SHARED * min(sizes[other], len(passages)))
        first[name] = min(alike, default=name)
        if first[name] == name:
            sizes[name] = len(passages)
            for passage in passages:
                if len(owners := known.setdefault(passage, [])) < _COMMON:
                    owners.append(name)
    return first


def _passages(article: Article) -> frozenset[str]:
    """Every five words in a row, or all the words if there are no more."""
    texts = (sentence.text for paragraph in article.paragraphs for sentence in paragraph)
    words = [word for text in texts for word in folded_words(text)]
    return frozenset(shingles(words, min(_LENGTH, len(words)) or 1))


def _copying(id: str, source: Source) -> list[Hashable]:
    return [("original", source.copy_of or id), ("original", id)]


def _telling(source: Source, reports: Mapping[str, str]) -> Iterator[Hashable]:
    if report := reports.get(source.article or ""):
        yield "report", report
    if source.newsroom:
        yield "newsroom", source.newsroom


def _groups(shared: Mapping[str, Iterable[Hashable]]) -> Mapping[str, str]:
    """For each id, one that stands for all it hangs together with, by what they share."""
    above = {id: id for id in shared}
    first: dict[Hashable, str] = {}
    for id, things in shared.items():
        for thing in things:
            above[_top(above, id)] = _top(above, first.setdefault(thing, id))
    return {id: _top(above, id) for id in shared}


def _top(above: dict[str, str], id: str) -> str:
    """The one that stands for a group; ways there are shortened as they are gone."""
    while above[id] != id:
        above[id] = above[above[id]]
        id = above[id]
    return id
