"""Two places of the sheet that cannot both be right: an error, until it is declared a dispute."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Rule
from generator.figures.figure import Figure
from generator.figures.when import When
from generator.model.draft import Draft
from generator.model.facts import YamlPath, id_of_part
from generator.model.records.record import Size, Step
from generator.model.text import Hole, Prose
from generator.model.walk import Walk


class Contradiction(Rule):
    """What is told twice is told alike, or declared a dispute.

    Two pages that disagree prove each other wrong, and a reader cannot tell which to trust. Two figures
    contradict each other if they count the same thing, in the same words and of the same time, in the same
    unit, and are not the same amount. Two dates do if they tell when the same text, in force from the same
    day, was announced. If sources disagree, write it once, as `disputed: [{value: …, cite: …}, {value: …,
    cite: …}]`. If the two are not the same thing, say in words what tells them apart. A figure given as
    `about` contradicts none that is exact.
    """

    name = "contradiction"


@dataclass(frozen=True, slots=True)
class _Telling:
    """What one place of the sheet says of something."""

    of: tuple[object, ...]
    """What it is about: tellings of equal things can contradict each other."""
    says: object
    """Tellings that say the same agree."""
    id: str
    """The fact that says it."""
    at: YamlPath


def check_contradictions(draft: Draft) -> Iterator[Diagnostic]:
    """Each telling that is at odds with one before it is told once, with the place of the other."""
    first: dict[tuple[object, ...], _Telling] = {}
    told: set[YamlPath] = set()
    for telling in _tellings(draft):
        before = first.setdefault(telling.of, telling)
        if before.says != telling.says and telling.at not in told:
            told.add(telling.at)
            message = f'"{before.id}" says otherwise of the same thing, at {draft.places.of(before.at)}.'
            hint = "If sources disagree, write it once, as disputed; if it is not the same, say what tells it apart."
            yield Contradiction.at(draft.places.of(telling.at), message, hint)


def told(walk: Walk) -> object:
    """What a record tells that another may tell too, and how much it says of it."""
    counted = walk.once(_counted)
    return walk.once(_dates_told), counted, [walk.written.get(id) for _, _, id in counted]


def _tellings(draft: Draft) -> Iterator[_Telling]:
    for walk in draft.walks.values():
        yield from walk.once(_dates_told)
        for what, period, id in walk.once(_counted):
            fact = draft.facts.get(id)
            if fact and isinstance(fact.value, Figure):
                figure = fact.value
                of = (what, period, figure.unit, figure.currency, figure.qualifier)
                yield _Telling(of, figure.amount, fact.id, fact.at)


def _counted(walk: Walk) -> tuple[tuple[str, object, str], ...]:
    """What a record counts, in each of its wordings, with the time it is of and the fact that tells how much."""
    sizes = ((part, id_of_part(part, at)) for part, at in walk.parts if isinstance(part, Size))
    return tuple((wording, size.period, id) for size, id in sizes for wording in _wordings(size.what))


def _dates_told(walk: Walk) -> tuple[_Telling, ...]:
    """The day on which the text that sets a rate was announced, under each name of the text."""
    return tuple(telling for part, at in walk.parts if isinstance(part, Step) for telling in _of_step(part, at))


def _of_step(step: Step, at: YamlPath) -> Iterator[_Telling]:
    if step.instrument and isinstance(step.announced, When):
        id = f"{id_of_part(step, at)}.announced"
        for name in step.instrument.texts:
            yield _Telling((name, step.from_), step.announced, id, (*at, "announced"))


def _wordings(what: Prose) -> Iterator[str]:
    for pieces in what.in_language.values():
        text = "".join(piece.fact if isinstance(piece, Hole) else piece for piece in pieces)
        yield re.sub(r"\W+", " ", text).strip().casefold()
