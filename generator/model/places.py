"""Where something is written, as whoever read it can tell."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from generator.diagnostics import Place
from generator.model.facts import YamlPath


@dataclass(frozen=True, slots=True)
class Written:
    """Letters of a file."""

    path: str
    """The file, relative to the project."""
    start: int
    """Where they start, as an offset in its text."""
    end: int
    """Behind the last of them, quotation marks included."""


class Places(Protocol):
    """Finds where in the files of the sheet something is written."""

    def of(self, path: YamlPath, *, written: str = "", after: str = "") -> Place:
        """The place of a value, or of some letters in it; the nearest one upward if it is not there.

        Letters may stand in a value more than once: those that stand right after others come first.
        """

    def of_key(self, path: YamlPath) -> Place:
        """The place of the key that a value stands under."""

    def written(self, path: YamlPath) -> tuple[Written, ...]:
        """The letters of a value: of each text in it, in the order of the file; of the nearest one upward likewise."""

    def written_keys(self, path: YamlPath) -> Mapping[str, Written]:
        """The letters of each key of a mapping, by the key; none if no mapping stands there."""
