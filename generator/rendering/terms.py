"""Words of the glossary on a page: the first use of each is a link, and the foot of the page says what it means."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from markupsafe import escape

from generator.language import Language
from generator.model.records.record import Record

_PIECES = re.compile(
    r"""
    (?P<tag> <!--.*?--> | </?[a-zA-Z][^>]*> )
    | (?P<apart> ^\#{1,6}\ [^\n]* | !?\[[^\]\n]*\]\([^)\n]*\) | `[^`\n]*` )  # headings, links, pictures, code
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[\w-]+)")
_CLOSED = frozenset(
    ("a", "button", "caption", "cite", "code", "figure", "h1", "h2", "h3", "h4", "pre", "q", "summary", "th")
)
"""Elements in which nothing is linked: they lead somewhere, are names, or are somebody else's words."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The names of the terms of one language."""

    pattern: re.Pattern[str]
    ids: Mapping[str, str]
    """The id of each term, by each of its names, escaped as in HTML, as it is compared."""

    @classmethod
    def of(cls, glossary: Mapping[str, Record], language: Language) -> "Terms":
        """The terms of a glossary; of two with one name, the first."""
        ids: dict[str, str] = {}
        for id, term in glossary.items():
            for name in term.called:
                ids.setdefault(_compared(str(escape(name.text(language)))), id)
        names = sorted(ids, key=len, reverse=True)
        alternatives = "|".join(_written(name) for name in names) or r"(?!)"
        return cls(re.compile(rf"(?<![\w-])(?P<name>{alternatives})(?:s|es)?(?![\w-])"), ids)

    def linked(self, text: str, addresses: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
        """A page's Markdown with the first use of each term as a link, and the ids of these terms in reading order.

        `addresses` holds where each term is explained, as a link on the page; one that is not in it stays as it is.
        """
        work = _Linking(self, addresses)
        return "".join(work.pieces(text)), tuple(work.found)


@dataclass(slots=True)
class _Linking:
    """Goes through one page."""

    terms: Terms
    addresses: Mapping[str, str]
    found: dict[str, None] = field(default_factory=dict)

    def pieces(self, text: str) -> Iterator[str]:
        start, closed = 0, list[str]()
        for piece in _PIECES.finditer(text):
            yield self._words(text[start : piece.start()], is_open=not closed)
            yield piece[0]
            start = piece.end()
            tag = _TAG.match(piece[0])
            if tag and tag["name"] in _CLOSED:
                if not tag["close"]:
                    closed.append(tag["name"])
                elif tag["name"] in closed:
                    closed.remove(tag["name"])
        yield self._words(text[start:], is_open=not closed)

    def _words(self, text: str, *, is_open: bool) -> str:
        return self.terms.pattern.sub(self._link, text) if is_open else text

    def _link(self, match: re.Match[str]) -> str:
        id = self.terms.ids[_compared(match["name"])]
        if id in self.found or id not in self.addresses:
            return match[0]
        self.found[id] = None
        return f'<a class="term" href="{escape(self.addresses[id])}">{match[0]}</a>'


def _compared(name: str) -> str:
    """A name as it is compared: one that is written in capitals stands for itself alone."""
    return name if name.isupper() else name.lower()


def _written(name: str) -> str:
    """A pattern for a name that may begin a sentence, or stand in the middle of one."""
    literal = re.escape(name)
    return literal if name.isupper() else f"(?i:{literal})"
