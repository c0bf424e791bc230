"""Two places of the sheet that cannot both be right: an error, until it is declared a dispute."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from generator.diagnostics import Diagnostic, Rule
from generator.figures.figure import Figure
from generator.figures.when import When
from generator.model.draft import Draft
from generator.model.facts import Fact, YamlPath, id_of_part
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


@dataclass(frozen=True, slots=True)
class _Count:
    """A figure that counts something."""

    period: object
    """The time that it is of."""
    id: str
    """The fact that says how much it is."""


_Tale = tuple[str, _Telling | _Count]
"""What is told of something, after the words by which that goes."""


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


def what_it_tells(walk: Walk) -> object:
    """What a record tells that another may tell too, and how much it says of it."""
    found = walk.once(_tales_of)
    return found, [walk.written.get(each.id) for _, each in found]


def _tellings(draft: Draft) -> Iterator[_Telling]:
    """What is told of whatever goes by words that are used more than once."""
    found = [*chain.from_iterable(tour.all_of(_tales_of) for tour in draft.gathered.tours.values())]
    times = Counter(words for words, _ in found)
    for words, each in found:
        if times[words] > 1:
            yield from [each] if isinstance(each, _Telling) else _of_count(words, each, draft.facts.get(each.id))


def _of_count(words: str, count: _Count, fact: Fact | None) -> Iterator[_Telling]:
    if fact and isinstance(fact.value, Figure):
        figure = fact.value
        of = (words, count.period, figure.unit, figure.currency, figure.qualifier)
        yield _Telling(of, figure.amount, fact.id, fact.at)


def _tales_of(walk: Walk) -> tuple[_Tale, ...]:
    """When the texts that set rates were announced, by each name of a text; then what is counted, in all wordings."""
    steps = (_of_step(part, at) for part, at in walk.parts if isinstance(part, Step))
    sizes = ((part, id_of_part(part, at)) for part, at in walk.parts if isinstance(part, Size))
    counted = ((words, _Count(size.period, id)) for size, id in sizes for words in _wordings(size.what))
    return (*chain.from_iterable(steps), *counted)


def _of_step(step: Step, at: YamlPath) -> Iterator[_Tale]:
    if step.instrument and isinstance(step.announced, When):
        id = f"{id_of_part(step, at)}.announced"
        for name in step.instrument.texts:
            yield name, _Telling((name, step.from_), step.announced, id, (*at, "announced"))


def _wordings(what: Prose) -> Iterator[str]:
    for pieces in what.in_language.values():
        text = "".join(piece.fact if isinstance(piece, Hole) else piece for piece in pieces)
        yield re.sub(r"\W+", " ", text).strip().casefold()
