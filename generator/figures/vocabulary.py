"""What a reader of figures has to know of a language."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.figures.alternatives import any_of
from generator.figures.figure import Currency, Qualifier, Scale, Unit
from generator.figures.phrases import Phrases
from generator.figures.tokens import Numerals, Token

Found = tuple[int, int] | None
"""A whole number and the index of the token after it, or nothing."""


@dataclass(frozen=True)
class Vocabulary:
    """The words and signs that figures and dates are written with in one language."""

    numerals: Numerals
    qualifiers: Phrases[Qualifier]
    """What may stand before a figure: `about`."""
    comparisons: Phrases[Qualifier]
    """The same, but before a length of time it tells how long something takes: `over 5 years`."""
    scales: Phrases[Scale]
    attached_scales: Phrases[Scale]
    """Letters that stand at an amount of money without a space: `$1.2M`."""
    units: Phrases[Unit]
    currencies_before: Phrases[Currency]
    currencies_after: Phrases[Currency]
    scaled_currencies_after: Phrases[tuple[Scale, Currency]]
    """Scale and dollars in one: `G$`."""
    other_currencies: Phrases[None]
    """Money that the sheet has no word for: its figures are not read."""
    minus: Phrases[None]
    cardinal: Callable[[Sequence[Token], int], Found]
    """Reads a number below a thousand in words."""
    cardinal_words: frozenset[str]
    """The words that such a number may start with."""
    bare_scales: frozenset[str]
    """Scales that need no number before them: `mille`."""
    homonyms: frozenset[str]
    """Words for numbers that mean something else as well: alone they count only before a scale or a unit."""
    articles: frozenset[str]
    """Words for 1 that are articles: they count only before a scale or per cent (`a million`)."""
    lots: Phrases[tuple[int, Qualifier]]
    """Nouns that are numbers: `a dozen`, `une centaine`."""
    halves: Phrases[None]
    """What adds a half: `two and a half`."""
    whole_fractions: Phrases[tuple[int, int]]
    """Fractions that are one phrase: `half`, `la moitié`; numerator and denominator."""
    one_part: Phrases[int]
    """What one part is called, by how many make the whole: `third`."""
    many_parts: Phrases[int]
    of: Phrases[None]
    """What may stand between a scale and what is counted: `milliards de dollars`."""
    ordinals: Phrases[int]
    ordinal_endings: frozenset[str]
    """Letters at a numeral that make it a place in a row: `51st`."""
    months: Phrases[int]
    months_are_capitalised: bool
    before_month: frozenset[str]
    """Words after which a month on its own is a date: `since April`."""
    quarter_letter: str
    """The letter that calls a quarter of a year before its digit: `Q3`."""
    quarter: Phrases[None]
    """The word for it, which follows an ordinal: `third quarter of`."""
    between: Phrases[None]
    and_: Phrases[None]
    """What joins the ends of a range that `between` opened."""
    from_: Phrases[None]
    """What opens a change from one figure to another, which is no range."""
    to: Phrases[None]
    """What joins the ends of a range."""

    @cached_property
    def openers(self) -> frozenset[str]:
        """The keys of all words and signs that a figure or a date may start with."""
        phrases = (self.qualifiers, self.comparisons, self.between, self.minus, self.lots, self.whole_fractions)
        signs = (self.currencies_before, self.other_currencies, self.ordinals, self.months)
        firsts = frozenset().union(*(each.by_first for each in (*phrases, *signs)))
        return firsts | self.cardinal_words | self.articles | self.bare_scales | {self.quarter_letter}

    @cached_property
    def trigger(self) -> re.Pattern[str]:
        """A digit, or a word without which a text in small letters and without accents holds no figure."""
        nouns = (self.lots, self.whole_fractions, self.scales, self.ordinals, self.months)
        telling = {max(phrase, key=len) for each in nouns for phrase in each.phrases}  # not the `of` in `a third of`
        spelt = any_of(word for word in telling | self.cardinal_words if word.isalpha() and len(word) > 1)
        return re.compile(rf"\d|[⁄]|(?<![^\W_]){spelt}(?![^\W_])")

    @cached_property
    def beside(self) -> tuple[frozenset[str], frozenset[str]]:
        """The keys that may end right before a figure and belong to it, and those that may start right after it."""
        before = (self.qualifiers, self.comparisons, self.minus, self.currencies_before)
        after = (self.scales, self.units, self.currencies_after, self.scaled_currencies_after, self.halves, self.of)
        return (
            frozenset(phrase[-1] for each in before for phrase in each.phrases),
            frozenset(phrase[0] for each in after for phrase in each.phrases),
        )
