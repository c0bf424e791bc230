"""What sets two states of a sheet apart, fact by fact, as readers would see it; and which records have another id."""

from dataclasses import dataclass
from enum import StrEnum


class FactChangeKind(StrEnum):
    """What became of a fact."""

    CORRECTED = "corrected"
    """It says something else, since what it said was wrong: the ledger has it as a correction."""
    UPDATED = "updated"
    """It says something else."""
    NEW = "new"
    REMOVED = "removed"
    REWORDED = "reworded"
    """Words of ours: a name, a label or a sentence."""


@dataclass(frozen=True, slots=True)
class FactChange:
    """What became of one fact, and where readers meet it."""

    id: str
    kind: FactChangeKind
    before: str | None
    """What it said, as people write it in the site's first language; None if it is new."""
    after: str | None
    """What it says; None if it is gone."""
    pages: tuple[str, ...]
    """The paths of the pages for readers that show it, or that showed it if it is gone."""


@dataclass(frozen=True, slots=True)
class Renaming:
    """A record that has another id, and is the same."""

    before: str
    """The collection and the id it had: `people.ada-quill`."""
    after: str
    """The collection and the id it has."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that sets two states apart."""

    renamed: tuple[Renaming, ...]
    """In the order of the sheet."""
    changes: tuple[FactChange, ...]
    """By kind, as the sheet has them. A fact of a renamed record goes by the id that it has now."""
