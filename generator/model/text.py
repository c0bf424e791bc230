"""Text of the fact sheet: names, and prose with holes where facts go."""

import re
from dataclasses import dataclass

from generator.language import Language

FACT_ID = r"[a-z0-9][a-z0-9-]*(?:[.@][a-z0-9_-]+)*"
_STRAY = re.compile(
    r"""
      \{\{[^{}]*\}\}
    | \{\{[^}]{0,30}\}?
    | \{\s*[a-z0-9-]+(?:[.@][a-z0-9_-]+)+\s*\}{1,2}  # a fact's id that lacks a brace
    """,
    re.VERBOSE,
)
_HOLE = re.compile(r"\{\{\s*(" + FACT_ID + r")\s*\}\}")


@dataclass(frozen=True, slots=True)
class Name:
    """What something is called: plain text, never markup."""

    in_language: dict[Language, str]
    """The name in each language it was written in; one written once holds in all."""

    def text(self, language: Language) -> str:
        """The name in a language, or in the first it was written in."""
        return self.in_language.get(language) or next(iter(self.in_language.values()))

    @property
    def texts(self) -> tuple[str, ...]:
        """The name in every language."""
        return tuple(self.in_language.values())


@dataclass(frozen=True, slots=True)
class Headline(Name):
    """What a claim is called. Alone it would read as our own assertion: it is shown with who made the claim."""


@dataclass(frozen=True, slots=True)
class Hole:
    """A place in prose where a fact is printed."""

    fact: str
    """The fact's id."""
    written: str
    """The hole as it was written, braces and all."""


@dataclass(frozen=True, slots=True)
class Prose:
    """Sentences about facts: plain text and holes, never markup."""

    in_language: dict[Language, tuple[str | Hole, ...]]
    """The pieces in reading order, for each language it was written in."""

    def pieces(self, language: Language) -> tuple[str | Hole, ...]:
        """The pieces in a language, or in the first it was written in."""
        return self.in_language.get(language) or next(iter(self.in_language.values()))

    @property
    def holes(self) -> tuple[Hole, ...]:
        """The holes, in every language."""
        return tuple(piece for pieces in self.in_language.values() for piece in pieces if isinstance(piece, Hole))


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody said. No prose of ours: it is shown with who said it, or not at all."""

    clause: Prose
    """What was said, in our words, as a clause that can follow "says that"."""


class NotAHole(ValueError):
    """Braces in prose hold something other than a fact id."""


def parse_prose(text: str) -> tuple[str | Hole, ...]:
    """Split prose at its holes. `{{ … }}` may hold a fact id and nothing else, else `NotAHole`."""
    pieces: list[str | Hole] = []
    end = 0
    for match in _HOLE.finditer(text):
        pieces += [text[end : match.start()], Hole(match[1], match[0])]
        end = match.end()
    pieces.append(text[end:])
    for piece in pieces:
        if isinstance(piece, str) and (stray := _STRAY.search(piece)):
            raise NotAHole(stray[0])
    return tuple(piece for piece in pieces if piece != "")
