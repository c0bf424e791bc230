"""Pages, as plain values: what an adapter hands to MkDocs, or writes to disk."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.language import Language


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page."""

    level: int
    """From 1 to 6."""
    id: str
    """Its anchor on the page."""
    text: str
    """Plain text."""


@dataclass(frozen=True, slots=True)
class Page:
    """One explainer, made."""

    path: str
    """Where its Markdown lies below the root of the pages: `people/mark-carney.md`."""
    language: Language
    template: str
    """The template it was made from, relative to the project."""
    title: str
    """Plain text."""
    description: str
    """Plain text: the page's first paragraph."""
    markdown: str
    """The whole page as Markdown, without front matter."""
    html: str
    """The same page as HTML."""
    headings: tuple[Heading, ...]
    anchors: frozenset[str]
    """Every id that a link may point to."""
    facts: tuple[str, ...]
    """The ids of the facts that the page shows, in reading order."""
    changes: tuple[str, ...]
    """The ids of the changes that were recorded of what it shows, the latest first."""
    updated: str
    """The day of the last of them, or that of the first edition, as `2026-07-03`; empty if nothing is recorded."""
    linked_data: str
    """What it says of itself to machines: JSON-LD that may stand in HTML; empty if nothing."""
    search_names: tuple[str, ...]
    """Names of what it is about, in every language and without accents, by which a search finds it too."""
    is_listed: bool
    """Whether searches list it. What no search should find is reached from another page."""
    edit: str
    """The file of the fact sheet that most of these facts stand in, relative to the project."""


def pages_by_fact(pages: Iterable[Page]) -> Mapping[str, list[Page]]:
    """By the id of each fact: the pages that show it, in their order."""
    found: defaultdict[str, list[Page]] = defaultdict(list)
    for page in pages:
        for fact in page.facts:
            found[fact].append(page)
    return dict(found)
