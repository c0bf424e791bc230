"""Known names: wherever an article names a record of the sheet."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from generator.model.article import normalised
from generator.model.draft import Draft
from generator.model.facts import RecordKey


@dataclass(frozen=True, slots=True)
class Mention:
    """A known name in a text."""

    start: int
    end: int
    records: tuple[RecordKey, ...]
    """The records that go by this name; most often one."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A name of the sheet, ready to be looked for."""

    letters: str
    """Without accents."""
    small: str
    """The same without capitals."""
    is_surname: bool
    records: tuple[RecordKey, ...]

    def fits(self, written: str) -> bool:
        """Whether capitals allow letters that are the same otherwise: `May` is not `may`, nor `US` `us`."""
        if self.is_surname:
            return written[:1].isupper()
        return written == self.letters or not self.letters.isupper()


class KnownNames:
    """Finds the names of a sheet's records, whatever their accents and most of their capitals."""

    def __init__(self, draft: Draft) -> None:
        self._by_first_word: dict[str, list[_Known]] = {}
        for known in _known(draft):
            if first := re.match(r"\w+", known.small):
                self._by_first_word.setdefault(first[0], []).append(known)
        for several in self._by_first_word.values():
            several.sort(key=lambda known: -len(known.letters))

    def __eq__(self, other: object) -> bool:
        """Whether the same names lead to the same records."""
        return isinstance(other, KnownNames) and self._by_first_word == other._by_first_word

    __hash__ = None  # type: ignore[assignment] # nobody looks one up

    def within(self, text: str) -> Iterator[Mention]:
        """Every mention in a text, in reading order, the longest name first; none lies in another."""
        letters, end = unaccented(text), 0
        for word in re.finditer(r"\w+", letters):
            if word.start() >= end and (known := self._named_at(letters, word)):
                end = word.start() + len(known.letters)
                yield Mention(word.start(), end, known.records)

    def _named_at(self, letters: str, word: re.Match[str]) -> _Known | None:
        """The longest name that begins with a word of a text."""
        for known in self._by_first_word.get(word[0].lower(), ()):
            end = word.start() + len(known.letters)
            written = letters[word.start() : end]
            if written.lower() == known.small and known.fits(written) and not re.match(r"\w", letters[end : end + 1]):
                return known
        return None


def _known(draft: Draft) -> Iterator[_Known]:
    """Every name, and the surname of each person whom it tells from all others."""
    names: dict[str, dict[RecordKey, None]] = {}
    surnames: dict[str, dict[RecordKey, None]] = {}
    for collection, id, _ in draft.every_record():
        walk = draft.walks[collection, id]
        for text in walk.called:
            names.setdefault(_sought(text), {})[collection, id] = None
        for text in walk.surnames:
            surnames.setdefault(_sought(text), {})[collection, id] = None
    for letters, records in names.items():
        yield _Known(letters, letters.lower(), is_surname=False, records=tuple(records))
    taken = {letters.lower() for letters in names}
    for letters, records in surnames.items():
        if len(records) == 1 and letters.lower() not in taken:
            yield _Known(letters, letters.lower(), is_surname=True, records=tuple(records))


@lru_cache(maxsize=2**14)  # a preview reads the same names after each edit
def _sought(name: str) -> str:
    """A name from its first letter to its last, without accents."""
    return re.sub(r"^\W+|\W+$", "", unaccented(normalised(name)))


def unaccented(text: str) -> str:
    """A text of the same length, every letter without its accent."""
    return "".join(map(_bare, text))


@cache
def _bare(letter: str) -> str:
    base, *marks = list(unicodedata.normalize("NFD", letter))
    is_accented = all(map(unicodedata.combining, marks))
    return base if is_accented and len(base.lower()) == 1 else letter
