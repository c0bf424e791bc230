"""Numbered notes as templates are given them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.independence import Strength, strength
from generator.rendering.bound import Binder, BoundPart
from generator.rendering.printer import Printer


@dataclass(frozen=True, slots=True)
class BoundNote:
    """What one or more facts of a page rest on."""

    number: int
    """From 1, in reading order."""
    citations: Iterable[BoundPart]
    strength: Strength
    arithmetic: Markup | None
    """How the figure was worked out, if no source says it in so many words."""


def bound_notes(printer: Printer, binder: Binder) -> Iterator[BoundNote]:
    """The notes that a page has called for so far, in reading order."""
    site = binder.site
    for note in printer.notes:
        yield BoundNote(
            number=note.number,
            citations=binder.cited(note.citations),
            strength=strength(note.citations, site.sources, site.origins),
            arithmetic=printer.arithmetic(note.fact),
        )
