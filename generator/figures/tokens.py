"""A text as tokens: numerals, words and signs, each with its offsets; and what a grammar reads in some of them."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from itertools import filterfalse
from typing import Generic, NamedTuple, TypeVar

Value_co = TypeVar("Value_co", covariant=True)

BREAK = "\n\n"
"""The key of the sign that stands for the end of a paragraph: no figure runs over it."""

_REST = r"""
      (?P<unread>\d+(?:[.,\u00a0\u202f]\d+)*)
    | (?P<word>(?:[^\W\d_][\u0300-\u036f]*)+)
    | (?P<gap>\n[ \t]*\n\s*)
    | (?P<sign>\S)
"""
_ALIKE = str.maketrans(dict.fromkeys("‐‑‒–—−", "-") | dict.fromkeys("’ʼ‘", "'"))
_SEPARATORS = str.maketrans(dict.fromkeys(" \u00a0\u202f"))


class Kind(Enum):
    """What a token is made of."""

    NUMERAL = auto()
    WORD = auto()
    SIGN = auto()


class Token(NamedTuple):
    """A piece of a text that does not come apart."""

    kind: Kind
    letters: str
    """As written."""
    key: str
    """To look it up by: lower case, without accents, dashes and apostrophes in one form each."""
    start: int
    """The offset in the text at which it starts."""
    end: int
    number: Decimal | None = None
    """What a numeral says in the language of the text, with the decimals it was written with; None if nothing."""

    def touches(self, later: "Token") -> bool:
        """Whether nothing stands between this token and a later one."""
        return self.end == later.start


class Reading(NamedTuple, Generic[Value_co]):
    """What stands from one token up to another."""

    value: Value_co | None
    """None for a numeral that cannot be read."""
    start: int
    """The index of the first token."""
    end: int
    """The index of the token after the last."""


@dataclass(frozen=True, slots=True)
class Numerals:
    """How a language writes numbers in digits."""

    pattern: re.Pattern[str]
    thousands: str
    """The marks that may set off thousands, besides spaces."""
    point: str
    """The mark before the decimals."""

    @classmethod
    def written(cls, *ways: str, thousands: str, point: str) -> "Numerals":
        """Numbers that fit one of these patterns from one end to the other: `1,23` is not 1, and `.5` is not 5."""
        read = rf"(?P<read>(?<![\d][.,])(?<!(?<!\w)[.,])(?:{'|'.join(ways)})(?!\d|[.,]\d))"
        return cls(re.compile(rf"{read} | {_REST}", re.VERBOSE), thousands, point)

    def number(self, letters: str) -> Decimal:
        """What a numeral says."""
        plain = letters.translate(_SEPARATORS).replace(self.thousands, "")
        return Decimal(plain.replace(self.point, "."))


def tokens_of(text: str, numerals: Numerals) -> tuple[Token, ...]:
    """The tokens of a text, in its order."""
    return tuple(_token(match, numerals) for match in numerals.pattern.finditer(text))


def key_of(letters: str) -> str:
    """The form of a word or a sign to look it up by."""
    if letters.isascii():
        return letters.lower()
    split = unicodedata.normalize("NFKD", letters.translate(_ALIKE).casefold())
    return split if split.isascii() else "".join(filterfalse(unicodedata.combining, split))


def _token(match: re.Match[str], numerals: Numerals) -> Token:
    letters, start, end = match[0], match.start(), match.end()
    match match.lastgroup:
        case "word":
            return Token(Kind.WORD, letters, key_of(letters), start, end)
        case "read":
            return Token(Kind.NUMERAL, letters, letters, start, end, numerals.number(letters))
        case "unread":
            return Token(Kind.NUMERAL, letters, letters, start, end)
        case "gap":
            return Token(Kind.SIGN, letters, BREAK, start, end)
        case _:
            return Token(Kind.SIGN, letters, key_of(letters), start, end)
