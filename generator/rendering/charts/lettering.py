"""How much room letters take, as nobody knows which font a reader has: rather too much than too little."""

from collections.abc import Iterator
from math import ceil

SIZE = 13
"""The height of letters in every chart, in pixels."""
LINE = 16
"""From one line of letters to the next."""
_WIDTH = 0.66
"""The width of a letter, as a share of its height: that of bold letters in a wide font such as Verdana."""


def width_of(text: str) -> int:
    """The width of a line of letters, in pixels."""
    return ceil(len(text) * SIZE * _WIDTH)


def wrapped(text: str, width: int) -> tuple[str, ...]:
    """A text in lines of so many pixels, broken between words; a word that is wider stands on a line of its own."""
    return tuple(_lines(text.split(), width))


def _lines(words: list[str], width: int) -> Iterator[str]:
    line = ""
    for word in words:
        longer = f"{line} {word}".strip()
        if line and width_of(longer) > width:
            yield line
            line = word
        else:
            line = longer
    if line:
        yield line
