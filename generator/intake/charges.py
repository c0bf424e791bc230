"""The charges of a sheet, and how an article may call them."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from generator.figures.figure import Figure, Unit
from generator.intake.countries import Countries
from generator.intake.vocabulary import FUNCTION_WORDS, VOCABULARIES, keys
from generator.model.draft import Draft
from generator.model.facts import Fact, step_id
from generator.model.records.measure import Measure, MeasureKind
from generator.model.values import Disputed

_KINDS = (MeasureKind.TARIFF, MeasureKind.DUTY, MeasureKind.SURTAX, MeasureKind.TAX)


@dataclass(frozen=True, eq=False)
class Charge:
    """A measure that charges a share of a value on the day on which the evidence ends."""

    id: str
    measure: Measure
    country: str
    """The country that charges it."""
    fact: Fact
    """Its rate on that day."""
    names: tuple[frozenset[str], ...]
    """For each of its names: the words that tell it from other charges."""
    before: tuple[Fact, ...]
    """What it was before, the last first."""
    coming: tuple[Fact, ...]
    """What it is to be, or may be, later."""

    @property
    def history(self) -> str:
        """The id of its rate, whatever the day."""
        return f"measures.{self.id}.rate"

    def told_by(self, words: frozenset[str]) -> frozenset[str]:
        """The telling words of a name that are all among some words; none if no name's are."""
        return max((name for name in self.names if name <= words), key=len, default=frozenset())

    def known_as(self, rate: Figure, *, is_past: bool) -> str | None:
        """The id of the fact that has a rate: for that day or later, or, in a sentence about the past, for earlier."""
        facts = (self.fact, *self.coming, *(self.before if is_past else ()))
        return next((fact.id for fact in facts if _rounds_to(fact.value, rate)), None)


def _rounds_to(value: object, rate: Figure) -> bool:
    """Whether a value, or a side of a disputed one, is a rate once it is rounded as articles do."""
    if isinstance(value, Disputed):
        return any(_rounds_to(side.value, rate) for side in value.disputed)
    if not isinstance(value, Figure) or value.unit is not Unit.PERCENT:
        return False
    return 2 * abs(Fraction(value.number) - Fraction(rate.number)) <= Fraction(rate.precision)


def charges_in(draft: Draft, countries: Countries) -> Iterator[Charge]:
    """The charges that are in force on the day on which the evidence ends, in the order of the sheet."""
    idle = FUNCTION_WORDS.union(*(each.charges for each in VOCABULARIES.values()), countries.words, {"douane"})
    for id, measure in draft.records["measures"].items():
        fact = draft.in_force.get(f"measures.{id}.rate")
        if isinstance(measure, Measure) and measure.kind in _KINDS and fact:
            steps = [step_id(f"measures.{id}.rate", step.key) for step in measure.rate.root]
            at = steps.index(fact.id)
            yield Charge(
                id,
                measure,
                countries.of(measure.imposed_by),
                fact,
                tuple(keys(name) - idle for name in measure.name.texts),
                before=tuple(draft.facts[step] for step in reversed(steps[:at])),
                coming=tuple(draft.facts[step] for step in steps[at + 1 :]),
            )
