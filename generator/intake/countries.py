"""Which country a sentence says to do something, and which one goods come from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.intake.readings import Reading
from generator.intake.vocabulary import Vocabulary, words_for
from generator.model.draft import Draft
from generator.model.records.organization import Organization
from generator.model.records.person import Person


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
        organizations = draft.records["organizations"]
        self._of: dict[tuple[str, str], str] = {}
        self._by_word: dict[str, str] = {}
        for id, record in organizations.items():
            if isinstance(record, Organization):
                self._of["organizations", id] = record.country or id
                self._by_word |= {word: id for name in record.name.texts for word in words_for(name)}
        for id, person in draft.records["people"].items():
            if isinstance(person, Person):
                self._of["people", id] = person.country

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


def imposer(reading: Reading, countries: list[Country], at: int, vocabulary: Vocabulary) -> str | None:
    """The country that charges what is called so at an offset: the one right beside, or else the one that acts.

    A country acts if it stands before the charge, neither behind a preposition nor as the origin of goods.
    """
    words = reading.words
    index = next(number for number, word in enumerate(words) if word.start >= at)
    beside = _beside(words[index].start, words[index].end, countries, reading.text, vocabulary)
    if beside:
        return beside
    acting = [each.id for each in countries if each.end <= at and _acts(reading, each, vocabulary)]
    return acting[-1] if acting else None


def _beside(start: int, end: int, countries: list[Country], text: str, vocabulary: Vocabulary) -> str | None:
    for each in countries:
        between = text[end : each.start] if vocabulary.adjectives_follow else text[each.end : start]
        if (each.start >= end if vocabulary.adjectives_follow else each.end <= start) and between.strip() in _LINKS:
            return each.id
    return None


_LINKS = ("", "'s", "'", "de douane")
"""What may stand between a charge and the country beside it."""


def _acts(reading: Reading, country: Country, vocabulary: Vocabulary) -> bool:
    before = [word for word in reading.words if word.end <= country.start]
    while before and before[-1].key in ("the", "le", "la", "les", "l"):
        before.pop()
    return not before or before[-1].key not in vocabulary.prepositions


def origins(reading: Reading, countries: list[Country], goods: frozenset[str], vocabulary: Vocabulary) -> set[str]:
    """The countries that goods are said to come from: `Canadian steel`, `l'acier canadien`."""
    found = set()
    for each in countries:
        for word in reading.words:
            if word.key in goods:
                between = (
                    reading.text[word.end : each.start]
                    if vocabulary.adjectives_follow
                    else reading.text[each.end : word.start]
                )
                is_beside = word.end <= each.start if vocabulary.adjectives_follow else each.end <= word.start
                if is_beside and not between.strip():
                    found.add(each.id)
    return found
