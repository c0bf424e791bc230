"""Which percentage belongs to which word for a charge, by what stands between and beside them."""

from collections.abc import Iterable

from generator.intake.readings import Reading
from generator.intake.vocabulary import Vocabulary


class Binding:
    """The words of a sentence, by their numbers from 0, and how they go together."""

    def __init__(self, reading: Reading, covered: Iterable[tuple[int, int]], vocabulary: Vocabulary) -> None:
        """`covered` are the stretches of the sentence that are countries, sectors or figures."""
        spans = tuple(covered)
        self._words = reading.words
        self._text = reading.text
        self._vocabulary = vocabulary
        self._covered = frozenset(
            number for number, word in enumerate(self._words) if any(start <= word.start < end for start, end in spans)
        )

    def numbers_of(self, keys: frozenset[str]) -> list[int]:
        """The numbers of the words that are among some."""
        return [number for number, word in enumerate(self._words) if word.key in keys]

    def numbers_in(self, start: int, end: int) -> tuple[int, int]:
        """The numbers of the first and of the last word of a stretch."""
        found = [number for number, word in enumerate(self._words) if word.start < end and start < word.end]
        return found[0], found[-1]

    def stand_ins(self) -> list[int]:
        """The numbers of the words that stand for a charge named before: `it`, `the rate`, `this tariff`."""
        words = self._vocabulary
        pronouns = [number for number in self.numbers_of(words.pronouns) if number == 0]
        named = self.numbers_of(words.charges | words.rates)
        return pronouns + [number for number in named if self._key(number - 1) in words.pointers]

    def binds(self, first: int, last: int, charge: int, on: frozenset[str]) -> bool:
        """Whether a percentage belongs to a word for a charge, and to the words that tell what it is on."""
        words = self._vocabulary
        if self._is_something_else(first, last):
            return False
        if charge < first and self._key(first - 1) not in words.before_rates:
            return False
        if charge > last and self._key(charge + 1) in words.changes:
            return False
        if not on and self._key(last + 1) in words.on:
            return False
        goods = [min(self.numbers_of(frozenset((key,))), key=lambda at: abs(at - charge)) for key in sorted(on)]
        start, end = min(first, charge, *goods), max(last, charge, *goods)
        behind = (end + 2, end + 3) if self._key(end + 1) in words.prepositions else ()
        beside = (*(number - 1 for number in goods), *behind)
        return all(self._is_plain(number, on) for number in range(start, end + 1)) and not any(
            map(self._is_foreign, beside)
        )

    def _is_something_else(self, first: int, last: int) -> bool:
        """Whether a percentage is a change, or a part of something."""
        words = self._vocabulary
        if self._key(first - 1) in words.before_changes or self._key(last + 1) in words.changes:
            return True
        return self._written(last + 1) in words.parts and self._key(last + 2) not in words.charges

    def _key(self, number: int) -> str:
        return self._words[number].key if 0 <= number < len(self._words) else ""

    def _written(self, number: int) -> str:
        """A word with its accents: `dès` is not `des`."""
        words = self._words[number : number + 1]
        return self._text[words[0].start : words[0].end].lower() if words else ""

    def _is_plain(self, number: int, on: frozenset[str] = frozenset()) -> bool:
        words = self._vocabulary
        small = words.plain | words.charges | words.pronouns | on
        return number in self._covered or self._key(number) in small

    def _is_foreign(self, number: int) -> bool:
        """Whether a word begins with a capital, and is neither small nor a country of the sheet."""
        is_there = 0 <= number < len(self._words)
        return is_there and not self._is_plain(number) and self._text[self._words[number].start].isupper()
