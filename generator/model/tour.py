"""The entries of one file of the sheet, each walked through."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from generator.model.facts import YamlPath
from generator.model.walk import Looked, Walk


@dataclass(frozen=True)
class Tour(Looked):
    """A walk through each entry of a file."""

    entries: Mapping[str, BaseModel]
    """By id; of a file that is one thing, by its name."""
    walks: Mapping[YamlPath, Walk]


Tours = Mapping[str, Tour]
"""By the name of each file."""


def tour_of(name: str, entries: Mapping[str, BaseModel], before: Tour | None = None) -> Tour:
    """A tour of a file. Walks that were made `before` will do if they are through the same entries."""
    if before and before.entries is entries:
        return before
    known = before.walks if before else {}
    paths = ((name, id) if id != name else (name,) for id in entries)
    found = ((at, entry, known.get(at)) for at, entry in zip(paths, entries.values(), strict=True))
    return Tour(entries, {at: walk if walk and walk.entry is entry else Walk(at, entry) for at, entry, walk in found})
