"""The entries of one file of the sheet, each walked through."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.model.facts import YamlPath
from generator.model.walk import Walk

Value = TypeVar("Value")


@dataclass(frozen=True)
class Tour:
    """A walk through each entry of a file."""

    entries: Mapping[str, BaseModel]
    """By id; the one of a file that is one thing, by the file's name."""
    walks: Mapping[YamlPath, Walk]
    _done: dict[Callable[[Walk], Any], Any] = field(default_factory=dict, compare=False, repr=False)

    def all_of(self, work: Callable[[Walk], Iterable[Value]]) -> tuple[Value, ...]:
        """All that comes of work on each entry that looks at nothing else: it is done once, and kept for as long."""
        if work not in self._done:
            self._done[work] = tuple(chain.from_iterable(walk.once(work) for walk in self.walks.values()))
        found: tuple[Value, ...] = self._done[work]
        return found


Tours = Mapping[str, Tour]
"""By the name of each file."""


def tour_of(name: str, entries: Mapping[str, BaseModel], before: Tour | None = None) -> Tour:
    """A tour of a file of entries. Walks that were made `before` will do if they are through the same ones."""
    if before and before.entries is entries:
        return before
    return _tour(entries, [(name, id) for id in entries], before)


def tour_of_one(name: str, entry: BaseModel, before: Tour | None = None) -> Tour:
    """A tour of a file that is one thing."""
    return _tour({name: entry}, [(name,)], before)


def _tour(entries: Mapping[str, BaseModel], paths: Iterable[YamlPath], before: Tour | None) -> Tour:
    known = before.walks if before else {}
    found = ((at, entry, known.get(at)) for at, entry in zip(paths, entries.values(), strict=True))
    return Tour(entries, {at: walk if walk and walk.entry is entry else Walk(at, entry) for at, entry, walk in found})
