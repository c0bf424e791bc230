"""Every link from page to page leads somewhere."""

import posixpath
import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Place
from generator.model.page import Page
from generator.rendering.plan import published
from generator.rendering.template_rules import BrokenAnchor

_LINK = re.compile(r'<a\b[^>]*\shref="([^"#:]*)#([^"]+)"')


def broken_anchors(pages: list[Page]) -> Iterator[Diagnostic]:
    """Links between these pages whose anchor is not there. Links to other pages are MkDocs' to check."""
    anchors = {published(page.path): page.anchors for page in pages}
    for page in pages:
        here = published(page.path)
        for path, anchor in sorted(set(_LINK.findall(page.html))):
            target = _joined(here, path)
            if target in anchors and anchor not in anchors[target]:
                message = f'On the page "{page.path}" a link leads to "{target}#{anchor}", which is not there.'
                yield BrokenAnchor.at(Place(page.template), message, "Give the element that it should lead to this id.")


def _joined(here: str, path: str) -> str:
    """The address that a relative link on a page leads to."""
    if not path:
        return here
    joined = posixpath.normpath(posixpath.join(here or ".", path))
    return "" if joined == "." else f"{joined}/"
