"""A finished page as a reader takes it in: its text, and which stretches of it stand for a fact."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

_TAG = re.compile(r"<!--.*?-->|<(?P<close>/?)(?P<name>[a-zA-Z][\w-]*)(?P<attributes>[^>]*)>", re.DOTALL)
_ATTRIBUTE = re.compile(r'\s(?P<name>[\w-]+)(?:="(?P<value>[^"]*)")?')
_TEXT = ("code", "data", "kbd", "mark", "samp", "small", "span", "sub", "sup", "time", "var")
_MEANT = ("a", "abbr", "b", "bdi", "cite", "dfn", "em", "i", "q", "strong", "u")
_INLINE = frozenset((*_TEXT, *_MEANT))
"""Elements that do not end what is being said."""
_VOID = frozenset(("area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
_LITERAL = frozenset(("code", "kbd", "pre", "samp", "script", "style"))
"""Elements whose text is an example, or nothing that is read."""
_APART = frozenset(("data-note", "data-quote"))
"""What marks the number of a note, and words that are a source's own and proved as a quote."""
_SPOKEN = ("alt", "aria-label", "title")
"""Attributes that are read out as text."""
_PARAGRAPH = "\n\n"
_BLOT = "\ufffc"


@dataclass(frozen=True, slots=True)
class Bound:
    """A stretch of a page's text that stands for a fact."""

    start: int
    end: int
    fact: str
    """The fact's id."""


class ReadAloud:
    """Reads a page from tag to tag."""

    def __init__(self, html: str) -> None:
        self.bound: list[Bound] = []
        self._said: list[str] = []
        self._length = 0
        self._open: list[tuple[str, bool, str | None, int]] = []
        self._silent = 0
        end = 0
        for tag in _TAG.finditer(html):
            self._say(unescape(html[end : tag.start()]))
            end = tag.end()
            if tag["name"]:
                act = self._close if tag["close"] else self._start
                act(tag["name"].lower(), tag["attributes"])
        self._say(unescape(html[end:]))
        self.text = "".join(self._said)
        """Everything that is read, with a blank line between one block and the next."""

    @property
    def blotted(self) -> str:
        """The text with every stretch that stands for a fact blotted out."""
        pieces, end = [], 0
        for each in self.bound:
            pieces += [self.text[end : each.start], _BLOT * (each.end - each.start)]
            end = each.end
        return "".join([*pieces, self.text[end:]])

    def _say(self, text: str) -> None:
        if text and not self._silent:
            self._said.append(text)
            self._length += len(text)

    def _start(self, name: str, written: str) -> None:
        attributes = _attributes(written)
        if name not in _INLINE:
            self._say(_PARAGRAPH)
        for spoken in _SPOKEN:
            if spoken in attributes:
                self._say(f"{_PARAGRAPH}{attributes[spoken]}{_PARAGRAPH}")
        if name not in _VOID:
            silent = name in _LITERAL or bool(_APART & attributes.keys())
            self._silent += silent
            self._open.append((name, silent, attributes.get("data-fact"), self._length))

    def _close(self, name: str, _: str) -> None:
        while self._open:
            opened, silent, fact, start = self._open.pop()
            self._silent -= silent
            is_outermost = not any(each[2] for each in self._open)
            if fact and is_outermost and self._length > start:
                self.bound.append(Bound(start, self._length, fact))
            if opened not in _INLINE:
                self._say(_PARAGRAPH)
            if opened == name:
                return


@lru_cache(maxsize=4096)  # most tags stand on many pages
def _attributes(written: str) -> Mapping[str, str]:
    """The attributes of a tag, as they are written in it."""
    return {found["name"]: unescape(found["value"] or "") for found in _ATTRIBUTE.finditer(written)}
