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
_HEADING = re.compile(r'<h([1-6])\b[^>]*\sid="([^"]+)"[^>]*>(.*?)</h\1>', re.DOTALL)
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
    named, ids = _with_ids(markdown)
    html = pyromark.html(named, options=_OPTIONS)
    anchors = frozenset(_ANCHOR.findall(html))
    opening = _PARAGRAPH.search(html)
    headings = (Heading(int(level), id, _plain(inner)) for level, id, inner in _HEADING.findall(html) if id in ids)
    return Body(named, html, tuple(headings), anchors, _plain(opening[1]) if opening else "")


def slug(text: str) -> str:
    """The id of a heading: its words in ASCII, joined with hyphens."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[\s_-]+", "-", re.sub(r"[^\w\s-]", "", ascii_text)).strip("-").lower() or "section"


def _with_ids(markdown: str) -> tuple[str, set[str]]:
    """The Markdown with an id for every heading, which nothing else on the page has, and the ids."""
    found = list(_headings(markdown))
    ids = {id for id, _, _ in found if id}
    taken = {*ids, *_ANCHOR.findall(markdown)}
    source, start, pieces = markdown.encode(), 0, []
    for id, text, at in found:
        if id is None:
            name = _free(slug(text), taken)
            ids.add(name)
            taken.add(name)
            end = source.find(b"\n", at)
            pieces.append(source[start : end if end >= 0 else None].rstrip() + f" {{#{name}}}".encode())
            start = end if end >= 0 else len(source)
    return b"".join([*pieces, source[start:]]).decode(), ids


def _free(name: str, taken: set[str]) -> str:
    number = 1
    while (candidate := name if number == 1 else f"{name}-{number}") in taken:
        number += 1
    return candidate


def _headings(markdown: str) -> Iterator[tuple[str | None, str, int]]:
    """Each heading: its id if it has one, its plain text, and the byte at which it starts."""
    is_inside, id, pieces = False, None, list[str]()
    for event, span in pyromark.events_with_range(markdown, options=_OPTIONS):
        if not is_inside and not (isinstance(event, dict) and "Start" in event):
            continue  # as most events of a page
        match event:
            case {"Start": {"Heading": {"id": given}}}:
                is_inside, id, pieces = True, given, []
            case {"Text": str(text)} | {"Code": str(text)} if is_inside:
                pieces.append(escape(text))
            case {"InlineHtml": str(tag)} if is_inside:
                pieces.append(tag)
            case {"End": {"Heading": _}}:
                yield id, _plain("".join(pieces)), span["start"]
                is_inside = False


def _plain(html: str) -> str:
    """The text of a piece of HTML, without the numbers that call notes."""
    text = _TAG.sub("", _NOTE_CALL.sub("", html))
    return re.sub(r"\s+", " ", unescape(text)).strip()
