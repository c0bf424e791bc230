"""Old addresses of records that have another id now: pages that lead on to the new ones, and anchors beside theirs.

Both work without scripts, and on any host of files.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from generator.model.asset import Asset
from generator.model.page import Page
from generator.model.site import Site
from generator.rendering.plan import published, relative, roots
from generator.rendering.receipts import FOLDER as RECEIPTS

FormerIds = Mapping[str, tuple[str, ...]]
"""By the id of each record that had others before: those."""

_ANCHOR = re.compile(r'<[^>]*\sid="(?P<tag>[^"]+)"[^>]*>|(?P<mark>\{#(?P<heading>[^}\s]+)\}[ \t]*)$', re.MULTILINE)

_PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>{title}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="{canonical}">
<meta http-equiv="refresh" content="0; url={link}">
</head>
<body>
<p><a href="{link}">{title}</a></p>
</body>
</html>
"""


def former_ids(site: Site) -> FormerIds:
    """The ids that records had before."""
    return {id: former for (_, id), former in site.former.items()}


def with_former_anchors(markdown: str, former: FormerIds) -> str:
    """A page on which an element that goes by the id of a record holds an empty one for each id that it had."""
    if not former:
        return markdown

    def marked(match: re.Match[str]) -> str:
        old = former.get(match["tag"] or match["heading"], ())
        marks = "".join(f'<span id="{id}"></span>' for id in old)
        return f"{marks} {match[0]}" if marks and match["mark"] else f"{match[0]}{marks}"

    return _ANCHOR.sub(marked, markdown)


def former_pages(site: Site, pages: Iterable[Page], address: str) -> Iterator[Asset]:
    """For each page of a record, one at each address that it had before.

    `address` is where the site is published, with a slash at its end; empty if that is not known.
    """
    made = {page.path: page for page in pages}
    for root in roots(site.settings.languages).values():
        for collection, records in site.records.items():
            for id, record in records.items():
                for folder in (f"{root}{collection}", f"{root}{RECEIPTS}/{collection}") if record.was else ():
                    if page := made.get(f"{folder}/{id}.md"):
                        yield from (_leading_to(page, f"{folder}/{old}.md", address) for old in record.was)


def _leading_to(page: Page, path: str, address: str) -> Asset:
    here, there = published(path), published(page.path)
    link = relative(there, here)
    html = _PAGE.format(
        language=page.language,
        title=escape(page.title),
        canonical=escape(f"{address}{there}" if address else link),
        link=link,
    )
    return Asset(f"{here}index.html", html.encode())
