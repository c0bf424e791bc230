"""The figures of a sheet that rest on quotes, with another digit where one stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.diagnostics import Lines, Place
from generator.figures.figure import Figure
from generator.figures.when import When
from generator.model.draft import Draft
from generator.reading.places import SheetPlaces
from generator.reading.yaml_nodes import scalars


@dataclass(frozen=True)
class Digit:
    """A digit of a figure, where it stands in the sheet."""

    file: Lines
    offset: int
    place: Place
    """Where the figure begins."""
    number: int
    """Which digit of the figure it is, from 0."""

    @property
    def others(self) -> list[str]:
        """Every other digit."""
        return [digit for digit in "0123456789" if digit != self.file.text[self.offset]]


def digits_in(draft: Draft) -> Iterator[Digit]:
    """Every digit of every figure and date whose citations have a quote."""
    assert isinstance(draft.places, SheetPlaces)
    for fact in draft.facts.values():
        is_stated = isinstance(fact.value, Figure | When) and not fact.derivation
        if is_stated and any(cited.quote for cited in fact.citations):
            node = draft.places._nearest(fact.at)
            assert node
            [scalar] = scalars(node)
            file = draft.places.lines[scalar.place.path]
            offsets = [at for at in range(scalar.start, scalar.end) if file.text[at].isdigit()]
            for number, offset in enumerate(offsets):
                yield Digit(file, offset, scalar.place, number)


def replaced(text: str, digits: dict[int, str]) -> str:
    """A text with other letters at some offsets."""
    return "".join(digits.get(at, letter) for at, letter in enumerate(text))
