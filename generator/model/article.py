"""An article as evidence: its text, and where in the file each part of it stands."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from generator.diagnostics import Place

_LETTERS = str.maketrans(
    dict.fromkeys("‘’‚‛′ʼ", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–—―−", "-")
    | dict.fromkeys([0xAD, 0x34F, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x2060, 0x2065), 0xFEFF])
    | dict.fromkeys([*range(0xFE00, 0xFE10), *range(0xE0000, 0xE0200)])  # which picture of a letter; tags
)
_WORD = r"[\w\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
"""A letter of a word, or an accent, which belongs to the letter before it."""
_LETTER = re.compile(_WORD)
# A letter with the marks that may join it under NFC. Nothing joins a letter of ASCII from before, and no white space.
_JOINED = re.compile(r"\s+|[^\s\x80-\U0010ffff]?[^\s\x00-\x7f]*")


def normalised(text: str) -> str:
    """The one declared normalisation under which a quote must be exact.

    NFC; quotation marks and dashes in one form each; soft hyphens and zero-width marks gone; every
    run of white space one space. Letters, digits, case and all other punctuation stay as they are.
    """
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text.translate(_LETTERS))).strip()


def origins(text: str) -> list[int]:
    """For each letter of a text under the normalisation: where in the text it stands, or the letter that it joined."""
    kept = [index for index, letter in enumerate(text) if letter.translate(_LETTERS)]
    found: list[int] = []
    for match in _JOINED.finditer(text.translate(_LETTERS)):
        written, whence = match[0], kept[match.start() : match.end()]
        normal = " " if written[:1].isspace() else unicodedata.normalize("NFC", written)
        if written[:1].isspace() and (not found or match.end() == len(kept)):
            continue
        found += whence if len(normal) == len(written) else whence[:1] * len(normal)
    return found


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article, as offsets into its normal text."""

    start: int
    end: int
    """Behind its last letter."""

    def holds(self, other: "Span") -> bool:
        """Whether all of another stretch lies in this one."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether some of another stretch lies in this one."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article."""

    text: str
    """As written, without the space around it."""
    line: int
    """The line of the file it starts in, from 1."""
    column: int
    """The column it starts at, in characters, from 1."""


@dataclass(frozen=True)
class Stretch:
    """A sentence, or the title, where it stands in the normal text."""

    number: int
    """Which one it is, from 0."""
    span: Span
    sentence: Sentence
    paragraph: int
    """The paragraph that it belongs to, from 1; the title is paragraph 0."""

    @property
    def normal(self) -> str:
        """The sentence under the normalisation: the letters of the span."""
        return normalised(self.sentence.text)

    @cached_property
    def origins(self) -> list[int]:
        """For each letter of the span: where in the sentence's text it stands."""
        return origins(self.sentence.text)

    @cached_property
    def line_starts(self) -> list[int]:
        """Where in the sentence's text each of its lines starts."""
        return [0, *(match.end() for match in re.finditer("\n", self.sentence.text))]


@dataclass(frozen=True)
class Article:
    """A text in `seeds/`, exactly as received."""

    path: str
    """The file, relative to the project."""
    title: str
    """As the article gives it; empty if it has none."""
    paragraphs: tuple[tuple[Sentence, ...], ...]
    """The body, without the title: sentences by paragraph."""

    @cached_property
    def normal(self) -> str:
        """Title and body under the declared normalisation: what quotes are looked for in."""
        parts = [self.title, *(" ".join(sentence.text for sentence in para) for para in self.paragraphs)]
        return " \n ".join(normalised(part) for part in parts)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The title and each sentence with the letters of the normal text that are its own; none has no letter."""
        return tuple(self._stretches())

    def _stretches(self) -> Iterator[Stretch]:
        number = start = 0
        for index, paragraph in enumerate(((Sentence(self.title, 1, 1),), *self.paragraphs)):
            end = start
            for sentence in paragraph:
                if length := len(normalised(sentence.text)):
                    begin = end + (end > start)  # a space stands between two sentences
                    end = begin + length
                    yield Stretch(number, Span(begin, end), sentence, index)
                    number += 1
            start = end + len(" \n ")

    @cached_property
    def _found(self) -> dict[str, Span | None]:
        """What `span` has found so far."""
        return {}

    def spans(self, quote: str) -> tuple[Span, ...]:
        """Wherever the quote stands, letter for letter and in whole words, under the normalisation."""
        return tuple(self._spans(normalised(quote))) if re.search(r"\w", quote) else ()

    def _spans(self, words: str) -> Iterator[Span]:
        start = self.normal.find(words)
        while start >= 0:
            end = start + len(words)
            is_whole = not _LETTER.match(self.normal[start - 1 : start]) and not _LETTER.match(self.normal, end)
            if is_whole:
                yield Span(start, end)
            start = self.normal.find(words, end if is_whole else start + 1)

    def occurrences(self, quote: str) -> int:
        """How often the quote occurs, letter for letter and in whole words, under the normalisation."""
        return len(self.spans(quote))

    def span(self, quote: str) -> Span | None:
        """Where the quote stands; None if it singles out no passage, for it stands nowhere or more than once."""
        if quote not in self._found:
            found = list(islice(self._spans(normalised(quote)), 2)) if re.search(r"\w", quote) else []
            self._found[quote] = found[0] if len(found) == 1 else None
        return self._found[quote]

    def words_of(self, span: Span) -> Span | None:
        """A span without the punctuation and the space at either end; None if no word is in it."""
        words = re.search(r"\w(?:.*\w)?", self.normal[span.start : span.end], re.DOTALL)
        return Span(span.start + words.start(), span.start + words.end()) if words else None

    def stretch_at(self, offset: int) -> Stretch:
        """The sentence that an offset of the normal text falls in, or the last one before it."""
        return self.stretches[bisect_right(self.stretches, offset, key=lambda stretch: stretch.span.start) - 1]

    def place_at(self, offset: int) -> Place:
        """The line and the column of an offset of the normal text."""
        stretch = self.stretch_at(offset)
        if stretch.paragraph == 0:
            return Place(self.path)
        origin = stretch.origins[min(offset, stretch.span.end - 1) - stretch.span.start]
        line = bisect_right(stretch.line_starts, origin) - 1
        column = origin - stretch.line_starts[line] + (stretch.sentence.column if line == 0 else 1)
        return Place(self.path, stretch.sentence.line + line, column)

    def place_of(self, passage: str) -> Place:
        """Where the sentence that opens a passage stands; the head of the file if none does."""
        opening = normalised(passage.partition("\n")[0])
        at = self.normal.find(opening, len(normalised(self.title))) if opening else -1
        return self.place_at(self.stretch_at(at).span.start) if at >= 0 else Place(self.path)
