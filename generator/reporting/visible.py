"""Text that a terminal shows as it stands: what nobody could see is spelt out, and nothing reorders a line."""

import re
import unicodedata

# Marks and letters that are drawn as nothing, although Unicode counts them among those that can be printed.
_BLANK = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")
_JAMO_ON_TOP = re.compile("[\u1161-\u11ff\ud7b0-\ud7fb]")  # vowels and finals, which are drawn into the syllable before


def visible(text: str) -> str:
    r"""The text with control, zero-width and direction characters as `\u202e`; one line, whatever it was."""
    return text if text.isascii() and text.isprintable() else "".join(map(_spelt, text))


def width(text: str) -> int:
    """How many columns of a terminal a visible text takes."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _spelt(character: str) -> str:
    is_seen = character.isprintable() or unicodedata.category(character) == "Zs"
    return character if is_seen and not _BLANK.match(character) else character.encode("unicode_escape").decode()


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me") or _JAMO_ON_TOP.match(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
