"""Receipts: what a reader sees on opening a figure. A page a record, an anchor a fact; no address of them ever changes.

A receipt covers the figures and dates of one part of a record that rest on the same citations: a rate with its
days, a size with its time.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from generator.language import Language
from generator.model.citation import Citation
from generator.model.facts import Fact, RecordKey, record_of
from generator.model.independence import Strength, strength
from generator.model.page import Page, pages_by_fact
from generator.rendering.bibliography import Reference, reference
from generator.rendering.bound import Binder, BoundPart
from generator.rendering.bound_fact import BoundFact
from generator.rendering.holders import Holders, label_of
from generator.rendering.plan import Order, PlannedPage, published, relative

FOLDER = "receipts"
TEMPLATE = f"{FOLDER}/record.md.jinja"
Showing = Mapping[str, tuple[tuple[str, str], ...]]
"""By the id of each fact: the title and the address of each page that shows it. It is what an order gives."""

_WORDS_OF_FRAGMENT = 8
"""So many words of a quote find it in a text; a longer one is named by its first and its last."""


@dataclass(frozen=True, slots=True)
class Row:
    """A figure or a date of a receipt."""

    key: str
    """What it is: `value`, `from`, `date`."""
    anchor: str
    fact: BoundFact


@dataclass(frozen=True, slots=True)
class Link:
    """A page that shows what a receipt is of."""

    title: str
    address: str
    """As a link on the page of the receipt."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What some figures of one part of a record rest on."""

    part: BoundPart
    about: BoundFact | None
    """What they are of, if its record holds more than one such part."""
    rows: tuple[Row, ...]
    citations: tuple[BoundPart, ...]
    strength: Strength
    is_open: bool
    """Whether nobody knows it, or sources disagree."""
    worked_out: Fact | None
    """The figure among them that no source says in so many words."""
    shown_on: tuple[Link, ...]


class Receipts:
    """Where the receipt of each fact is, in one language."""

    def __init__(self, root: str) -> None:
        self._root = root
        """The folder of the language: empty, or with a slash at its end."""

    def path(self, record: RecordKey) -> str:
        """Where the Markdown of a record's receipts lies."""
        return f"{self._root}{FOLDER}/{'/'.join(record)}.md"

    def address(self, fact: str) -> str:
        """Where a fact's receipt is published, below the root: `receipts/measures/us-steel/#rate@2025-06-04`."""
        return f"{published(self.path(record_of(fact)))}#{anchor_of(fact)}"


def anchor_of(fact: str) -> str:
    """The anchor of a fact on the page of its record's receipts, by its id."""
    return fact.split(".", 2)[2]


def receipts_of(
    receipts: Mapping[Language, Receipts], pages: Iterable[Page], evidenced: Iterable[str]
) -> Iterator[Order]:
    """The page of each record of which some page shows one of these facts, in their order."""
    for language, where in receipts.items():
        shown_on = pages_by_fact([page for page in pages if page.language is language])
        by_record: dict[RecordKey, list[str]] = {}
        for id in filter(shown_on.__contains__, evidenced):
            by_record.setdefault(record_of(id), []).append(id)
        for record, facts in by_record.items():
            path = where.path(record)
            planned = PlannedPage(path, path.removesuffix(".md"), language, TEMPLATE, record, is_listed=False)
            showing = {id: tuple((page.title, published(page.path)) for page in shown_on[id]) for id in facts}
            yield Order(planned, showing, _names)


def _names(binder: Binder, order: Order) -> Mapping[str, Any]:
    """What the template is given."""
    receipts = tuple(_receipts(binder, published(order.page.path), order.given))
    cited = dict.fromkeys(citation.source.id for receipt in receipts for citation in receipt.citations)
    references = _references(binder, cited, order.page.language)
    return {"receipts": receipts, "references": references, "text_fragment": text_fragment}


def _receipts(binder: Binder, here: str, showing: Showing) -> Iterator[Receipt]:
    found: dict[tuple[str, tuple[Citation, ...]], list[tuple[BoundPart, str, Fact]]] = {}
    site, holders = binder.site, Holders(binder)
    for fact in map(site.facts.__getitem__, showing):
        part, key = holders.of(fact)
        found.setdefault((part.fact_id, fact.citations), []).append((part, key, fact))
    for (_, citations), together in found.items():
        part = together[0][0]
        those = [fact for _, _, fact in together]
        pages = dict.fromkeys(page for fact in those for page in showing[fact.id])
        yield Receipt(
            part=part,
            about=label_of(part),
            rows=tuple(Row(key, anchor_of(fact.id), BoundFact(fact, fact.value)) for _, key, fact in together),
            citations=tuple(binder.cited(citations)),
            strength=strength(citations, site.sources, site.origins),
            is_open=any(fact.state.is_open for fact in those),
            worked_out=next((fact for fact in those if fact.derivation), None),
            shown_on=tuple(Link(title, relative(address, here)) for title, address in pages),
        )


def _references(binder: Binder, ids: Iterable[str], language: Language) -> Mapping[str, Reference]:
    return {id: reference(id, binder.site.sources[id], language) for id in ids}


def text_fragment(words: str) -> str:
    """What makes a browser show these words on the page that an address leads to.

    https://wicg.github.io/scroll-to-text-fragment/
    """
    all_words = words.split()
    half = _WORDS_OF_FRAGMENT // 2
    ends = [all_words] if len(all_words) <= _WORDS_OF_FRAGMENT else [all_words[:half], all_words[-half:]]
    return ":~:text=" + ",".join(quote(" ".join(some), safe="").replace("-", "%2D") for some in ends)
