"""How the pages that readers see hang together: where each leads, and what can be led to on it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.model.page import Page
from generator.rendering.plan import published
from generator.rendering.whole_site import leads_of


@dataclass(frozen=True, slots=True)
class Web:
    """Some pages, as they hang together."""

    pages: tuple[Page, ...] = ()
    leads: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By the path of each page: the addresses that it leads to."""
    anchors: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By the address of each page: its anchors."""

    @property
    def is_plain(self) -> bool:
        """Whether every page has a path and an address of its own, as it should."""
        return len(self.leads) == len(self.anchors) == len(self.pages)


NOTHING_WOVEN = Web()


def woven(pages: tuple[Page, ...], come: Iterable[Page], gone: Iterable[Page], before: Web) -> Web:
    """The web of these pages, of which some have come since there was one `before`, and others have gone."""
    if not before.is_plain:
        come, gone, before = pages, (), NOTHING_WOVEN
    leads, anchors = {**before.leads}, {**before.anchors}
    for page in gone:
        del leads[page.path], anchors[published(page.path)]
    for page in come:
        leads[page.path] = leads_of(page)
        anchors[published(page.path)] = page.anchors
    return Web(pages, leads, anchors)


def losing(web: Web, gone: Iterable[Page]) -> list[Page]:
    """The pages of a web that lead to what is gone from it: to a page, or to one that has lost an anchor."""
    were = {published(page.path): page.anchors for page in gone}
    less = {address for address, had in were.items() if address not in web.anchors or had - web.anchors[address]}
    return [page for page in web.pages if not web.leads[page.path].isdisjoint(less)] if less else []
