"""Which country a sentence says to do something, and which one goods come from."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from generator.coverage.known_names import unaccented
from generator.intake.readings import Reading
from generator.intake.vocabulary import Vocabulary, Word, keys, words_for
from generator.model.draft import Draft
from generator.model.facts import RecordKey
from generator.model.records.organization import Organization
from generator.model.records.person import Person

_LINKS = ("", "'s", "'", "de douane")
"""What may stand between a word and the country beside it."""
_ARTICLES = keys("the le la les l")


@dataclass(frozen=True, slots=True)
class Country:
    """A country where a sentence names it, or somebody or something of it."""

    id: str
    """Its organization's."""
    start: int
    end: int


class Countries:
    """The countries of a sheet, by all that stands for them: names, people, courts, and words such as `American`."""

    def __init__(self, draft: Draft) -> None:
        self._of: dict[RecordKey, str] = {}
        self._by_word: dict[str, str] = {}
        for collection, id, record in draft.every_record():
            if isinstance(record, Organization):
                self._of[collection, id] = record.country or id
                self._by_word |= {word: id for name in record.name.texts for word in words_for(name)}
            elif isinstance(record, Person):
                self._of[collection, id] = record.country

    def of(self, organization: str) -> str:
        """The country of an organization; itself, if it is one."""
        return self._of["organizations", organization]

    @property
    def words(self) -> Mapping[str, str]:
        """By what people write for a country: its id."""
        return self._by_word

    def within(self, reading: Reading) -> list[Country]:
        """Every country that a sentence names in some way, in reading order."""
        named = [Country(self._of[key], start, end) for key, start, end in reading.of("people", "organizations")]
        taken = [(each.start, each.end) for each in named]
        return sorted([*named, *self._written(reading, taken)], key=lambda country: country.start)

    def _written(self, reading: Reading, taken: list[tuple[int, int]]) -> Iterator[Country]:
        for word in reading.words:
            id = self._by_word.get(word.key)
            is_pronoun = word.key == "us" and not reading.text[word.start : word.end].isupper()
            if id and not is_pronoun and not any(start <= word.start < end for start, end in taken):
                yield Country(id, word.start, word.end)


def imposer(reading: Reading, countries: list[Country], charge: Word, vocabulary: Vocabulary) -> str | None:
    """The country that charges what a word is for: the one right beside it, or else the last that acts before it.

    A country acts unless it stands behind a preposition, or as the origin of goods, or only says something.
    """
    beside = _beside(reading, countries, charge, vocabulary)
    acting = [each for each in countries if each.end <= charge.start and _acts(reading, each, vocabulary)]
    return next((each.id for each in (*beside, *reversed(acting))), None)


def origins(reading: Reading, countries: list[Country], goods: frozenset[str], vocabulary: Vocabulary) -> set[str]:
    """The countries that goods are said to come from: `Canadian steel`, `l'acier canadien`."""
    words = (word for word in reading.words if word.key in goods)
    return {each.id for word in words for each in _beside(reading, countries, word, vocabulary)}


def _beside(reading: Reading, countries: list[Country], word: Word, vocabulary: Vocabulary) -> Iterator[Country]:
    """The country right before a word; in French right behind it."""
    for each in countries:
        first, second = (word, each) if vocabulary.adjectives_follow else (each, word)
        if first.end <= second.start and reading.text[first.end : second.start].strip() in _LINKS:
            yield each


def _acts(reading: Reading, country: Country, vocabulary: Vocabulary) -> bool:
    before = [word.key for word in reading.words if word.end <= country.start]
    while before and before[-1] in _ARTICLES:
        before.pop()
    is_subject = not before or before[-1] not in vocabulary.prepositions
    return is_subject and not _speaking(vocabulary).match(unaccented(reading.text), country.end)


@cache
def _speaking(vocabulary: Vocabulary) -> re.Pattern[str]:
    """From behind a name up to the end of a verb of saying: whoever speaks of a charge need not be who charges it."""
    return re.compile(rf"\s+{vocabulary.helped}(?:{vocabulary.verbs}|{vocabulary.tells})\b", re.IGNORECASE)
