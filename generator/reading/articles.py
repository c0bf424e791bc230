"""An article's text to title, paragraphs and sentences, each with its place."""

import re

import sentencex

from generator.diagnostics import Diagnostic, Place, Rule
from generator.model.article import Article, Sentence
from generator.reading.text import decode

_TITLE = re.compile(
    r"\A\s*(?:---\n(?P<front>.*?)\n---(?:\n|\Z)\s*)?"
    r"(?:(?:\*\*Title:[^\S\n]*(?P<bold>[^\n]*?)\*\*|\#[^\S\n]+(?P<heading>[^\n]*?)\s*\#*)[ \t]*(?:\n|\Z))?",
    re.DOTALL,
)
_FRONT_TITLE = re.compile(r"^title:[^\S\n]*(['\"]?)(.*)\1[^\S\n]*$", re.MULTILINE)
_PARAGRAPH = re.compile(r"\S(?:.|\n(?![ \t]*(?:\n|\Z)))*")


class EmptyArticle(Rule):
    """An article has text.

    A file in `seeds/` without a sentence can prove nothing. Save the article again, or delete the file.
    """

    name = "empty-article"


def read_article(path: str, content: bytes) -> tuple[Article | None, list[Diagnostic]]:
    """One file of `seeds/`, whatever its line ends, quotation marks or kind of title."""
    text, problems = decode(path, content)
    if text is None:
        return None, problems
    head = _TITLE.match(text)
    title, start = (_title(head), head.end()) if head else ("", 0)
    paragraphs = tuple(_sentences(text, match) for match in _PARAGRAPH.finditer(text, start))
    if not paragraphs:
        return None, [EmptyArticle.at(Place(path), "This article has no text.")]
    return Article(path, title, paragraphs), []


def _title(head: re.Match[str]) -> str:
    if written := head["bold"] or head["heading"]:
        return written.strip()
    front = _FRONT_TITLE.search(head["front"] or "")
    return front[2].strip() if front else ""


def _sentences(text: str, paragraph: re.Match[str]) -> tuple[Sentence, ...]:
    sentences = []
    offset = paragraph.start()
    # The segmenter panics where white space outside ASCII stands before a point.
    for segment in _rejoined(sentencex.segment("en", re.sub(r"[^\S\n]", " ", paragraph[0]))):
        piece = text[offset : offset + len(segment)]
        start = offset + len(piece) - len(piece.lstrip())
        line_start = text.rfind("\n", 0, start) + 1
        sentences.append(Sentence(piece.strip(), text.count("\n", 0, start) + 1, start - line_start + 1))
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
