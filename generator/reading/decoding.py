"""Bytes to text, once, at the edge."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Self
from unicodedata import combining

from generator.diagnostics import Diagnostic, Lines, Place, Rule


class Unread(bytes):
    """What a file holds that is there and cannot be read: nothing, with the reason."""

    reason: str
    """Why, as the system says it: `Permission denied`."""

    def __new__(cls, reason: str) -> Self:
        """No bytes, and the reason."""
        self = super().__new__(cls)
        self.reason = reason
        return self

    def __eq__(self, other: object) -> bool:
        """Whether another file cannot be read either, for the same reason; an empty one can."""
        return isinstance(other, Unread) and self.reason == other.reason

    def __ne__(self, other: object) -> bool:
        """The contrary, of which bytes have an opinion of their own."""
        return not self == other

    def __hash__(self) -> int:
        return hash((Unread, self.reason))

    def told(self, path: str) -> Diagnostic:
        """Say so of the file at this path."""
        hint = "Put a file there that may be read, or take it away."
        return UnreadableFile.at(Place(path), f"This file cannot be read: {self.reason}.", hint)


class UnreadableFile(Rule):
    """Every file of the project can be read.

    Somebody has locked it, or a folder or a link that leads nowhere stands in its place. The message gives the reason
    as the system says it. Let yourself read the file, or put another in its place; the check goes on with the rest.
    """

    name = "unreadable-file"


class BadUtf8(Rule):
    """Every file is `UTF-8`.

    Only then does a letter such as `é` mean the same on every machine. A byte that is not `UTF-8` usually
    comes from a word processor or an old Windows program. Open the file in an editor that knows
    encodings, and save it again as `UTF-8`.
    """

    name = "bad-utf8"


class ControlCharacter(Rule):
    """No file holds control characters.

    NUL, escape and their like cannot be seen, and no page should carry them. The ones that turn the
    direction of writing round (`U+202A` to `U+202E`, `U+2066` to `U+2069`) can make a text show other
    words and figures than it holds. They come in with text that was copied from a terminal or a PDF.
    Delete the character, or the escape that stands for it; the column says where it stands.
    """

    name = "control-character"


class TooManyAccents(Rule):
    """A letter carries a few accents at most.

    No language stacks more than a few. A pile of them hides the lines round it, and takes very long
    to compare. It comes in with text that was made to look odd. Delete all that the word does not need;
    the column says where they begin.
    """

    name = "too-many-accents"


_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_MOST_ACCENTS = 30
_MARKS = re.compile(rf"[^\w\s\x00-\x7f]{{{_MOST_ACCENTS + 1},}}")  # no accent is a letter to a pattern
_PLAIN = bytes(code for code in range(0x80) if not _CONTROL.match(chr(code)))
"""The letters of ASCII that any text may hold."""


def decode(path: str, content: bytes) -> tuple[str | None, tuple[Diagnostic, ...]]:
    """The text of a file, without its byte-order mark and with plain line ends; or why there is none."""
    if isinstance(content, Unread):
        return None, (content.told(path),)
    if _is_utf16(content):
        return None, (BadUtf8.at(Place(path), "This file is UTF-16 or UTF-32.", "Save the file as UTF-8."),)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # `error.object` is without the byte-order mark, as `error.start` counts.
        before = _plain_line_ends(error.object[: error.start].decode())
        byte = f"0x{error.object[error.start]:02x}"
        message = f"The byte {byte} is not UTF-8."
        return None, (BadUtf8.at(Place.at(path, before, len(before)), message, "Save the file as UTF-8."),)
    text = _plain_line_ends(text)
    lines = Lines(path, text)
    problems = tuple(rule.at(lines.place(offset), message, hint) for offset, rule, message, hint in unreadable(text))
    return (None if problems else text), problems


def as_shown(content: bytes) -> str:
    """The text of a file as editors count its lines and columns, whatever is wrong with it."""
    return _plain_line_ends(content.decode("utf-8-sig", errors="replace"))


def unreadable(text: str) -> Iterator[tuple[int, type[Rule], str, str]]:
    """What a text may not hold: its offset, the rule, what is wrong and what to do."""
    beyond = text.encode().translate(None, _PLAIN).decode()  # a few letters of most texts, and soon looked through
    if not _CONTROL.search(beyond) and not _MARKS.search(beyond):
        return
    for match in _CONTROL.finditer(text):
        message = f"Here stands the control character U+{ord(match[0]):04X}, which nobody can see."
        yield match.start(), ControlCharacter, message, "Delete it."
    for match in _MARKS.finditer(text):
        for is_accent, marks in groupby(enumerate(match[0], match.start()), lambda mark: bool(combining(mark[1]))):
            offsets = [offset for offset, _ in marks]
            if is_accent and len(offsets) > _MOST_ACCENTS:
                yield offsets[0], TooManyAccents, f"Here stand {len(offsets)} accents on one letter.", "Delete them."


def _is_utf16(content: bytes) -> bool:
    """Whether every other byte is nearly always nought, as in text of a word processor that wrote UTF-16."""
    return any(half.count(0) > len(half) // 2 for half in (content[::2], content[1::2]))


def _plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
