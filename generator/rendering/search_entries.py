"""What a search finds of a page: each of its sections, in the form of Material's search index.

Material reads each page for this letter by letter, which takes half as long as its theme. Here one is read by what its
tags do, and most tags stand on many pages. Their attributes stand between double quotation marks, without `>`.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from html import escape, unescape

from generator.rendering.tags import VOID, parts_of

_PARTS = re.compile(r"<(?P<close>/?)(?P<name>[\w-]+)")
_ID = re.compile(r'\sid="([^"]*)"')
_APART = re.compile(r"\sdata-search-exclude\b")
_KEPT = frozenset(("code", "li", "ol", "p", "pre", "sub", "sup", "ul"))
"""Elements that stay in the index, so that a finding is shown in the form of the page."""
_SILENT = frozenset(("object", "script", "style"))
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))


@dataclass(frozen=True, slots=True)
class Entry:
    """A section of a page, as a search knows it."""

    anchor: str
    """The id of its heading; empty for the first, which is the page itself."""
    title: str
    """Its heading as HTML; empty where text stands before all headings."""
    text: str
    """The rest as HTML of a few elements."""


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    closes: bool
    heading: str | None
    """The id of the heading that it opens, if that has one."""
    is_apart: bool
    """Whether nothing in its element is to be found."""


@dataclass(slots=True)
class _Section:
    heading: str
    """The element of its heading; none for a section before all headings."""
    anchor: str
    is_apart: bool
    depth: int
    """How many elements are open within it, its heading counted."""
    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def entries_of(html: str) -> tuple[Entry, ...]:
    """The entries of a page's body, in its order."""
    reading = _Reading()
    for written, text in parts_of(html):
        if (tag := _tag(written)) and tag.name not in VOID:
            act = reading.close if tag.closes else reading.open
            act(tag)
        if text:
            reading.say(unescape(text))
    return tuple(
        Entry(section.anchor, "".join(section.title).strip(), "".join(section.text).strip())
        for section in reading.sections
        if not section.is_apart
    )


class _Reading:
    """Goes from tag to tag."""

    def __init__(self) -> None:
        self.sections: list[_Section] = []
        self._open: list[str] = []
        self._apart = 0
        """How many elements are open from the outermost on that is kept out; 0 if none is."""
        self._now: _Section

    def open(self, tag: _Tag) -> None:
        self._open.append(tag.name)
        if tag.heading is not None:
            if not self.sections and tag.name != "h1":
                self._begin("", "", depth=len(self._open))
            anchor = tag.heading if self.sections else ""
            self._begin(tag.name, anchor, is_apart=tag.is_apart, depth=len(self._open))
        elif not self.sections:
            self._begin("", "")
        if self._apart:
            return
        if tag.is_apart:
            self._apart = len(self._open)
        elif tag.name in _KEPT:
            self._said.append(f"<{tag.name}>")

    def close(self, tag: _Tag) -> None:
        if not self._open or self._open[-1] != tag.name:
            return
        if self._now.depth > len(self._open):
            self._now = next((each for each in reversed(self.sections) if each.depth <= len(self._open)), self._now)
        self._open.pop()
        if self._apart:
            self._apart = self._apart if self._apart <= len(self._open) else 0
        elif tag.name in _KEPT:
            self._said.append(f"</{tag.name}>")

    def say(self, text: str) -> None:
        if self._apart:
            return
        if not self.sections:
            self._begin("", "")
        is_blank, is_exact = text.isspace(), "pre" in self._open
        if not is_exact:
            text = " " if is_blank else text.replace("\n", " ")
        said = self._said
        if said is self._now.text and is_blank and not is_exact and said and said[-1].isspace():
            return
        said.append(escape(text, quote=False))

    @property
    def _said(self) -> list[str]:
        """Where what comes next belongs."""
        return self._now.title if self._now.heading in self._open else self._now.text

    def _begin(self, heading: str, anchor: str, *, is_apart: bool = False, depth: int = 0) -> None:
        self._now = _Section(heading, anchor, is_apart, depth)
        self.sections.append(self._now)


@lru_cache(maxsize=2**14)  # most tags stand on many pages
def _tag(written: str) -> _Tag | None:
    """What a tag does; None for a comment, or none."""
    parts = _PARTS.match(written)
    if parts is None:
        return None
    name, closes = parts["name"].lower(), bool(parts["close"])
    id = _ID.search(written) if name in _HEADINGS and not closes else None
    is_apart = name in _SILENT or bool(_APART.search(written))
    return _Tag(name, closes, unescape(id[1]) if id else None, is_apart)
