"""HTML of our own, part by part: what stands between its tags, and the tags."""

import re

TAG = re.compile(r"(<!--.*?-->|</?[a-zA-Z][^>]*>)", re.DOTALL)
"""A tag or a comment. What splits by it is text and tags, in turns."""
VOID = frozenset(("area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
"""Elements that have no end."""
