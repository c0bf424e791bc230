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


def _tellings(draft: Draft) -> Iterator[_Telling]:
    for part, at in draft.parts:
        if isinstance(part, Size):
            yield from _of_size(draft, part, at)
        if isinstance(part, Step):
            yield from _of_step(part, at)


def _of_size(draft: Draft, size: Size, at: YamlPath) -> Iterator[_Telling]:
    """The figure under each wording of what is counted."""
    fact = draft.facts.get(id_of_part(size, at))
    if fact and isinstance(fact.value, Figure):
        figure = fact.value
        for wording in _wordings(size.what):
            of = (wording, size.period, figure.unit, figure.currency, figure.qualifier)
            yield _Telling(of, figure.amount, fact.id, fact.at)


def _of_step(step: Step, at: YamlPath) -> Iterator[_Telling]:
    """The day on which the text that sets a rate was announced, under each name of the text."""
    if step.instrument and isinstance(step.announced, When):
        id = f"{id_of_part(step, at)}.announced"
        for name in step.instrument.texts:
            yield _Telling((name, step.from_), step.announced, id, (*at, "announced"))


def _wordings(what: Prose) -> Iterator[str]:
    for pieces in what.in_language.values():
        text = "".join(piece.fact if isinstance(piece, Hole) else piece for piece in pieces)
        yield re.sub(r"\W+", " ", text).strip().casefold()
