"""How hard a text is to read: words to a sentence, and the school grade by the formula of Flesch and Kincaid."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")
_VOWELS = re.compile(r"[aeiouyàâæçéèêëîïôœùûü]+")
_PARTED = re.compile(r"(?<=[^tcslgx])i[ao]|(?<![qg])ua(?!r)")
"""Vowels that stand together and are spoken apart: `Canadian`, `actual`."""
_SILENT = re.compile(r"(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxz])es$")


@dataclass(frozen=True)
class Ease:
    """How hard a text is to read."""

    sentences: int
    words: int
    syllables: int

    @classmethod
    def of(cls, sentences: Iterable[str]) -> "Ease":
        """Count the words and syllables of some sentences."""
        words = [_WORD.findall(sentence) for sentence in sentences]
        said = [word for sentence in words for word in sentence]
        return cls(sum(map(bool, words)), len(said), sum(map(syllables, said)))

    @property
    def words_to_a_sentence(self) -> float:
        """How many words a sentence has on average."""
        return self.words / self.sentences

    @property
    def grade(self) -> float:
        """The year of school in which a text is easy, by Flesch and Kincaid."""
        return 0.39 * self.words_to_a_sentence + 11.8 * self.syllables / self.words - 15.59

    @property
    def age(self) -> float:
        """The age of pupils in that year."""
        return self.grade + 5


def syllables(word: str) -> int:
    """How many syllables a word has, nearly; a figure has one, since a reader sees it whole."""
    if any(map(str.isdigit, word)):
        return 1
    parts = re.split(r"[-.]", word.lower())
    spoken = [_SILENT.sub("", part) for part in parts if part]
    return sum(max(1, len(_VOWELS.findall(part)) + len(_PARTED.findall(part))) for part in spoken)
