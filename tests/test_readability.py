"""Explainers are easy to read: short sentences, plain words. The figures of each page are printed with `pytest -s`."""

import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.model.page import Page
from generator.pipeline import generate
from generator.project import read_project
from tests.reading_age import Ease, syllables
from tests.sentences import sentences_in

pytestmark = pytest.mark.no_cover

LONGEST = 18
"""The most words that the sentences of a page may have on average."""
HARDEST = 9.5
"""The highest grade, which is that of pupils between fourteen and fifteen. Whoever writes aims below both."""
FEWEST = 5
"""A page with fewer sentences is only looked at together with the others."""

_BLOCKS = {"p", "li", "dd"}
_APART = {"table", "h1", "h2", "h3", "h4", "figure", "svg", "sup", "nav", "script", "style", "q"}
_LABELS = {
    "as-of",
    "earlier",
    "events",
    "kind",
    "name",
    "notes",
    "office",
    "review",
    "sources",
    "subject",
    "verdict",
    "when",
}


class _Prose(HTMLParser):
    """The paragraphs of a page, without its tables, notes, headings, names and dates."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks = [""]
        self._open: list[tuple[str, bool]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        labels = (dict(attrs).get("class") or "").split()
        if tag in _BLOCKS:
            self.blocks.append("")
        if tag not in {"br", "hr", "img"}:
            self._open.append((tag, tag in _APART or bool(_LABELS & set(labels))))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass
        if tag in _BLOCKS:
            self.blocks.append("")

    def handle_data(self, data: str) -> None:
        if not any(is_apart for _, is_apart in self._open):
            self.blocks[-1] += data


def _sentences(html: str) -> Iterator[str]:
    """Every whole sentence of a page's prose; what ends in no full stop is a label."""
    for block in _Prose(html).blocks:
        for start, end in sentences_in(block):
            sentence = " ".join(block[start:end].split())
            if re.search(r"[.!?:][)”\"]?$", sentence):
                yield sentence


def _explainers() -> Mapping[str, Page]:
    """Every page that tells of the dispute; the manual pages of rules are for those who edit."""
    pages = generate(read_project(Path(__file__).parents[1])).pages
    return {page.path: page for page in pages if not page.path.startswith("rules/")}


def test_explainers_are_easy_to_read() -> None:
    said = {path: list(_sentences(page.html)) for path, page in _explainers().items()}
    eases = {path: Ease.of(sentences) for path, sentences in said.items() if len(sentences) >= FEWEST}
    eases["all pages together"] = Ease.of(sentence for sentences in said.values() for sentence in sentences)
    for path, ease in eases.items():
        print(f"{path:36} {ease.words_to_a_sentence:5.1f} words, grade {ease.grade:4.1f}, age {ease.age:4.1f}")  # noqa: T201
    hard = {
        path: f"{ease.words_to_a_sentence:.1f} words to a sentence, grade {ease.grade:.1f}"
        for path, ease in eases.items()
        if ease.words_to_a_sentence > LONGEST or ease.grade > HARDEST
    }
    assert not hard
    assert len(eases) > 10


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("steel", 1), ("aluminum", 4), ("the", 1), ("rate", 1), ("rates", 1), ("table", 2), ("charged", 1),
        ("traded", 2), ("Canadian", 4), ("national", 3), ("equal", 2), ("million", 2), ("people", 2),
        ("causes", 2), ("goods", 1), ("C$590", 1), ("45.16", 1), ("counter-tariffs", 4), ("Canada’s", 3), ("yearly", 2),
    ],
)  # fmt: skip
def test_syllables_are_counted_nearly(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_formula_is_that_of_flesch_and_kincaid() -> None:
    ease = Ease.of(["The cat sat on the mat.", "It was a warm day, and it purred."])
    assert (ease.sentences, ease.words, ease.syllables) == (2, 14, 14)
    assert ease.grade == pytest.approx(0.39 * 7 + 11.8 - 15.59)


def test_tables_notes_and_names_are_no_prose() -> None:
    html = (
        '<h2>A.</h2><table><tr><td><p>B.</p></td></tr></table><p class="name">C.</p><ol class="notes"><li>D.</li></ol>'
        '<p>It pays <a data-fact="x">25%<sup>1</sup></a>. Ask <b>Mr. Lee</b>.</p>'
        "<ul><li>All of it ends.</li><li>Label</li></ul>"
    )
    assert list(_sentences(html)) == ["It pays 25%.", "Ask Mr. Lee.", "All of it ends."]
