"""A finished page as a reader takes it in: its text, and which stretches of it stand for a fact."""

import re
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

from generator.rendering.tags import VOID, parts_of

_PARTS = re.compile(r"<(?P<close>/?)(?P<name>[\w-]+)")
_ATTRIBUTE = re.compile(r'\s([\w-]+)(?:="([^"]*)")?')
_TEXT = ("code", "data", "kbd", "mark", "samp", "small", "span", "sub", "sup", "time", "tspan", "var")
_MEANT = ("a", "abbr", "b", "bdi", "cite", "dfn", "em", "i", "q", "strong", "u")
_INLINE = frozenset((*_TEXT, *_MEANT))
"""Elements that do not end what is being said."""
_LITERAL = frozenset(("code", "kbd", "pre", "samp", "script", "style"))
"""Elements whose text is an example, or nothing that is read."""
_APART = frozenset(("data-note", "data-quote"))
"""What marks the number of a note, and words that are a source's own and proved as a quote."""
_SPOKEN = ("alt", "aria-label", "title")
"""Attributes that are read out as text."""
_PARAGRAPH = "\n\n"
_BLOT = "\x7f"  # no text may hold it


@dataclass(frozen=True, slots=True)
class Bound:
    """A stretch of a page's text that stands for a fact."""

    start: int
    end: int
    fact: str
    """The fact's id."""


@dataclass(frozen=True, slots=True)
class _Tag:
    """What a tag does to a text that is read."""

    name: str
    closes: bool
    parts: bool
    """Whether it ends what is being said."""
    spoken: tuple[str, ...]
    """What its attributes say."""
    ends: bool
    """Whether its element has an end."""
    silences: bool
    """Whether nothing in its element is read."""
    fact: str | None
    """The id of the fact that its element stands for."""


class ReadAloud:
    """Reads a page from tag to tag."""

    def __init__(self, html: str) -> None:
        self.bound: list[Bound] = []
        self._said: list[str] = []
        self._length = 0
        self._open: list[tuple[_Tag, int]] = []
        self._silent = 0
        for written, text in parts_of(html):
            if tag := _tag(written):
                act = self._close if tag.closes else self._start
                act(tag)
            if text and not self._silent:
                self._say(unescape(text))
        self.text = "".join(self._said)
        """Everything that is read, with a blank line between one block and the next."""

    @property
    def blotted(self) -> str:
        """The text with a blot for every stretch that stands for a fact."""
        pieces, end = [], 0
        for each in self.bound:
            pieces += [self.text[end : each.start], _BLOT]
            end = each.end
        return "".join([*pieces, self.text[end:]])

    def _say(self, text: str) -> None:
        if not self._silent:
            self._said.append(text)
            self._length += len(text)

    def _start(self, tag: _Tag) -> None:
        if tag.parts:
            self._say(_PARAGRAPH)
        for spoken in tag.spoken:
            self._say(f"{_PARAGRAPH}{spoken}{_PARAGRAPH}")
        if tag.ends:
            self._silent += tag.silences
            self._open.append((tag, self._length))

    def _close(self, tag: _Tag) -> None:
        while self._open:
            opened, start = self._open.pop()
            self._silent -= opened.silences
            if opened.fact and self._length > start and not any(outer.fact for outer, _ in self._open):
                self.bound.append(Bound(start, self._length, opened.fact))
            if opened.parts:
                self._say(_PARAGRAPH)
            if opened.name == tag.name:
                return


@lru_cache(maxsize=2**14)  # most tags stand on many pages
def _tag(written: str) -> _Tag | None:
    """What a tag does; None for a comment, or none."""
    parts = _PARTS.match(written)
    if parts is None:
        return None
    name = parts["name"].lower()
    attributes: dict[str, str] = dict(_ATTRIBUTE.findall(written))
    return _Tag(
        name=name,
        closes=bool(parts["close"]),
        parts=name not in _INLINE,
        spoken=tuple(unescape(attributes[key]) for key in _SPOKEN if key in attributes),
        silences=name in _LITERAL or bool(_APART & attributes.keys()),
        ends=name not in VOID,
        fact=unescape(attributes["data-fact"]) if "data-fact" in attributes else None,
    )
