"""What a sheet comes to when all of its records are taken together: its facts, its ties, its names.

After an edit, only what a changed record brings is gathered anew; and what no such record changes stays the very same
thing, by which others see at once that nothing about it has changed.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import TypeVar

from generator.model.facts import Fact, RecordKey, Sought, YamlPath
from generator.model.independence import originals_of
from generator.model.reads import replacements
from generator.model.records.record import Record
from generator.model.records.source import Source
from generator.model.tour import Tours
from generator.model.walk import Walk

Key = TypeVar("Key")
Value = TypeVar("Value")

Walks = Mapping[YamlPath, Walk]
Ties = Mapping[RecordKey, tuple[RecordKey, ...]]


@dataclass(frozen=True, slots=True)
class Gathered:
    """All records, and the other entries of a sheet, taken together."""

    tours: Tours
    """A tour of each file."""
    walks: Walks
    """All walks of these."""
    last_day: date
    """The day on which the evidence ends."""
    written: Mapping[str, Fact | Sought]
    """Every fact by id, in the order of the sheet, as it is written."""
    sought: Mapping[str, Sought]
    """Those of them that are to be worked out."""
    open_facts: Mapping[str, Fact]
    """Those that nobody knows or agrees on."""
    steps: Mapping[str, str]
    """By the id of each history: the id of the step in force when the evidence ends, if one is."""
    figured_names: frozenset[str]
    """The names that hold a figure, as `Section 232` does."""
    sources: Mapping[str, Source]
    """Every source by id."""
    originals: Mapping[str, str]
    """For each source, one that stands for all that are, as the sheet says, copies of one original."""
    former: Mapping[RecordKey, tuple[str, ...]]
    """The ids that records had before."""
    ties: tuple[tuple[RecordKey, RecordKey], ...]
    """Each reference that leads from record to record: the one that it stands in, and the one that it names."""
    referrers: Ties
    """By record: the records that refer to it, in the order of the sheet."""
    tied: Ties
    """By record: those that refer to it, and those that it refers to."""


NOTHING_GATHERED = Gathered({}, {}, date.min, {}, {}, {}, {}, frozenset(), {}, {}, {}, (), {}, {})


def gather(tours: Tours, last_day: date, before: Gathered = NOTHING_GATHERED) -> Gathered:
    """Take records together. Those that were taken `before` save the work that would come out the same."""
    changed = replaced(before.tours, tours) if before.last_day == last_day else None
    walks: dict[YamlPath, Walk] = {}
    for tour in tours.values():
        walks |= tour.walks

    def merged(part: Callable[[Walk], Mapping[Key, Value]], whole: Mapping[Key, Value]) -> Mapping[Key, Value]:
        """The parts of all walks as one. No two of them have a key in common: it begins with the entry's own."""
        if changed is None or any(list(part(was)) != list(part(now)) for was, now in changed):
            return dict(chain.from_iterable(part(walk).items() for walk in walks.values()))
        anew = dict(chain.from_iterable(part(now).items() for _, now in changed))
        return {**whole, **anew} if anew else whole

    def stays(part: Callable[[Walk], object]) -> bool:
        return changed is not None and are_alike(changed, part)

    names_stay = stays(lambda walk: walk.figured_names)
    sources_stay = changed is not None and not any(isinstance(now.entry, Source) for _, now in changed)
    sources = before.sources if sources_stay else dict(_sources(walks.values()))
    ties = before.ties if stays(lambda walk: walk.ties) else tuple(_ties(walks))
    referrers = before.referrers if ties is before.ties else _referrers(ties)
    return Gathered(
        tours=tours,
        walks=walks,
        last_day=last_day,
        written=merged(lambda walk: walk.written, before.written),
        sought=merged(lambda walk: walk.sought, before.sought),
        open_facts=merged(lambda walk: walk.open_facts, before.open_facts),
        steps=merged(lambda walk: walk.steps_on(last_day), before.steps),
        figured_names=before.figured_names if names_stay else _figured_names(walks.values()),
        sources=sources,
        originals=before.originals if sources_stay else originals_of(sources),
        former=merged(lambda walk: walk.former, before.former),
        ties=ties,
        referrers=referrers,
        tied=before.tied if ties is before.ties else tied(referrers),
    )


def replaced(before: Tours, now: Tours) -> list[tuple[Walk, Walk]] | None:
    """The walks in whose place there are others, with these; None if not all places are the same."""
    if list(before) != list(now):
        return None
    changed = list[tuple[Walk, Walk]]()
    for was, walks in ((before[name].walks, tour.walks) for name, tour in now.items() if tour is not before[name]):
        if list(was) != list(walks):
            return None
        changed += ((was[at], walk) for at, _, walk in replacements(was, walks))
    return changed


def are_alike(changed: Iterable[tuple[Walk, Walk]], part: Callable[[Walk], object]) -> bool:
    """Whether walks bring the same of something as those in whose place they are."""
    return all(part(was) == part(now) for was, now in changed)


def tied(referrers: Ties) -> Ties:
    """By record: those that refer to it, as given, and those that it refers to."""
    found: dict[RecordKey, dict[RecordKey, None]] = {}
    for target, those in referrers.items():
        for referrer in those:
            found.setdefault(target, {})[referrer] = None
            found.setdefault(referrer, {})[target] = None
    return {record: tuple(others) for record, others in found.items()}


def _figured_names(walks: Iterable[Walk]) -> frozenset[str]:
    return frozenset(chain.from_iterable(walk.figured_names for walk in walks))


def _sources(walks: Iterable[Walk]) -> Iterator[tuple[str, Source]]:
    return ((walk.id, walk.entry) for walk in walks if isinstance(walk.entry, Source))


def _ties(walks: Walks) -> Iterator[tuple[RecordKey, RecordKey]]:
    records = {at for at, walk in walks.items() if isinstance(walk.entry, Record)}
    return (tie for walk in walks.values() for tie in walk.ties if records.issuperset(tie))


def _referrers(ties: Iterable[tuple[RecordKey, RecordKey]]) -> Ties:
    referrers: dict[RecordKey, dict[RecordKey, None]] = {}
    for record, target in ties:
        referrers.setdefault(target, {})[record] = None
    return {target: tuple(found) for target, found in referrers.items()}
