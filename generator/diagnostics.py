"""A problem is a value with a place.

Nothing below the adapters raises for a mistake in the sheet, an article or a template: it makes a
`Diagnostic` and goes on, so that one run names everything that is wrong.
"""

import difflib
import re
import textwrap
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import ClassVar


class Severity(StrEnum):
    """How much a diagnostic weighs."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A point in a file, as editors count it."""

    path: str
    """The file, relative to the project, with forward slashes."""
    line: int = 1
    """The line, from 1."""
    column: int = 1
    """The column in characters, from 1."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"

    @classmethod
    def at(cls, path: str, text: str, offset: int) -> "Place":
        """The place of an offset in the text of a file."""
        return Lines(path, text).place(offset)


class Lines:
    """The text of a file, divided once if at all, so that the places of many offsets are found quickly."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    def place(self, offset: int) -> Place:
        """The place of an offset in the text."""
        line = bisect_right(self._starts, offset)
        return Place(self.path, line, offset - self._starts[line - 1] + 1)


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One problem: where it is, what happened, and what to do about it."""

    place: Place
    message: str
    """What happened, in a sentence that names the thing."""
    hint: str
    """What to do, in a sentence; may be empty."""
    rule: str
    """The permanent name of the rule that was broken."""
    severity: Severity

    def __str__(self) -> str:
        return f"{self.place}: {self.severity}: {self.said} [{self.rule}]"

    @property
    def said(self) -> str:
        """What happened and what to do about it."""
        return f"{self.message} {self.hint}".rstrip()

    @property
    def is_error(self) -> bool:
        """Whether a site may not be published while this stands."""
        return self.severity is Severity.ERROR


class Rule:
    """A rule of the house. Its name never changes; its docstring is its manual page."""

    name: ClassVar[str]
    severity: ClassVar[Severity] = Severity.ERROR

    @classmethod
    def at(cls, place: Place, message: str, hint: str = "") -> Diagnostic:
        """Say that this rule is broken at a place, in a message that can be read however long its letters are."""
        return Diagnostic(place, _readable(message), _readable(hint), cls.name, cls.severity)

    @classmethod
    def summary(cls) -> str:
        """What the rule wants: the first paragraph of its manual page, in one line."""
        return " ".join(cls.manual().partition("\n\n")[0].split())

    @classmethod
    def manual(cls) -> str:
        """The rule's manual page, as Markdown text without a heading."""
        first, _, rest = (cls.__doc__ or "").strip().partition("\n")
        return f"{first}\n{textwrap.dedent(rest)}".strip()


_HEAD, _TAIL = 300, 200
"""How many letters are kept at either end of a sentence that is too long to read."""


def _readable(sentence: str) -> str:
    """A sentence without the middle of what is quoted in it, if that is very long."""
    return sentence if len(sentence) <= _HEAD + _TAIL else f"{sentence[:_HEAD]}…{sentence[-_TAIL:]}"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like one that is not; None if none is near."""
    near = difflib.get_close_matches(word, list(known), 1)
    return near[0] if near else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """A hint that names the known word nearest to one that is not, or else says something other."""
    near = nearest(word, known)
    return f'Did you mean "{near}"?' if near else otherwise


MOST_OF_A_KIND = 100
"""How many diagnostics of one rule are told of one file; any more have one cause, and are counted."""


def count(diagnostics: Iterable[Diagnostic], severity: Severity) -> int:
    """How many of these are of a severity."""
    return sum(diagnostic.severity is severity for diagnostic in diagnostics)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sort by place, leave out repetitions, and count what is too much of a kind. Doing so twice changes nothing."""
    found = sorted(set(diagnostics))
    total = Counter(map(_kind, found))
    told = Counter[tuple[str, str]]()
    kept = []
    for diagnostic in found:
        kind = _kind(diagnostic)
        told[kind] += 1
        left = total[kind] - MOST_OF_A_KIND
        if left <= 1 or told[kind] <= MOST_OF_A_KIND:
            kept.append(diagnostic)
        elif told[kind] == MOST_OF_A_KIND + 1:
            kept.append(replace(diagnostic, message=f"From here on this file has {left:,} more of these.", hint=""))
    return tuple(kept)


def _kind(diagnostic: Diagnostic) -> tuple[str, str]:
    return diagnostic.place.path, diagnostic.rule
