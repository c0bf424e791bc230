"""The one way from untrusted text into a page.

A page is Markdown with HTML in it, so a text may land in a paragraph, a heading, a table cell, an
attribute or a block of HTML. Character references are plain text in all of these: what could mean
something to Markdown, to HTML or to Jinja is written as one.
"""

import re
from functools import lru_cache

from markupsafe import Markup

_SPACE = re.compile(r"[^\S\u00a0\u202f]+")  # the spaces that must not break stay
_ACTIVE = re.compile(
    r"""
    [\\`*_{}\[\]()<>&|~"'=\#]   # Markdown, HTML, attribute lists
    | (?:^|(?<=^[ ]))[-+!?]     # a list, the underline of a heading, a box
    | (?:^|(?<=^[ ]))\d(?=\d*[.])  # a numbered list
    | :(?=\S)                  # an emoji, an address
    """,
    re.VERBOSE,
)


@lru_cache(maxsize=2**14)  # pages repeat names and values
def escaped(text: str) -> Markup:
    """A text that comes out as that very text, wherever on a page it is put. A run of white space becomes one space."""
    one_line = _SPACE.sub(" ", text)
    return Markup(_ACTIVE.sub(lambda match: f"&#{ord(match[0])};", one_line))  # noqa: S704 - this is the escape
