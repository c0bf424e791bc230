"""What a formula comes to, once the facts that it names are found."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from generator.figures.figure import Figure
from generator.model.citation import Citation
from generator.model.facts import Fact
from generator.model.formula import Combined, Formula, Named, Negative, named_in
from generator.model.quantity import NoResult, Quantity, UnitsApart, combined, is_bound, negative, quantity_of

Find = Callable[[str], Fact | None]
"""Finds a fact by its id; the id of a history stands for its step in force."""


class Fault(Enum):
    """Why nothing can be worked out."""

    MISSING = auto()
    INPUT = auto()
    UNITS = auto()
    CIRCLE = auto()
    RESULT = auto()
    ELSEWHERE = auto()
    """Another formula, which this one names, is at fault."""


class Hindered(Exception):
    """Nothing can be worked out of a formula."""

    def __init__(self, fault: Fault, message: str = "", named: str = "") -> None:
        super().__init__(message)
        self.fault = fault
        self.message = message
        """A sentence."""
        self.named = named
        """The id in the formula that it is about, if it is about one."""


@dataclass(frozen=True, slots=True)
class Input:
    """A figure that a formula names."""

    figure: Figure
    citations: tuple[Citation, ...]
    """What it rests on."""


def evaluated(formula: Formula, find: Find) -> Quantity:
    """What a formula comes to, or `Hindered`."""
    return worked_out(formula, inputs_of(named_in(formula), find))


def inputs_of(names: Iterable[str], find: Find) -> dict[str, Input]:
    """The figures of these ids, each one that may be reckoned with; or `Hindered`."""
    return {name: _input(name, find(name)) for name in names}


def worked_out(formula: Formula, inputs: Mapping[str, Input]) -> Quantity:
    """What a formula comes to by the figures that it names, or `Hindered`."""
    try:
        return _quantity(formula, inputs)
    except UnitsApart as apart:
        raise Hindered(Fault.UNITS, str(apart)) from None
    except NoResult as none:
        raise Hindered(Fault.RESULT, str(none)) from None


def _input(name: str, found: Fact | None) -> Input:
    if found is None:
        raise Hindered(Fault.MISSING, f'No fact has the id "{name}".', name)
    if not isinstance(found.value, Figure) or is_bound(found.value):
        kind = found.state if found.state.is_open else "a bound" if isinstance(found.value, Figure) else "no figure"
        raise Hindered(Fault.INPUT, f'"{name}" is {kind}, so nothing can be worked out of it.', name)
    return Input(found.value, found.citations)


def _quantity(formula: Formula, inputs: Mapping[str, Input]) -> Quantity:
    match formula:
        case Named():
            return quantity_of(inputs[formula.fact].figure)
        case Negative():
            return negative(_quantity(formula.of, inputs))
        case Combined():
            return combined(formula.sign, _quantity(formula.left, inputs), _quantity(formula.right, inputs))
