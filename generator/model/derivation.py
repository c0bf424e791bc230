"""Figures worked out of other facts: each once all that its formula names is known."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.figures.figure import Figure
from generator.model.evaluation import Fault, Find, Hindered, Input, inputs_of, worked_out
from generator.model.facts import Derivation, Fact, Sought
from generator.model.formula import resolved
from generator.model.quantity import NoResult, figure_of, largest_of
from generator.model.values import Derived


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
    sought: Mapping[str, Sought], written: Mapping[str, Fact | Sought], in_force: Mapping[str, str]
) -> Mapping[str, Fact | Underivable]:
    """Every figure that is sought for, worked out of the facts among what is written, and of one another.

    The id of a history stands for that of its step in force.
    """
    waiting = {id: {in_force.get(name, name) for name in one.names} & sought.keys() for id, one in sought.items()}
    waited_for: dict[str, list[str]] = {}
    for id, names in waiting.items():
        for name in names:
            waited_for.setdefault(name, []).append(id)
    results: dict[str, Fact | Underivable] = {}

    def find(name: str) -> Fact | None:
        id = in_force.get(name, name)
        found = results.get(id) or written.get(id)
        if isinstance(found, Underivable):
            raise Hindered(Fault.ELSEWHERE)
        return found if isinstance(found, Fact) else None

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


def _worked_out(sought: Sought, find: Find, in_force: Mapping[str, str]) -> Fact | Underivable:
    """One figure, once all figures that it waits for have their result."""
    try:
        inputs = inputs_of(sought.names, find)
        value, is_rounded = _result(sought.how, inputs)
    except Hindered as why:
        return Underivable(sought, why.fault, why.message, why.named)
    except NoResult as none:
        return Underivable(sought, Fault.RESULT, str(none))
    citations = tuple(dict.fromkeys(citation for one in inputs.values() for citation in one.citations))
    derivation = Derivation(resolved(sought.how.derived, in_force), is_rounded)
    return Fact(sought.id, value, citations, sought.at, derivation)


def _result(how: Derived, inputs: Mapping[str, Input]) -> tuple[Figure, bool]:
    """What a formula comes to, and whether that was rounded."""
    largest = largest_of(one.figure.scale for one in inputs.values())
    return figure_of(worked_out(how.derived, inputs), how.as_, how.round, largest)
