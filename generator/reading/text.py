"""Bytes to text, once, at the edge."""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Place, Rule


class BadUtf8(Rule):
    """Every file is `UTF-8`.

    Only then does a letter such as `é` mean the same on every machine. A byte that is not `UTF-8` usually
    comes from a word processor or an old Windows program. Open the file in an editor that knows
    encodings, and save it again as `UTF-8`.
    """

    name = "bad-utf8"


class ControlCharacter(Rule):
    """No file holds control characters.

    NUL, escape and their like cannot be seen, and no page should carry them. They come in with text that
    was copied from a terminal or a PDF. Delete the character; the column says where it stands.
    """

    name = "control-character"


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


def decode(path: str, content: bytes) -> tuple[str | None, list[Diagnostic]]:
    """The text of a file, without its byte-order mark and with plain line ends; or why there is none."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # `error.object` is without the byte-order mark, as `error.start` counts.
        before = _plain_line_ends(error.object[: error.start].decode())
        byte = f"0x{error.object[error.start]:02x}"
        message = f"The byte {byte} is not UTF-8."
        return None, [BadUtf8.at(Place.at(path, before, len(before)), message, "Save the file as UTF-8.")]
    text = _plain_line_ends(text)
    problems = list(_control_characters(path, text))
    return (None if problems else text), problems


def as_shown(content: bytes) -> str:
    """The text of a file as editors count its lines and columns, whatever is wrong with it."""
    return _plain_line_ends(content.decode("utf-8-sig", errors="replace"))


def _plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _control_characters(path: str, text: str) -> Iterator[Diagnostic]:
    for match in _CONTROL.finditer(text):
        message = f"Here stands the control character U+{ord(match[0]):04X}, which nobody can see."
        yield ControlCharacter.at(Place.at(path, text, match.start()), message, "Delete it.")
