"""An article's text to title, paragraphs and sentences, each with its place."""

import re
from collections.abc import Iterator

import sentencex

from generator.diagnostics import Diagnostic, Lines, Place, Rule
from generator.model.article import Article, Sentence
from generator.reading.decoding import decode

_FRONT_TITLE = re.compile(r"^title:[^\S\n]*(['\"]?)(.*)\1[^\S\n]*$", re.MULTILINE)
_LETTER = re.compile(r"\S")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")


class EmptyArticle(Rule):
    """An article has text.

    A file in `seeds/` without a sentence can prove nothing. Save the article again, or delete the file.
    """

    name = "empty-article"


def read_article(path: str, content: bytes) -> tuple[Article | None, tuple[Diagnostic, ...]]:
    """One file of `seeds/`, whatever its line ends, quotation marks or kind of title."""
    text, problems = decode(path, content)
    if text is None:
        return None, tuple(problems)
    title, start = _title(text)
    lines = Lines(path, text)
    paragraphs = tuple(_sentences(lines, *stretch) for stretch in _paragraphs(text, start))
    if not paragraphs:
        return None, (EmptyArticle.at(Place(path), "This article has no text."),)
    return Article(path, title, paragraphs), ()


def _title(text: str) -> tuple[str, int]:
    """The title that stands above the text, or in its front matter, and the offset at which the text begins."""
    front, start = _front_matter(text)
    end = text.find("\n", start)
    line = text[start : end if end >= 0 else len(text)].rstrip(" \t")
    bold = line.removeprefix("**Title:").removesuffix("**")
    if len(bold) == len(line) - len("**Title:**"):
        title = bold.strip()
    elif line[:1] == "#" and line[1:2].isspace():
        title = line[1:].strip().rstrip("#").rstrip()
    else:
        line, title = "", ""
    if not title and (found := _FRONT_TITLE.search(front)):
        title = found[2].strip()
    return title, start + len(line)


def _front_matter(text: str) -> tuple[str, int]:
    """What stands between two lines of three dashes at the head of an article, and the offset of what follows."""
    start = _skipping_space(text, 0, len(text))
    end = text.find("\n---", start + 3) if text.startswith("---\n", start) else -1
    while end >= 0 and text[end + 4 : end + 5] not in ("", "\n"):
        end = text.find("\n---", end + 4)
    return ("", start) if end < 0 else (text[start + 4 : end], _skipping_space(text, end + 4, len(text)))


def _skipping_space(text: str, start: int, end: int) -> int:
    """The offset of the first letter between two offsets; the second of them if there is none."""
    found = _LETTER.search(text, start, end)
    return found.start() if found else end


def _paragraphs(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where each paragraph begins and ends: blank lines part them."""
    for gap in (*_BLANK_LINES.finditer(text, start), None):
        end = gap.start() if gap else len(text)
        begin = _skipping_space(text, start, end)
        if begin < end:
            yield begin, end
        start = gap.end() if gap else end


def _sentences(lines: Lines, start: int, end: int) -> tuple[Sentence, ...]:
    sentences = []
    offset, paragraph = start, lines.text[start:end]
    # The segmenter panics where white space outside ASCII stands before a point.
    for segment in _rejoined(sentencex.segment("en", re.sub(r"[^\S\n]", " ", paragraph))):
        piece = lines.text[offset : offset + len(segment)]
        place = lines.place(offset + len(piece) - len(piece.lstrip()))
        sentences.append(Sentence(piece.strip(), place.line, place.column))
        offset += len(piece)
    return tuple(sentence for sentence in sentences if sentence.text)


def _rejoined(pieces: list[str]) -> list[str]:
    """The segmenter's pieces, mended where it cuts inside a word (`Canada-U.S.-Mexico`)."""
    joined: list[str] = []
    for piece in pieces:
        if joined and not joined[-1][-1:].isspace():
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined
