"""How the pages that readers see hang together: where each leads, and what can be led to on it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.model.facts import RecordKey
from generator.model.page import Page
from generator.rendering.plan import published
from generator.rendering.whole_site import leads_of, records_shown


@dataclass(frozen=True, slots=True)
class Web:
    """Some pages, as they hang together."""

    leads: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By the path of each page: the addresses that it leads to."""
    anchors: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By the address of each page: its anchors."""
    shown: frozenset[RecordKey] = frozenset()
    """The records that pages show."""


NOTHING_WOVEN = Web()


def woven(before: Web, come: list[Page], gone: list[Page], pages: Iterable[Page]) -> Web:
    """These pages, of which some have come since there was a web `before`, and others have gone."""
    leads, anchors = {**before.leads}, {**before.anchors}
    for page in gone:
        del leads[page.path], anchors[published(page.path)]
    leads |= {page.path: leads_of(page) for page in come}
    anchors |= {published(page.path): page.anchors for page in come}
    shown = before.shown if _records_of(come) == _records_of(gone) else records_shown(pages)
    return Web(leads, anchors, shown)


def losing(web: Web, gone: Iterable[Page], pages: Iterable[Page]) -> list[Page]:
    """The pages of a web that lead to what is gone from it: to a page, or to one that has lost an anchor."""
    were = {published(page.path): page.anchors for page in gone}
    less = {address for address, had in were.items() if address not in web.anchors or had - web.anchors[address]}
    return [page for page in pages if not web.leads[page.path].isdisjoint(less)] if less else []


def _records_of(pages: Iterable[Page]) -> Mapping[str, frozenset[RecordKey]]:
    """By the path of each page: the records that it shows."""
    return {page.path: records_shown([page]) for page in pages}
