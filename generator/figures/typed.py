"""Figures typed into prose, which no fact stands behind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Place, Rule

_NUMERAL = re.compile(r"[$€£]?\d(?:[\d.,\u00a0\u202f]*\d)?\s?%?")


@dataclass(frozen=True, slots=True)
class Names:
    """The names that the fact sheet holds; a numeral inside one (`Section 232`) is no figure."""

    pattern: re.Pattern[str] | None

    @classmethod
    def of(cls, names: frozenset[str]) -> "Names":
        """Only names with a numeral can matter; the longest is tried first."""
        numbered = sorted((name for name in names if re.search(r"\d", name)), key=lambda name: (-len(name), name))
        if not numbered:
            return cls(None)
        return cls(re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, numbered)) + r")(?!\w)"))

    def blank(self, text: str) -> str:
        """The text with every name replaced by as many spaces."""
        return self.pattern.sub(lambda match: " " * len(match[0]), text) if self.pattern else text


class UnboundFigure(Rule):
    """No figure is typed into prose: a sentence names the fact, and the fact brings its figure.

    Write `{{ measures.us-steel.rate }}` instead of the number, so that the sentence stays true when the
    fact changes and leads to its source. A numeral inside a name that the sheet holds (`Section 232`)
    is no figure. A figure that no source can prove may be listed under `exempt` in `content/site.yml`,
    with the reason.
    """

    name = "unbound-figure"

    @classmethod
    def typed(cls, place: Place, figure: str) -> Diagnostic:
        """Say that a figure is typed at a place."""
        return cls.at(place, f'The figure "{figure}" is typed here.', "Name its fact between braces instead.")


def typed_figures(text: str, names: Names) -> Iterator[tuple[int, str]]:
    """Each numeral in a text that is not part of a name: its offset, and its letters."""
    for match in _NUMERAL.finditer(names.blank(text)):
        yield match.start(), match[0].strip()
