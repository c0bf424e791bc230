"""Markdown to HTML, headings and anchors, with a fast CommonMark engine. The only place that knows pyromark."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape

import pyromark

from generator.model.page import Heading

_OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
_NOTE_CALL = re.compile(r"<sup\b.*?</sup>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_ANCHOR = re.compile(r'<[^>]*\sid="([^"]+)"')
_PARAGRAPH = re.compile(r"<p\b[^>]*>(.*?)</p>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Body:
    """A page's Markdown, with an id for every heading, and what became of it."""

    markdown: str
    html: str
    headings: tuple[Heading, ...]
    anchors: frozenset[str]
    opening: str
    """The first paragraph, as plain text."""


def convert(markdown: str) -> Body:
    """Make HTML of a page. Headings without an id get one, in the Markdown too, so that any engine agrees."""
    named = _with_ids(markdown)
    html = pyromark.html(named, options=_OPTIONS)
    headings = tuple(Heading(level, id, text) for level, id, text, _ in _headings(named) if id)
    opening = _PARAGRAPH.search(html)
    return Body(named, html, headings, frozenset(_ANCHOR.findall(html)), _plain(opening[1]) if opening else "")


def slug(text: str) -> str:
    """The id of a heading: its words in ASCII, joined with hyphens."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[\s_-]+", "-", re.sub(r"[^\w\s-]", "", ascii_text)).strip("-").lower() or "section"


def _with_ids(markdown: str) -> str:
    found = list(_headings(markdown))
    taken = {id for _, id, _, _ in found if id}
    source, start, pieces = markdown.encode(), 0, []
    for _, id, text, at in found:
        if id is None:
            name = _free(slug(text), taken)
            taken.add(name)
            end = source.find(b"\n", at)
            pieces.append(source[start : end if end >= 0 else None].rstrip() + f" {{#{name}}}".encode())
            start = end if end >= 0 else len(source)
    return b"".join([*pieces, source[start:]]).decode()


def _free(name: str, taken: set[str]) -> str:
    number = 1
    while (candidate := name if number == 1 else f"{name}-{number}") in taken:
        number += 1
    return candidate


def _headings(markdown: str) -> Iterator[tuple[int, str | None, str, int]]:
    """Each heading: its level, its id if it has one, its plain text, and the byte at which it starts."""
    level, id, pieces = 0, None, list[str]()
    for event, span in pyromark.events_with_range(markdown, options=_OPTIONS):
        match event:
            case {"Start": {"Heading": {"level": name, "id": given}}}:
                level, id, pieces = int(name[1]), given, []
            case {"Text": str(text)} | {"Code": str(text)} if level:
                pieces.append(escape(text))
            case {"InlineHtml": str(tag)} if level:
                pieces.append(tag)
            case {"End": {"Heading": _}}:
                yield level, id, _plain("".join(pieces)), span["start"]
                level = 0


def _plain(html: str) -> str:
    """The text of a piece of HTML, without the numbers that call notes."""
    text = _TAG.sub("", _NOTE_CALL.sub("", html))
    return re.sub(r"\s+", " ", unescape(text)).strip()
