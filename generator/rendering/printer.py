"""Printing: the one mechanism by which a fact reaches a page.

A printer belongs to one page. It writes each bound fact for the page's language inside an element
that carries the fact's id, numbers its citation in reading order, and remembers that the page shows
it. Notes, dates, "edit this page" and the account of unused records all come from this record.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, assert_never

from markupsafe import Markup, escape

from generator.figures.figure import Figure
from generator.figures.when import When
from generator.language import Language
from generator.model.citation import Citation
from generator.model.facts import Derivation, Fact, State, Value, fact_id
from generator.model.formula import Named, pieces_of
from generator.model.site import Site
from generator.model.text import Hole, Name, Prose, Statement
from generator.model.values import Disputed, Unknown
from generator.rendering.bound import BoundHistory, BoundPart
from generator.rendering.bound_fact import BoundClaim, BoundFact
from generator.rendering.escaping import escaped
from generator.rendering.plain_text import PlainText


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered note: what one or more facts of a page rest on."""

    number: int
    """From 1, in reading order."""
    citations: tuple[Citation, ...]
    fact: Fact
    """The first fact that called it."""


class Printer:
    """Prints the facts of one page, and keeps the record of them."""

    def __init__(
        self,
        site: Site,
        language: Language,
        receipt: Callable[[Fact], str | None] = lambda _: None,
        *,
        calls_notes: bool = True,
    ) -> None:
        self.language = language
        self.shown: dict[str, None] = {}
        """The ids of the facts printed so far, in reading order."""
        self._site = site
        self._receipt = receipt
        """Where the receipt of a fact is, as a link on this page; None if facts have no receipts."""
        self._calls_notes = calls_notes
        self._text = PlainText(site, language)
        self._notes: dict[tuple[tuple[Citation, ...], Derivation | None], Note] = {}

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes called for so far, in reading order."""
        return tuple(self._notes.values())

    def print(self, value: Any) -> Markup:
        """Whatever a template puts in a hole, as it stands on the page."""
        match value:
            case BoundFact():
                return self._fact(value.fact, value.printed)
            case Markup():
                return value
            case str() | int() | BoundClaim():  # a claim refuses to be text
                return escaped(str(value))
            case BoundPart():
                raise TypeError(f'"{value.fact_id}" is a part of a record: print one of its keys.')
            case BoundHistory():
                raise TypeError(f'"{value.fact_id}" is a history: print the value of one of its steps, such as `now`.')
            case None:
                raise TypeError("The sheet leaves this out. Print it only where it is there: {% if … %}.")
            case Mapping():
                raise TypeError("A collection cannot be printed: print one of the values in it.")
            case tuple() | list():
                raise TypeError("A list cannot be printed: print one of the values in it.")
            case _:
                raise TypeError(f"A {type(value).__name__} cannot be printed: print one of the values in it.")

    def written(self, id: str) -> Markup:
        """A fact by its id, as it stands on the page. Whoever asks for what a claim says adds the speaker."""
        fact = self._site.fact(id)
        return self._fact(fact, fact.value) if fact else escaped(self._text.word("nothing_in_force"))

    def uncalled(self, value: Any) -> Markup:
        """The same, where a note would come too late: it is said there in other ways what things rest on."""
        calls_notes, self._calls_notes = self._calls_notes, False
        printed = self.print(value)
        self._calls_notes = calls_notes
        return printed

    def drawn(self, value: BoundFact) -> Markup:
        """A fact as letters of a drawing, which lead nowhere: SVG has no room for elements of HTML."""
        fact = value.fact
        self.shown[fact.id] = None
        if isinstance(value.printed, Disputed):
            sides = [fact_id(fact.id, str(number)) for number, _ in enumerate(value.printed.disputed, 1)]
            told = [self.drawn(BoundFact(side, side.value)) for side in map(self._site.facts.__getitem__, sides)]
            return Markup(" {} ").format(escaped(self._text.word("or"))).join(told)
        return Markup(f"<tspan {_identity(fact)}>{escaped(self._text.of(value.printed))}</tspan>")

    def plain(self, value: Any) -> str:
        """A fact's text alone, for an attribute or a title."""
        if not isinstance(value, BoundFact):
            return str(value)
        self.shown[value.fact.id] = None
        return self._text.of(value.printed)

    def arithmetic(self, fact: Fact) -> Markup | None:
        """How a figure was worked out: `C$556 billion − C$590 billion = -C$34 billion`. It calls no notes."""
        if fact.derivation is None:
            return None
        pieces = pieces_of(fact.derivation.formula)
        formula = [self._operand(piece) if isinstance(piece, Named) else escaped(piece) for piece in pieces]
        sign = " ≈ " if fact.derivation.is_rounded else " = "
        return Markup("").join([*formula, sign, self._term(fact)])

    def _operand(self, named: Named) -> Markup:
        fact = self._site.facts[named.fact]
        self.shown[fact.id] = None
        return self._term(fact)

    def _term(self, fact: Fact) -> Markup:
        """A value as a term of arithmetic."""
        return self._uncalled(fact, self._element(fact.value))

    def _fact(self, fact: Fact, value: Value) -> Markup:
        self.shown[fact.id] = None
        match value:
            case Name():
                return escaped(value.text(self.language))
            case Prose():
                return self._prose(fact, value)
            case Statement():
                return self._prose(fact, value.clause)
            case Figure() | When():
                return self._called(fact, self._element(value))
            case Unknown():
                return self._unknown(fact, value)
            case Disputed():
                return self._disputed(fact, value)
            case _:
                assert_never(value)

    def _element(self, value: Value) -> Markup:
        """A value for people and for machines."""
        text = escaped(self._text.of(value))
        match value:
            case Figure():
                return Markup(f'<data value="{value.amount:f}">{text}</data>')
            case When():
                return Markup(f'<time datetime="{value}">{text}</time>')
            case _:
                return Markup(f"<span>{text}</span>")

    def _unknown(self, fact: Fact, value: Unknown) -> Markup:
        """That it is not known, and when it should be; the note is called once, after the last of it."""
        if not value.expected:
            return self._called(fact, self._element(value))
        expected = self._site.facts[fact_id(fact.id, "expected")]
        date = self._fact(expected, expected.value)
        unknown, by = (escaped(self._text.word(key)) for key in ("unknown", "expected"))
        return self._uncalled(fact, Markup(f"<span>{unknown}</span>, {by} {date}"))

    def _disputed(self, fact: Fact, value: Disputed[Any]) -> Markup:
        """Each value with who gives it. Each is a fact of its own, and calls a note of its own."""
        sides = []
        for number, side in enumerate(value.disputed, 1):
            told = self._site.facts[fact_id(fact.id, str(number))]
            said = self._fact(told, told.value)
            tellers = self._text.who_says(side.cite)
            self.shown |= dict.fromkeys(teller.id for teller in tellers.values())
            who = escaped(", ".join(tellers))
            sides.append(Markup(f'{said} <span class="said-by">({who})</span>'))
        return self._uncalled(fact, Markup(f" {escaped(self._text.word('or'))} ").join(sides))

    def _called(self, fact: Fact, inner: Markup) -> Markup:
        """A fact that leads to its receipt, or else to its note."""
        if not fact.citations or not self._calls_notes:
            return self._uncalled(fact, inner)
        number, id = self._call(fact)
        link = Markup('{} href="{}"').format(id, self._receipt(fact) or f"#note-{number}")
        note = f'<sup data-note data-search-exclude aria-hidden="true">{number}</sup>'
        return Markup(f'<a class="fact" {_identity(fact)}{link}>{inner}{note}</a>')

    def _uncalled(self, fact: Fact, inner: Markup) -> Markup:
        """A fact that leads nowhere, or whose pieces do."""
        return Markup(f'<span class="fact" {_identity(fact)}>{inner}</span>')

    def _prose(self, fact: Fact, prose: Prose) -> Markup:
        pieces = prose.pieces(self.language)
        text = Markup("").join(
            self.written(piece.fact) if isinstance(piece, Hole) else escaped(piece) for piece in pieces
        )
        named = [self._site.fact(piece.fact) for piece in pieces if isinstance(piece, Hole)]
        called = [each.citations for each in named if each]
        if not fact.citations or not self._calls_notes or fact.citations in called:
            return text
        number, id = self._call(fact)
        return Markup(
            f'{text}<a class="note"{id} href="#note-{number}"><sup data-note data-search-exclude>{number}</sup></a>'
        )

    def _call(self, fact: Fact) -> tuple[int, Markup]:
        """The number of the note to call, and the id of its first call, which can be led back to."""
        key = (fact.citations, fact.derivation)
        if note := self._notes.get(key):
            return note.number, Markup("")
        number = len(self._notes) + 1
        self._notes[key] = Note(number, fact.citations, fact)
        return number, Markup(f' id="call-{number}"')


def _identity(fact: Fact) -> Markup:
    """The attributes that tell which fact it is and how surely it is known, unless a source simply states it."""
    state = "" if fact.state is State.STATED else f' data-state="{fact.state}"'
    return Markup(f'data-fact="{escape(fact.id)}"{state}')
