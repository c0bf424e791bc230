"""Figures typed into prose, which no fact stands behind."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from generator.diagnostics import Diagnostic, Place, Rule
from generator.figures.alternatives import any_of
from generator.figures.figure import Figure, Scale, Unit
from generator.figures.scan import Written, figures_in
from generator.language import Language

_SMALL = Decimal(10)


@dataclass(frozen=True, slots=True)
class Names:
    """The names that the fact sheet holds; a figure inside one (`Section 232`) is no figure."""

    figured: frozenset[str]
    """Those with a figure in them; no others can matter."""

    @classmethod
    def of(cls, names: Iterable[str]) -> "Names":
        """Those among these names that can matter."""
        return names_of(frozenset(filter(holds_a_figure, names)))

    def blank(self, text: str) -> str:
        """The text with every name replaced by as many spaces."""
        return _pattern(self.figured).sub(lambda match: " " * len(match[0]), text)


class UnboundFigure(Rule):
    """No figure is typed into prose: a sentence names the fact, and the fact brings its figure.

    Write `{{ measures.us-steel.rate }}` instead of the number, so that the sentence stays true when the
    fact changes and leads to its source. The same goes for a date (`June 4`, `since April`), a share in
    words (`three-quarters`) and anything that is measured (`two months`). A small count of things in words
    (`two countries`) may be written.

    A figure inside a name that the sheet holds (`Section 232`) is none. One that no source can prove
    may be listed under `exempt` in `content/site.yml`, with the reason.
    """

    name = "unbound-figure"

    @classmethod
    def typed(cls, place: Place, figure: str) -> Diagnostic:
        """Say that a figure is typed at a place."""
        return cls.at(place, f'The figure "{figure}" is typed here.', "Name its fact between braces instead.")


@lru_cache(maxsize=8)
def names_of(figured: frozenset[str]) -> Names:
    """The names with these figures in them. The same are one thing, so that they are compared at once."""
    return Names(figured)


@lru_cache(maxsize=8)
def _pattern(names: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(names)}(?!\w)")


@lru_cache(maxsize=2**14)  # a preview reads the same names after each edit
def holds_a_figure(name: str) -> bool:
    """Whether a name has a figure in it, in whatever language."""
    return any(any(_claims_in(name, language)) for language in Language)


@lru_cache(maxsize=2**13)  # pages repeat their notes, and a preview reads the same templates
def typed_figures(text: str, names: Names, language: Language) -> tuple[tuple[int, str], ...]:
    """Each figure in a text that is not part of a name: its offset, and its letters."""
    found = _claims_in(names.blank(text), language)
    return tuple((written.start, text[written.start : written.end]) for written in found)


def _claims_in(text: str, language: Language) -> Iterator[Written]:
    return filter(_claims_something, figures_in(text, language))


def _claims_something(written: Written) -> bool:
    """Whether it is more than a small count in words, which is how people write and proves itself on the page."""
    value = written.value
    if written.in_digits or not isinstance(value, Figure):
        return True
    counts_things = value.unit in (Unit.NUMBER, Unit.ORDINAL) and not value.currency and value.parts == 1
    return not (counts_things and value.scale is Scale.ONE and value.number < _SMALL)
