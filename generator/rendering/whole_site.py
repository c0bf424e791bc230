"""What can only be seen of the site as a whole: pages that are missing, links that lead nowhere, records left out."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from html import unescape
from sys import intern
from urllib.parse import urlsplit

from generator.diagnostics import Diagnostic, Place
from generator.model.facts import RecordKey, record_of
from generator.model.page import Page
from generator.model.site import Site
from generator.rendering.environment import FOLDER
from generator.rendering.manuals import RULES
from generator.rendering.plan import Order, Plan, collection_of, published
from generator.rendering.template_rules import (
    BrokenAnchor,
    MissingTemplates,
    SharedAddress,
    UnknownCollection,
    UnknownPage,
    UnusedRecord,
)

_LINK = re.compile(r'<a\b[^>]*\shref="([^"]*)"')


def ill_planned(site: Site, plan: Plan, templates: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Languages and templates that no page comes of, and pages that would stand in the place of others."""
    for language in site.settings.languages:
        if not any(planned.language is language for planned in plan.pages.values()):
            message = f"No page is made in this language: there is no template in {FOLDER}/{language}/."
            yield MissingTemplates.at(site.places.of(("site", "languages"), written=language), message)
    for name in templates:
        collection = collection_of(name)
        if collection is not None and collection not in (*site.records, RULES):
            hint = f"The collections are: {', '.join(site.records)}."
            yield UnknownCollection.at(Place(f"{FOLDER}/{name}"), f'No collection is called "{collection}".', hint)
    for page, before in plan.crowded:
        message = f'The page "{page.path}" would have the address of the page "{before}".'
        yield SharedAddress.at(Place(f"{FOLDER}/{page.template}"), message, "Give one another name, or delete it.")


def in_the_place_of_receipts(plan: Plan, receipts: Iterable[Order]) -> Iterator[Diagnostic]:
    """Pages at the address of a receipt's."""
    taken = {published(order.page.path) for order in receipts}
    for page in plan.pages.values():
        if published(page.path) in taken:
            message = f'The page "{page.path}" would have the address of a page of receipts.'
            yield SharedAddress.at(Place(f"{FOLDER}/{page.template}"), message, "Give it another name, or delete it.")


def broken_links(
    pages: Iterable[Page], anchors: Mapping[str, frozenset[str]], handwritten: frozenset[str]
) -> Iterator[Diagnostic]:
    """Links on some pages to a page or an anchor that is not there, by the address of every page that is made.

    The anchors of handwritten pages are not known.
    """
    others = set(map(published, handwritten))
    for page in pages:
        for path, anchor, target in _links_of(page):
            if _names_a_page(path) and target not in anchors and target not in others:
                message = f'On the page "{page.path}" a link leads to "{path}", and there is no such page.'
                yield UnknownPage.at(Place(page.template), message, "Link to pages and records with url(…).")
            if anchor and target in anchors and anchor not in anchors[target]:
                message = f'On the page "{page.path}" a link leads to "{target}#{anchor}", which is not there.'
                yield BrokenAnchor.at(Place(page.template), message, "Give the element that it should lead to this id.")


def _links_of(page: Page) -> list[tuple[str, str, str]]:
    """Every link of a page that stays on the site: its path, its anchor, and the address that the path leads to."""
    return [(path, anchor, _joined(published(page.path), path)) for path, anchor in _links_in(page.html)]


def leads_of(page: Page) -> frozenset[str]:
    """The addresses below the root of the site that links of a page lead to."""
    return frozenset(intern(target) for _, _, target in _links_of(page))


@lru_cache(maxsize=2**12)  # where a page leads is kept, and then it is followed
def _links_in(html: str) -> list[tuple[str, str]]:
    """The path and the anchor of each link that stays on the site."""
    links = map(urlsplit, map(unescape, set(_LINK.findall(html))))
    return sorted({(link.path, link.fragment) for link in links if not link.scheme and not link.netloc})


def _names_a_page(path: str) -> bool:
    """Whether a relative link means a page, and not a file that lies beside the pages."""
    last = posixpath.basename(path)
    return last in (".", "..") or "." not in last or last.endswith(".md")


def _joined(here: str, path: str) -> str:
    """The address that a relative link on a page leads to."""
    if not path:
        return here
    joined = posixpath.normpath(posixpath.join(here or ".", path))
    return "" if joined == "." else f"{joined}/"


def records_shown(pages: Iterable[Page]) -> frozenset[RecordKey]:
    """The records of the facts that pages show."""
    return frozenset(map(record_of, {fact for page in pages for fact in page.facts}))


def unused_records(site: Site, shown: frozenset[RecordKey]) -> Iterator[Diagnostic]:
    """Records that no page shows, and sources that nothing rests on, which a list of all sources may show."""
    for collection, records in site.records.items():
        for id in records:
            if (collection, id) not in shown:
                message = f'No page shows the record "{id}".'
                yield UnusedRecord.at(site.places.of_key((collection, id)), message, "Show it, or remove it.")
    for id, source in site.sources.items():
        key = "sources", id
        if key in shown and key not in site.referrers and not source.article:
            message = f'Nothing in the sheet rests on the source "{id}".'
            yield UnusedRecord.at(site.places.of_key(key), message, "Cite it, or remove it.")
