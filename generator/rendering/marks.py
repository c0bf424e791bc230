"""Marks: places of a page for what is said of it as a whole, which is known only once its text is there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the text of a page. All that belongs to it is called by its name."""

    name: str
    """What the part that is put there finds under this name is what there is to say: `terms`."""

    @property
    def sign(self) -> Markup:
        """What a template prints where the place is to be."""
        return Markup(f"<!-- {self.name} -->")  # noqa: S704 - a name of ours

    @property
    def part(self) -> str:
        """The template of what is put there."""
        return f"parts/{self.name}.md.jinja"


UPDATED = Mark("updated")
"""When the page last changed."""
TERMS = Mark("terms")
"""What the words of the glossary mean that stand before it."""

SIGNS: Mapping[str, Markup] = {f"{mark.name}_here": mark.sign for mark in (UPDATED, TERMS)}
"""By what templates call them: `{{ terms_here }}`."""

Reading = Callable[[str], tuple[str, Any]]
"""Reads a page up to a mark, and gives that text as it is to be, and what there is to say; nothing, if it is false."""


def filled(text: str, readings: Mapping[Mark, Reading], said: Callable[[str, Mapping[str, Any]], str]) -> str:
    """A page whose marks are filled, one after the other; `said` renders a part with names that it is given besides."""
    for mark, reading in readings.items():
        before, *rest = text.split(mark.sign)
        if rest:
            before, found = reading(before)
            text = (said(mark.part, {mark.name: found}) if found else "").join([before, *rest])
    return text
