"""Whether a condition holds, by the facts as they are."""

import operator
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from generator.diagnostics import Diagnostic, Place, Rule
from generator.figures.when import When
from generator.model.condition import Condition, Relation
from generator.model.evaluation import Fault, Find, Hindered, evaluated
from generator.model.formula import Formula, Named
from generator.model.quantity import Quantity


class NoLongerHolds(Rule):
    """What a sentence takes for granted is so.

    "Doubled", "the highest", "the same as" and "since" are claims about facts. Whoever writes one says so
    beside it, under `holds`, with `=`, `<`, `>`, `<=` or `>=` between two formulas:

    ```yaml
    holds:
      - measures.us-steel.rate = measures.us-aluminum.rate
      - measures.us-steel.rate > measures.us-steel.rate@2025-03-12
    ```

    A template says it with `takes_for_granted`, which prints nothing:

    ```jinja
    {{ takes_for_granted("measures.us-steel.rate = measures.us-aluminum.rate") }}Both pay {{ rate }}.
    ```

    When a fact changes so that this no longer holds, the message gives both values as they are now. Read
    what the record or the template says, mend the sentence, then the condition. The id of a history
    stands for its step in force when the evidence ends. Dates are compared as far as they are precise.
    """

    name = "no-longer-holds"

    @classmethod
    def broken(cls, place: Place, condition: Condition, found: "Standing", hint: str) -> Diagnostic:
        """Say that a condition that is written at a place does not hold, and how the two sides stand."""
        message = f'"{condition.written}" does not hold: {found.left} stands against {found.right}.'
        return cls.at(place, message, hint)


@dataclass(frozen=True, slots=True)
class Standing:
    """How the two sides of a condition stand to each other."""

    holds: bool
    left: str
    """What the left side comes to, in the letters of the sheet."""
    right: str


def standing(condition: Condition, find: Find) -> Standing:
    """How the two sides of a condition stand to each other by the facts, or `Hindered`."""
    left, right = _side(condition.left, find), _side(condition.right, find)
    if isinstance(left, When) and isinstance(right, When):
        holds = _DATES[condition.relation](left, right)
    elif isinstance(left, Quantity) and isinstance(right, Quantity):
        if (left.unit, left.currency) != (right.unit, right.currency):
            raise Hindered(Fault.UNITS, f'"{left}" and "{right}" are no amounts of the same thing.')
        holds = _AMOUNTS[condition.relation](left.amount, right.amount)
    else:
        raise Hindered(Fault.UNITS, f'Of "{left}" and "{right}" one is a date and one is not.')
    return Standing(holds, str(left), str(right))


def _side(formula: Formula, find: Find) -> When | Quantity:
    if isinstance(formula, Named) and (fact := find(formula.fact)) and isinstance(fact.value, When):
        return fact.value
    return evaluated(formula, find)


def _is_before(one: When, other: When) -> bool:
    """Whether it is so for certain: a month and one of its days may be in either order."""
    return one.last_day < other.first_day


_AMOUNTS: dict[Relation, Callable[[Fraction, Fraction], bool]] = {
    Relation.EQUAL: operator.eq,
    Relation.LESS: operator.lt,
    Relation.MORE: operator.gt,
    Relation.AT_MOST: operator.le,
    Relation.AT_LEAST: operator.ge,
}
_DATES: dict[Relation, Callable[[When, When], bool]] = {
    Relation.EQUAL: operator.eq,
    Relation.LESS: _is_before,
    Relation.MORE: lambda one, other: _is_before(other, one),
    Relation.AT_MOST: lambda one, other: one == other or _is_before(one, other),
    Relation.AT_LEAST: lambda one, other: one == other or _is_before(other, one),
}
