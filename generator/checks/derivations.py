"""Figures that are worked out of others: of facts that are there, in units that go together, and to an end."""

from collections.abc import Iterator, Mapping

from generator.checks.references import no_such_fact
from generator.diagnostics import Diagnostic, Rule
from generator.model.derivation import Underivable
from generator.model.draft import Draft
from generator.model.evaluation import Fault


class FormulaInput(Rule):
    """A formula names figures, each of them known.

    Nothing can be worked out of a date, a name or a sentence, nor of a value that is unknown, disputed
    or only a bound (more than, less than, up to). To work with one side of a dispute, name that side:
    `measures.us-steel.rate@2025-06-04.1`. What is compared under `holds` is known as well; there, dates
    may stand on both sides.
    """

    name = "formula-input"


class FormulaUnits(Rule):
    """Only like is added to like.

    Canadian dollars do not go with American ones, nor a share with a number of tonnes. Two shares
    differ by percentage points. A share or a plain number may multiply anything; two like amounts, one
    divided by the other, make a ratio. Under `holds` too, like is compared with like. Work the figure out
    of figures in like units, or state it with a source that says it.
    """

    name = "formula-units"


class FormulaCircle(Rule):
    """No figure is worked out of itself, by whatever way round.

    Figures that wait for one another have no result, and rest on no source. State one of them, with its
    source, and work the others out of it.
    """

    name = "formula-circle"


class FormulaResult(Rule):
    """A formula comes to a figure that can be written.

    A division that does not come out even needs `round:`, the number of decimals to keep. A ratio may
    be written `as: "%"`, and a difference of shares too.
    """

    name = "formula-result"


FAULTS: Mapping[Fault, type[Rule]] = {
    Fault.INPUT: FormulaInput,
    Fault.UNITS: FormulaUnits,
    Fault.CIRCLE: FormulaCircle,
    Fault.RESULT: FormulaResult,
}
"""The rule that is broken where nothing can be worked out."""

_HINTS: Mapping[Fault, str] = {
    Fault.INPUT: "Name a figure that is known, or leave this one out.",
    Fault.UNITS: "Work it out of figures in like units.",
    Fault.CIRCLE: "State one of them, with its source.",
}


def check_derivations(draft: Draft) -> Iterator[Diagnostic]:
    """Every figure that the sheet asks to be worked out."""
    for found in draft.underivable.values():
        yield from _problem(draft, found)


def _problem(draft: Draft, found: Underivable) -> Iterator[Diagnostic]:
    place = draft.places.of((*found.sought.at, "derived"), written=found.named)
    if found.fault is Fault.MISSING and not draft.may_be_lost(found.named):
        yield no_such_fact(draft, found.named, place)
    if found.fault in FAULTS:
        yield FAULTS[found.fault].at(place, found.message, _HINTS.get(found.fault, ""))
