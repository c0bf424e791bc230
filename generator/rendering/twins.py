"""The twins of a page: the same page as Markdown and as data, beside the HTML; and the list of them all."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.figures.figure import Figure
from generator.figures.when import When
from generator.model.asset import Asset
from generator.model.facts import Fact
from generator.model.page import Page
from generator.model.settings import Settings
from generator.model.site import Site
from generator.rendering.as_json import as_json
from generator.rendering.export import markdown_file
from generator.rendering.plain_text import PlainText
from generator.rendering.plan import published

MARKDOWN, DATA = "index.md", "index.json"


def twins(site: Site, pages: Iterable[Page]) -> Iterator[Asset]:
    """The twins of the pages that searches list, and `llms.txt`, which lists them (https://llmstxt.org/)."""
    listed = [page for page in pages if page.is_listed]
    for page in listed:
        folder = published(page.path)
        yield Asset(f"{folder}{MARKDOWN}", markdown_file(page).encode())
        yield Asset(f"{folder}{DATA}", _data(site, page))
    yield Asset("llms.txt", _list(site.settings, listed).encode())


def _data(site: Site, page: Page) -> bytes:
    text = PlainText(site, page.language)
    said = {
        "title": page.title,
        "description": page.description,
        "language": page.language,
        "as_of": str(site.settings.as_of),
        "facts": [_fact(site.facts[id], text) for id in page.facts],
    }
    return as_json(said)


def _fact(fact: Fact, text: PlainText) -> Mapping[str, Any]:
    """A fact that a page shows; a figure or a date with its bare value too."""
    bare: dict[str, float | str] = {}
    if isinstance(fact.value, Figure):
        bare = {"number": float(fact.value.amount), "unit": fact.value.currency or fact.value.unit}
    elif isinstance(fact.value, When):
        bare = {"date": str(fact.value)}
    return {
        "id": fact.id,
        "value": text.of(fact.value),
        **bare,
        "state": fact.state,
        "sources": list(dict.fromkeys(citation.source for citation in fact.citations)),
    }


def _list(settings: Settings, pages: Iterable[Page]) -> str:
    language = settings.languages[0]
    lines = [f"- [{page.title}]({published(page.path)}{MARKDOWN}): {page.description}" for page in pages]
    head = [f"# {settings.name.text(language)}", "", f"> The evidence ends on {settings.as_of}.", "", "## Pages", ""]
    return "\n".join([*head, *lines, ""])
