"""Every figure and date in a text, as people write them in English and French. The one reader of all of them.

It gives value, unit, dollars, scale, precision and place, or nothing; it never guesses. Values of the
sheet, quotes, prose and built pages are all read here.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from generator.figures.amounts import Amounts
from generator.figures.dates import Dated, Dates
from generator.figures.english import ENGLISH
from generator.figures.figure import Currency, Figure
from generator.figures.french import FRENCH
from generator.figures.tokens import Kind, Reading, Token, key_of, tokens_of
from generator.figures.vocabulary import Vocabulary
from generator.figures.when import When, year_in
from generator.language import Language

_GAP = re.compile(r"\n(?=[^\S\n]*\n)")
_BEFORE = re.compile(r"\s*([^\W\d_]+|[^\w\s])")  # of letters read backwards
_BEHIND = re.compile(r"\s*-?([^\W\d_]+|[^\w\s])")
_NEAR = 40  # letters beside a figure: more than the longest phrase has
_VOCABULARIES = {Language.ENGLISH: ENGLISH, Language.FRENCH: FRENCH}


@dataclass(frozen=True, slots=True)
class Written:
    """A figure or a date where it is written."""

    start: int
    """The offset in the text at which it starts."""
    end: int
    value: Figure | Dated | None
    """What it says; None for a numeral that cannot be read for certain."""
    in_digits: bool
    """Whether it holds a digit, and is not in words alone."""


def figures_in(text: str, language: Language) -> Iterator[Written]:
    """Every figure and date in a text, in its order; none overlaps another."""
    words = _VOCABULARIES[language]
    for offset, paragraph in _paragraphs(text):
        if words.trigger.search(key_of(paragraph)):
            yield from _figures_in(paragraph, offset, words)


def keeps_its_meaning(text: str, start: int, end: int, language: Language) -> bool:
    """Whether no word beside a figure in a text belongs to it and changes what it says: `{{ rate }} billion`."""
    return _stands_alone(text[max(0, start - _NEAR) : start], text[start:end], text[end : end + _NEAR], language)


@lru_cache(maxsize=2**16)  # many figures stand on several pages in the same words
def _stands_alone(before: str, letters: str, after: str, language: Language) -> bool:
    words = _VOCABULARIES[language]
    left, right = _BEFORE.match(before[::-1]), _BEHIND.match(after)
    ends, starts = words.beside
    if not ((left and key_of(left[1][::-1]) in ends) or (right and key_of(right[1]) in starts)):
        return True
    if right and key_of(right[1]) in words.scales.by_first:
        return False  # even where the two make no figure together: `50% billion`
    at, length = len(before), len(letters)
    found = [each for each in figures_in(f"{before}{letters}{after}", language) if each.end == at + length]
    is_end_of_range = any(isinstance(each.value, Figure) and each.value.high is not None for each in found)
    return is_end_of_range or any(each.start == at for each in found)


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """What stands between one blank line and the next, each with the offset at which it starts."""
    start = 0
    for gap in _GAP.finditer(text):
        yield start, text[start : gap.start()]
        start = gap.end()
    yield start, text[start:]


def _figures_in(text: str, offset: int, words: Vocabulary) -> Iterator[Written]:
    """The figures and dates of one paragraph that starts at an offset."""
    tokens = tokens_of(text, words.numerals)
    dates, amounts = Dates(tokens, words), Amounts(tokens, words)
    index = 0
    while index < len(tokens):
        if tokens[index].kind is not Kind.NUMERAL and tokens[index].key not in words.openers:
            index += 1
            continue
        found = _code(tokens, index) or dates.at(index) or [_or_year(each, tokens) for each in amounts.at(index)]
        for reading in found:
            letters = text[tokens[reading.start].start : tokens[reading.end - 1].end]
            start = offset + tokens[reading.start].start
            yield Written(start, start + len(letters), reading.value, any(map(str.isdigit, letters)))
        index = found[-1].end if found else index + 1


def parse_figure(text: str) -> Figure | None:
    """Read one whole figure in English (`25%`, `C$590 billion`, `about 330,000`), or return None.

    A bare `$` is nobody's dollar, so the sheet may not hold one.
    """
    tokens = tokens_of(text, ENGLISH.numerals)
    found = Amounts(tokens, ENGLISH).at(0) if tokens else []
    if len(found) != 1 or found[0].end != len(tokens):
        return None
    value = found[0].value
    return value if value and value.currency is not Currency.UNSAID and value.number < _limit(value) else None


def _limit(value: Figure) -> Decimal:
    """What a number stays below: a share in words is less than the whole."""
    return Decimal(value.parts if value.parts > 1 else "Infinity")


def _or_year(reading: Reading[Figure], tokens: Sequence[Token]) -> Reading[Figure | Dated]:
    """An amount, or a year where four digits stand alone."""
    is_bare = reading.end == reading.start + 1 and tokens[reading.start].kind is Kind.NUMERAL
    year = year_in(tokens[reading.start].letters) if is_bare and reading.value else None
    return Reading(reading.value if year is None else When(year), reading.start, reading.end)


def _code(tokens: Sequence[Token], index: int) -> list[Reading[Figure | Dated]]:
    """Numerals that only mean something together: `10:30`, `24/7`, `1_000`."""
    end = index + 1
    while end + 1 < len(tokens) and tokens[end].key in ":/_" and tokens[index].kind is Kind.NUMERAL:
        is_together = tokens[end - 1].touches(tokens[end]) and tokens[end].touches(tokens[end + 1])
        if not is_together or tokens[end + 1].kind is not Kind.NUMERAL:
            break
        end += 2
    return [Reading(None, index, end)] if end > index + 1 else []
