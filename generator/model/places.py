"""Where something is written, as whoever read it can tell."""

from typing import Protocol

from generator.diagnostics import Place
from generator.model.facts import YamlPath


class Places(Protocol):
    """Finds where in the files of the sheet something is written."""

    def of(self, path: YamlPath, *, written: str = "", after: str = "") -> Place:
        """The place of a value, or of some letters in it; the nearest one upward if it is not there.

        Letters may stand in a value more than once: those that stand right after others come first.
        """

    def of_key(self, path: YamlPath) -> Place:
        """The place of the key that a value stands under."""
