"""Printing: the one mechanism by which a fact reaches a page.

A printer belongs to one page. It writes each bound fact for the page's language inside an element
that carries the fact's id, numbers its citation in reading order, and remembers that the page shows
it. Notes, dates, "edit this page" and the account of unused records all come from this record.
"""

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from generator.figures.figure import Figure
from generator.figures.when import When
from generator.model.facts import Fact, Value
from generator.model.records.record import Citation
from generator.model.site import Site
from generator.model.text import Hole, Language, Name, Prose
from generator.rendering.bound import BoundFact, BoundHistory, BoundPart
from generator.rendering.escaping import escaped
from generator.rendering.words import figure_text, when_text


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered note: what one or more facts of a page rest on."""

    number: int
    """From 1, in reading order."""
    citations: tuple[Citation, ...]


class Printer:
    """Prints the facts of one page, and keeps the record of them."""

    def __init__(self, site: Site, language: Language) -> None:
        self.language = language
        self.shown: dict[str, None] = {}
        """The ids of the facts printed so far, in reading order."""
        self._site = site
        self._notes: dict[tuple[Citation, ...], Note] = {}

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes called for so far, in reading order."""
        return tuple(self._notes.values())

    def print(self, value: Any) -> Markup:
        """Whatever a template puts in a hole, as it stands on the page."""
        match value:
            case BoundFact():
                return self._fact(value.fact, value.value)
            case Markup():
                return value
            case str() | int():
                return escaped(str(value))
            case BoundPart():
                raise TypeError(f'"{value.fact_id}" is a part of a record: print one of its keys.')
            case BoundHistory():
                raise TypeError(f'"{value.fact_id}" is a history: print the value of one of its steps, such as `now`.')
            case None:
                raise TypeError("The sheet leaves this out. Print it only where it is there: {% if … %}.")
            case _:
                raise TypeError(f"A {type(value).__name__} cannot be printed: print one of the values in it.")

    def plain(self, value: Any) -> str:
        """A fact's text alone, for an attribute or a title."""
        if not isinstance(value, BoundFact):
            return str(value)
        self.shown[value.fact.id] = None
        return self._text(value.value)

    def _fact(self, fact: Fact, value: Value) -> Markup:
        self.shown[fact.id] = None
        match value:
            case Name():
                return escaped(value.text(self.language))
            case Prose():
                return self._prose(fact, value)
            case Figure():
                inner = Markup('<data value="{}">{}</data>').format(f"{value.amount:f}", escaped(self._text(value)))
            case When():
                inner = Markup('<time datetime="{}">{}</time>').format(str(value), escaped(self._text(value)))
        if not fact.citations:
            return Markup('<span class="fact" data-fact="{}">{}</span>').format(fact.id, inner)
        call = '<a class="fact" data-fact="{}"{}>{}<sup data-search-exclude aria-hidden="true">{}</sup></a>'
        number, link = self._call(fact.citations)
        return Markup(call).format(fact.id, link, inner, number)

    def _prose(self, fact: Fact, prose: Prose) -> Markup:
        pieces = prose.pieces(self.language)
        text = Markup("").join(self._hole(piece) if isinstance(piece, Hole) else escaped(piece) for piece in pieces)
        named = [self._site.fact(piece.fact) for piece in pieces if isinstance(piece, Hole)]
        called = [each.citations for each in named if each]
        if not fact.citations or fact.citations in called:
            return text
        number, link = self._call(fact.citations)
        return Markup('{}<a class="note"{}><sup data-search-exclude>{}</sup></a>').format(text, link, number)

    def _hole(self, hole: Hole) -> Markup:
        fact = self._site.fact(hole.fact)
        return self._fact(fact, fact.value) if fact else escaped(self._nothing_in_force)

    def _text(self, value: Value) -> str:
        match value:
            case Figure():
                return figure_text(value, self.language)
            case When():
                return when_text(value, self.language)
            case Name():
                return value.text(self.language)
            case Prose():
                return "".join(
                    self._hole_text(piece) if isinstance(piece, Hole) else piece
                    for piece in value.pieces(self.language)
                )

    def _hole_text(self, hole: Hole) -> str:
        fact = self._site.fact(hole.fact)
        return self._text(fact.value) if fact else self._nothing_in_force

    @property
    def _nothing_in_force(self) -> str:
        """What stands for a rate on a day on which there was none yet."""
        words = self._site.words.in_language(self.language)
        try:
            return words["view"]["nothing_in_force"]
        except KeyError:
            raise LookupError('content/words.yml lacks "nothing_in_force" in the group "view".') from None

    def _call(self, citations: tuple[Citation, ...]) -> tuple[int, Markup]:
        """The number of the note to call, and the attributes that lead there; the first call can be led back to."""
        is_first = citations not in self._notes
        number = self._notes.setdefault(citations, Note(len(self._notes) + 1, citations)).number
        link = Markup(' href="#note-{}"').format(number)
        return number, Markup(' id="call-{}"').format(number) + link if is_first else link
