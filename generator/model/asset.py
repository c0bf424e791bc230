"""Assets, as plain values: files of the published site that are no pages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asset:
    """A file, made."""

    path: str
    """Where it lies below the root of the published site: `data/facts.csv`."""
    content: bytes
