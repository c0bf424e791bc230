"""Records named in running text by where they are: `measures.us-steel.rate`, `people/x.md`, `people/#canada`."""

import posixpath
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_LINK = re.compile(r"""\]\(\s*<?([^)\s>]*)|^\s{0,3}\[[^\]]+\]:\s*<?([^\s>]+)|\bhref=["']([^"']*)""", re.MULTILINE)
_INDEX = re.compile(r"(?:(?:^|/)index)?(?:\.md|\.html)?/?$")


@dataclass(frozen=True, slots=True)
class Address:
    """An id in a text that names a record."""

    id: str
    start: int
    """Where it starts, as an offset in the text."""
    collection: str | None
    """The collection, if the text says it; else the id is an anchor on a page of many records."""


def addresses_in(text: str, collections: Collection[str]) -> Iterator[Address]:
    """Every collection and id that stand together in a text, whether as the id of a fact or as an address."""
    for match in _whole(tuple(collections)).finditer(text):
        if match[1]:
            yield Address(match[2], match.start(2), match[1])


def links_in(
    text: str, page: str | None, handwritten: Collection[str], collections: Collection[str]
) -> Iterator[Address]:
    """The ids that only the links of a page say: that of a page in its own folder, or an anchor on a page of records.

    `page` and `handwritten` are paths of Markdown below the root of the pages. A template has none, since it is known
    only by its rendering where its links lead; all anchors that it names are those of records.
    """
    by_hand = set(map(_name, handwritten))
    for match in _LINK.finditer(text):
        group = match.lastindex or 0
        path, _, anchor = match[group].partition("#")
        if ":" in path:
            continue
        here = _name(posixpath.join(posixpath.dirname(page), path) if path else page) if page is not None else None
        if here is not None and path and "/" not in path.removeprefix("./"):
            collection, _, id = here.rpartition("/")
            if collection in collections:
                yield Address(id, match.start(group) + path.find(id), collection)
        if here not in by_hand:
            yield Address(anchor, match.start(group) + len(path) + 1, None)


@cache
def _whole(collections: tuple[str, ...]) -> re.Pattern[str]:
    """The address of a page elsewhere, which is passed over, or a collection and an id."""
    return re.compile(rf"\w+://[^\s)>\"']*|(?<![\w.-])({'|'.join(collections)})[./]({_ID})(?![\w-])")


def _name(path: str) -> str:
    """The name of a page, by its path or by a link that leads to it: `people/mark-carney`."""
    return posixpath.normpath(_INDEX.sub("", path) or ".")
