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
    """By the address of each page: its anchors. Of two pages at one address, those of the last."""

    @property
    def is_plain(self) -> bool:
        """Whether no two pages have one path, or one address."""
        return len(self.leads) == len(self.anchors) == len(self.pages)


NOTHING_WOVEN = Web()


def woven(pages: tuple[Page, ...], come: Iterable[Page], gone: Iterable[Page], before: Web) -> Web:
    """The web of these pages, of which some have come since there was one `before`, and others have gone."""
    if before.is_plain:
        leads, anchors = {**before.leads}, {**before.anchors}
        for page in gone:
            del leads[page.path], anchors[published(page.path)]
        web = _joined(pages, come, leads, anchors)
        if web.is_plain:
            return web
    return _joined(pages, pages, {}, {})


def _joined(
    pages: tuple[Page, ...],
    come: Iterable[Page],
    leads: Mapping[str, frozenset[str]],
    anchors: Mapping[str, frozenset[str]],
) -> Web:
    led_to = {page.path: leads_of(page) for page in come}
    return Web(pages, {**leads, **led_to}, {**anchors, **{published(page.path): page.anchors for page in come}})


def losing(web: Web, gone: Iterable[Page]) -> list[Page]:
    """The pages of a web that lead to what is gone from it: to a page, or to one that has lost an anchor."""
    were = {published(page.path): page.anchors for page in gone}
    less = {address for address, had in were.items() if address not in web.anchors or had - web.anchors[address]}
    return [page for page in web.pages if not web.leads[page.path].isdisjoint(less)] if less else []
