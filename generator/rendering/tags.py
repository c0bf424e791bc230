"""HTML of our own, part by part: what stands between its tags, and the tags."""

import re
from collections.abc import Iterator

_TAG = re.compile(r"(<!--.*?-->|</?[a-zA-Z][^>]*>)", re.DOTALL)
VOID = frozenset(("area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
"""Elements that have no end."""


def parts_of(html: str) -> Iterator[tuple[str, str]]:
    """Each tag or comment, with the text behind it, as they are written. No tag stands before the first text."""
    pieces = _TAG.split(html)
    return zip(["", *pieces[1::2]], pieces[::2], strict=True)
