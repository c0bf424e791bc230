"""What the sentences of a record take for granted: it must be so."""

from collections.abc import Iterator, Mapping

from generator.checks.derivations import FAULTS
from generator.checks.references import no_such_fact
from generator.diagnostics import Diagnostic
from generator.model.condition import Condition
from generator.model.draft import Draft
from generator.model.evaluation import Fault, Hindered
from generator.model.facts import YamlPath, id_of_part
from generator.model.holding import NoLongerHolds, standing
from generator.model.records.record import Told
from generator.model.walk import Walk

_HINTS: Mapping[Fault, str] = {
    Fault.INPUT: "Compare figures or dates that are known.",
    Fault.UNITS: "Compare like with like.",
}


def check_conditions(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """Every condition of the sheet, by the facts as they are when the evidence ends."""
    for part, at in walk.parts:
        if isinstance(part, Told):
            for index, condition in enumerate(part.holds):
                yield from _problem(draft, condition, (*at, "holds", index), id_of_part(part, at))


def _problem(draft: Draft, condition: Condition, at: YamlPath, part: str) -> Iterator[Diagnostic]:
    try:
        found = standing(condition, draft.fact)
    except Hindered as why:
        yield from _hindered(draft, why, at)
        return
    if not found.holds:
        hint = f'Read what "{part}" says, and mend its sentences, then this line.'
        yield NoLongerHolds.broken(draft.places.of(at), condition, found, hint)


def _hindered(draft: Draft, why: Hindered, at: YamlPath) -> Iterator[Diagnostic]:
    place = draft.places.of(at, written=why.named)
    if why.fault is not Fault.MISSING:
        yield FAULTS[why.fault].at(place, why.message, _HINTS.get(why.fault, ""))
    elif not draft.may_be_lost(why.named):
        yield no_such_fact(draft, why.named, place)
