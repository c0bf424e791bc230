"""Sentences in which a known person or organization says something.

Somebody says it whose name stands right before the verb (`Carney told reporters`), right behind it where what is said
stands first (`," said Trump`), or behind `according to`. Whose spokesman says it, and who is told it, says nothing.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from generator.coverage.known_names import unaccented
from generator.intake.ids import NewIds
from generator.intake.intake import MOST, Said
from generator.intake.readings import Reading, quote_of
from generator.intake.vocabulary import VOCABULARIES, Vocabulary
from generator.language import Language
from generator.model.article import Article, Span
from generator.model.facts import RecordKey

_FEWEST = 3  # words; `so` and `"encouraging"` claim nothing by themselves
_NEAR = 40  # letters: more than the longest verb has, with what may stand round it
_LONGEST_TITLE = 8
_OF = ("of", "du", "de", "des", "la", "l", "aux")


def said_in(
    readings: Iterable[Reading], article: Article, language: Language, ids: NewIds, source: str
) -> tuple[Said, ...]:
    """What each sentence of the text says that somebody says; a headline only repeats it."""
    found: dict[tuple[RecordKey, str], Said] = {}
    for reading in readings:
        if reading.is_headline or len(found) >= MOST:
            continue
        for speech in _speeches(reading, language):
            words = article.words_of(_said(reading, speech))
            said = _closed(article.normal, words) if words else ""
            if words and len(said.split()) >= _FEWEST and (speech.by, said) not in found:
                id = ids.like(f"{speech.by[1]} {source}", "new-claim")
                quote = quote_of(article, words, reading.item.span)
                found[speech.by, said] = Said(id, speech.by, said, reading.text, reading.item.place, quote)
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class _Speech:
    """Somebody says something in a sentence. Offsets are into its text."""

    by: RecordKey
    start: int
    end: int
    """Where what is said stands; it may have begun in an earlier sentence, if that is in quotation marks."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    """How a language says who says something, in letters without accents."""

    says: re.Pattern[str]
    """From behind the speaker up to what is said, if that follows."""
    said: re.Pattern[str]
    """Right before the speaker, if what is said stands first."""
    according: re.Pattern[str]
    """Right before the speaker, without a verb."""


@cache
def _patterns(language: Language) -> _Patterns:
    words = VOCABULARIES[language]
    verbs = rf"(?:{words.tells})\b{words.told}|(?:{words.verbs})\b{words.joint}"
    says = rf"(?:\s*,[^,\"]{{1,80}},|,)?\s+{words.helped}(?:{verbs})"
    return _Patterns(
        says=re.compile(says, re.IGNORECASE),
        said=re.compile(rf"[,\"?!]\s*{words.helped}(?:{words.verbs})\s*\Z", re.IGNORECASE),
        according=re.compile(rf"\b(?:{words.according})\s*\Z", re.IGNORECASE),
    )


def _speeches(reading: Reading, language: Language) -> Iterator[_Speech]:
    text, patterns, words = unaccented(reading.text), _patterns(language), VOCABULARIES[language]
    for by, start, end in reading.of("people", "organizations"):
        title = _title(reading, start, words)
        before = text[max(0, title - _NEAR) : title]
        if found := patterns.according.search(before):
            at = title - len(before) + found.start()
            yield _Speech(by, end, len(text)) if not text[:at].strip(' "') else _Speech(by, 0, at)
        elif found := patterns.said.search(before):
            yield _Speech(by, 0, title - len(before) + found.start())
        elif (found := patterns.says.match(text, end)) and _is_subject(reading, title, words):
            is_first = text[:title].rstrip().endswith('"') or len(text[found.end() :].split()) < _FEWEST
            yield _Speech(by, 0, title) if is_first else _Speech(by, found.end(), len(text))


def _closed(text: str, words: Span) -> str:
    """Words of a text, with the mark that closes a quotation at their end."""
    said = text[words.start : words.end]
    closing = re.match(r'[.,!?]?"', text[words.end : words.end + 2]) if said.count('"') % 2 else None
    return said + closing[0] if closing else said


def _title(reading: Reading, start: int, words: Vocabulary) -> int:
    """Where what somebody is called before the name begins: `U.S. Trade Representative`, `le premier ministre`."""
    before = [word for word in reading.words if word.end <= start][-_LONGEST_TITLE:]
    while before:
        word = before[-1]
        is_part = word.key in words.offices or (word.key in _OF and len(before) > 1 and before[-2].key in words.offices)
        if not is_part or reading.text[word.end : start].strip(" '.-"):
            break
        start = before.pop().start
    return start


def _is_subject(reading: Reading, start: int, words: Vocabulary) -> bool:
    """Whether a name that begins at an offset does something: it follows neither a preposition nor another name."""
    before = [word for word in reading.words if word.end <= start]
    if not before or reading.text[before[-1].end : start].strip():
        return True
    is_joined = before[-1].key in ("and", "et") and len(before) > 1
    return before[-1].key not in words.prepositions and not (
        is_joined and any(reading.within(name)[1] == before[-2].end for name in reading.names)
    )


def _said(reading: Reading, speech: _Speech) -> Span:
    """What is said: the longest quotation in what is said, or all of it if none is longer than a word or two."""
    span = Span(reading.start + speech.start, reading.start + speech.end)
    quotations = [
        item.span for item in reading.quotations if item.span.meets(span) and len(item.words.split()) >= _FEWEST
    ]
    return max(quotations, key=lambda each: each.end - each.start, default=span)
