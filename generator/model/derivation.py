"""Figures worked out of other facts: each once all that its formula names is known."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from generator.figures.figure import Figure
from generator.model.citation import Citation
from generator.model.facts import Derivation, Fact, Sought
from generator.model.formula import Combined, Formula, Named, Negative, resolved
from generator.model.quantity import (
    NoResult,
    Quantity,
    UnitsApart,
    combined,
    figure_of,
    is_bound,
    largest_of,
    negative,
    quantity_of,
)
from generator.model.values import Derived


class Fault(Enum):
    """Why a figure cannot be worked out."""

    MISSING = auto()
    INPUT = auto()
    UNITS = auto()
    CIRCLE = auto()
    RESULT = auto()
    ELSEWHERE = auto()
    """Another formula, which this one names, is at fault."""


@dataclass(frozen=True, slots=True)
class Underivable:
    """A figure that cannot be worked out, and why."""

    sought: Sought
    fault: Fault
    message: str = ""
    """A sentence."""
    named: str = ""
    """The id in the formula that it is about, if it is about one."""


def derived(
    sought: Mapping[str, Sought], facts: Mapping[str, Fact], in_force: Mapping[str, str]
) -> Mapping[str, Fact | Underivable]:
    """Every figure that is sought for, worked out of facts and of one another.

    The id of a history stands for that of its step in force.
    """
    waiting = {id: {in_force.get(name, name) for name in one.names} & sought.keys() for id, one in sought.items()}
    waited_for: dict[str, list[str]] = {}
    for id, names in waiting.items():
        for name in names:
            waited_for.setdefault(name, []).append(id)
    results: dict[str, Fact | Underivable] = {}

    def find(name: str) -> Fact | Underivable | None:
        id = in_force.get(name, name)
        return results.get(id) or facts.get(id)

    ready = deque(id for id, names in waiting.items() if not names)
    while ready:
        id = ready.popleft()
        del waiting[id]
        results[id] = _worked_out(sought[id], find, in_force)
        for other in waited_for.get(id, ()):
            waiting[other].discard(id)
            if not waiting[other]:
                ready.append(other)
    for id in waiting:
        results[id] = Underivable(sought[id], Fault.ELSEWHERE)
    for circle in _circles(waiting, list(sought)):
        message = f"These figures are each worked out of the next: {' → '.join([*circle, circle[0]])}."
        results[circle[0]] = Underivable(sought[circle[0]], Fault.CIRCLE, message, circle[1 % len(circle)])
    return results


def _circles(waiting: Mapping[str, set[str]], order: list[str]) -> Iterator[list[str]]:
    """Each ring of formulas that wait for one another, begun at the one that the sheet has first."""
    rank = {id: index for index, id in enumerate(order)}
    seen: set[str] = set()
    for start in waiting:
        path: dict[str, None] = {}
        id = start
        while id not in path and id not in seen:
            path[id] = None
            id = min(waiting[id], key=rank.__getitem__)
        if id in path:
            ring = list(path)[list(path).index(id) :]
            first = ring.index(min(ring, key=rank.__getitem__))
            yield ring[first:] + ring[:first]
        seen |= path.keys()


def _worked_out(
    sought: Sought, find: Callable[[str], Fact | Underivable | None], in_force: Mapping[str, str]
) -> Fact | Underivable:
    """One figure, once all figures that it waits for have their result."""
    figures: dict[str, Figure] = {}
    citations: dict[Citation, None] = {}
    for name in sought.names:
        found = find(name)
        if found is None:
            return Underivable(sought, Fault.MISSING, f'No fact has the id "{name}".', name)
        if isinstance(found, Underivable):
            return Underivable(sought, Fault.ELSEWHERE)
        if not isinstance(found.value, Figure) or is_bound(found.value):
            kind = found.state if found.state.is_open else "a bound" if isinstance(found.value, Figure) else "no figure"
            return Underivable(sought, Fault.INPUT, f'"{name}" is {kind}, so nothing can be worked out of it.', name)
        figures[name] = found.value
        citations |= dict.fromkeys(found.citations)
    try:
        value, is_rounded = _result(sought.how, figures)
    except UnitsApart as apart:
        return Underivable(sought, Fault.UNITS, str(apart))
    except NoResult as none:
        return Underivable(sought, Fault.RESULT, str(none))
    derivation = Derivation(resolved(sought.how.derived, in_force), is_rounded)
    return Fact(sought.id, value, tuple(citations), sought.at, derivation)


def _result(how: Derived, figures: Mapping[str, Figure]) -> tuple[Figure, bool]:
    """What a formula comes to, and whether that was rounded."""
    quantity = _quantity(how.derived, figures)
    largest = largest_of(figure.scale for figure in figures.values())
    return figure_of(quantity, how.as_, how.round, largest)


def _quantity(formula: Formula, figures: Mapping[str, Figure]) -> Quantity:
    match formula:
        case Named():
            return quantity_of(figures[formula.fact])
        case Negative():
            return negative(_quantity(formula.of, figures))
        case Combined():
            return combined(formula.sign, _quantity(formula.left, figures), _quantity(formula.right, figures))
