"""The wording of articles: their words, whatever the punctuation, and where else they stand in the same order."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from generator.model.article import Article, Sentence, normalised

FREE = 11
"""So many words in a row may be the same as an article's by chance; one more is a copy."""

_PART = r"[^\W_][\u0300-\u036f]*"
_WORD = re.compile(rf"{_PART}(?:[^\s\-‐‑‒–—―−/|…]*{_PART})?")
_PUBLISHED = 0.5


class Word(NamedTuple):
    """A word of a text."""

    folded: str
    """Its letters and digits in lower case: what is left when case and punctuation do not count."""
    start: int
    end: int
    """Where it stands in the text."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row that an article has too."""

    count: int
    """How many words."""
    start: int
    """Where the run begins in the text."""
    opening: str
    """Its first words."""
    ending: str
    """Its last words."""
    article: str
    """The path of the article."""
    line: int
    """The line of the article that the run begins on."""


class _Spot(NamedTuple):
    """Where a passage begins."""

    article: str
    sentence: Sentence
    offset: int
    number: int
    """Which word of the article it begins with, from 0."""


class Wording:
    """Every passage of some articles that is too long to be repeated by chance. Titles are no passages."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._spots: dict[str, _Spot] = {}
        self._lengths: dict[str, int] = {}
        self._texts: dict[tuple[str, ...], str] = {}
        for article in articles:
            words = [
                (word.folded, sentence, word.start)
                for paragraph in article.paragraphs
                for sentence in paragraph
                for word in words_of(sentence.text)
            ]
            self._lengths[article.path] = len(words)
            self._texts.setdefault(tuple(folded for folded, _, _ in words), article.path)
            for number, passage in enumerate(shingles([folded for folded, _, _ in words], FREE + 1)):
                _, sentence, offset = words[number]
                self._spots.setdefault(passage, _Spot(article.path, sentence, offset, number))

    def runs(self, text: str) -> Iterator[Run]:
        """Every run of words in a text that is a passage, each as long as it goes."""
        spots = enumerate(map(self._spots.get, shingles(folded_words(text), FREE + 1)))
        for is_passage, group in groupby(spots, key=lambda spot: spot[1] is not None):
            if is_passage:
                found = [(index, spot) for index, spot in group if spot]
                yield _run(text, words_of(text)[found[0][0] : found[-1][0] + FREE + 1], found[0][1])

    def published_in(self, text: str) -> str | None:
        """The path of the article that a text holds, whole or for the most part."""
        folded = folded_words(text)
        held: dict[str, set[int]] = {}
        for spot in filter(None, map(self._spots.get, shingles(folded, FREE + 1))):
            held.setdefault(spot.article, set()).add(spot.number)
        most = [path for path, numbers in held.items() if len(numbers) >= _PUBLISHED * (self._lengths[path] - FREE)]
        whole = self._texts.get(tuple(folded)) if folded else None
        return whole or next(iter(most), None)


def words_of(text: str) -> list[Word]:
    """The words of a text. Spaces, dashes and strokes part words; no other mark does."""
    return [Word(_folded(match[0]), match.start(), match.end()) for match in _WORD.finditer(text)]


def folded_words(text: str) -> list[str]:
    """The words of a text as they are compared, without their places."""
    return [_folded(letters) for letters in _WORD.findall(text)]


def shingles(words: list[str], length: int) -> Iterator[str]:
    """Every passage of so many words, each a word further on."""
    return (" ".join(words[start : start + length]) for start in range(len(words) - length + 1))


@lru_cache(maxsize=2**16)
def _folded(letters: str) -> str:
    return "".join(filter(str.isalnum, normalised(letters).casefold()))


def _run(text: str, words: list[Word], spot: _Spot) -> Run:
    return Run(
        count=len(words),
        start=words[0].start,
        opening=text[words[0].start : words[2].end],
        ending=text[words[-3].start : words[-1].end],
        article=spot.article,
        line=spot.sentence.line + spot.sentence.text.count("\n", 0, spot.offset),
    )
