"""An article as evidence: its text, and where in the file each part of it stands."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

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


def normalised(text: str) -> str:
    """The one declared normalisation under which a quote must be exact.

    NFC; quotation marks and dashes in one form each; soft hyphens and zero-width marks gone; every
    run of white space one space. Letters, digits, case and all other punctuation stay as they are.
    """
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text.translate(_LETTERS))).strip()


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

    def occurrences(self, quote: str) -> int:
        """How often the quote occurs, letter for letter and in whole words, under the normalisation."""
        if not re.search(r"\w", quote):
            return 0
        return len(re.findall(rf"(?<!{_WORD}){re.escape(normalised(quote))}(?!{_WORD})", self.normal))

    def place_of(self, passage: str) -> Place:
        """Where the sentence that opens a passage stands; the head of the file if none does."""
        opening = normalised(passage.partition("\n")[0])
        for paragraph in self.paragraphs:
            for index, sentence in enumerate(paragraph):
                rest = _opening(paragraph, index, len(opening))
                if opening and 0 <= rest.find(opening) < len(normalised(sentence.text)):
                    return Place(self.path, sentence.line, sentence.column)
        return Place(self.path)


def _opening(paragraph: tuple[Sentence, ...], index: int, length: int) -> str:
    """A paragraph from one of its sentences on, under the normalisation: that sentence and enough letters more."""
    text = normalised(paragraph[index].text)
    enough = len(text) + length
    for following in range(index + 1, len(paragraph)):
        if len(text) > enough:
            break
        text += f" {normalised(paragraph[following].text)}"
    return text
