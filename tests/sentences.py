"""The sentences of a text, as articles are divided too."""

import re
from collections.abc import Iterator

import sentencex

from generator.reading.articles import _rejoined


def sentences_in(text: str, language: str = "en") -> Iterator[tuple[int, int]]:
    """Where each sentence of a text begins and ends; none goes on beyond a blank line."""
    for paragraph in re.finditer(r"(?:.|\n(?!\n))+", text):
        start = paragraph.start()
        for segment in _rejoined(sentencex.segment(language, re.sub(r"\s", " ", paragraph[0]))):
            if segment.strip():
                yield start, start + len(segment)
            start += len(segment)
