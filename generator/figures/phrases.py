"""Words that go together and mean one thing: `per cent`, `barrels a day`, `jusqu'à`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.figures.tokens import Numerals, Token, key_of, tokens_of

Meaning = TypeVar("Meaning")

_ANY = Numerals.written("[0-9]+", thousands=",", point=".")


@dataclass(frozen=True, slots=True)
class Phrases(Generic[Meaning]):
    """Phrases by their first key, the longest first, each with its keys and what it means."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], Meaning], ...]]

    @classmethod
    def of(cls, meanings: Mapping[Meaning, Iterable[str]]) -> "Phrases[Meaning]":
        """From what each meaning is called: `{Unit.PERCENT: ["%", "per cent"]}`."""
        found: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        for meaning, phrases in meanings.items():
            for phrase in phrases:
                keys = tuple(token.key for token in tokens_of(phrase, _ANY))
                found.setdefault(keys[0], []).append((keys, meaning))
        return cls({first: tuple(sorted(each, key=lambda one: -len(one[0]))) for first, each in found.items()})

    @property
    def phrases(self) -> Iterator[tuple[str, ...]]:
        """The keys of each phrase."""
        return (keys for found in self.by_first.values() for keys, _ in found)

    def at(self, tokens: Sequence[Token], start: int) -> tuple[Meaning, int] | None:
        """The longest phrase that starts at a token: what it means, and the index of the token after it."""
        if start >= len(tokens):
            return None
        for keys, meaning in self.by_first.get(tokens[start].key, ()):
            if (end := _after(keys, tokens, start)) is not None:
                return meaning, end
        return None


def numbered(words: str, first: int = 0) -> dict[str, int]:
    """Words by what they count, in their order: `numbered("one two", 1)`."""
    return {key_of(word): number for number, word in enumerate(words.split(), first)}


def by_meaning(words: Mapping[str, int]) -> dict[int, list[str]]:
    """Numbered words as phrases are made of them: what each number is called."""
    return {number: [word for word, meant in words.items() if meant == number] for number in words.values()}


def past_hyphen(tokens: Sequence[Token], index: int) -> int:
    """The index of the next token that counts: a hyphen inside a compound (`25-per-cent`) does not."""
    inside = 0 < index < len(tokens) - 1 and tokens[index].key == "-"
    glued = inside and tokens[index - 1].touches(tokens[index]) and tokens[index].touches(tokens[index + 1])
    return index + 1 if glued else index


def _after(keys: tuple[str, ...], tokens: Sequence[Token], start: int) -> int | None:
    """The index of the token after a phrase, if the phrase starts there."""
    index = start
    for position, key in enumerate(keys):
        if position:
            index = index if index < len(tokens) and tokens[index].key == key else past_hyphen(tokens, index)
        if index >= len(tokens) or tokens[index].key != key:
            return None
        index += 1
    return index
