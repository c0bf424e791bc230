"""Whatever the article: nothing crashes, quotes are verbatim, stubs are YAML, and time grows with the length."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from generator.diagnostics import Lines
from generator.intake.intake import MOST, Intake
from generator.intake.take_in import intake_of
from generator.model.article import Article
from generator.reading.articles import read_article
from generator.reading.fact_sheet import read_draft
from generator.reading.yaml_nodes import plain
from generator.reading.yaml_text import read_yaml
from generator.reporting.intake_json import intake_json
from generator.reporting.intake_stubs import stubs
from generator.reporting.intake_text import intake_text
from generator.reporting.visible import visible
from tests.cases import BASE, sources
from tests.inside import is_inside
from tests.letters import TEXTS

FOLDER = Path(__file__).parent
SHEET = {**BASE, **yaml.safe_load((FOLDER / "sheet.yml").read_text("utf-8"))}
WORDS = [
    *("Carney", "Mark Carney", "said", "told us that", "according to", "Trump", "Canada", "the U.S. tariff on steel"),
    *(
        "steel",
        "and aluminum",
        "is",
        "to",
        "60 per cent",
        "50%",
        "x25%",
        "9" * 60 + "%",
        "July 21,",
        "2026",
        '"We',
        'won"',
        "“a ‘b’ c”",
    ),
    *("hearings", "proposed", "duties", "forced labour", "direct jobs in Canadian steel", "19,000", "$5 billion"),
    *(
        "a dit que",
        "selon",
        "acier",
        "droits américains sur",
        "à 60 %",
        "\\",
        "\\x",
        ": #",
        "\u2028",
        "\ue000",
        "\u3164",
    ),
    *(".", "It", "They", "Yes.", "\n", "\n\n", "U.S.", "of", "by", "'s"),
]
STORIES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map(" ".join)


DRAFT = read_draft(sources(SHEET).content, sources(SHEET).seeds)


def _intake(text: bytes) -> tuple[Intake, Article] | None:
    """The intake of an article, and the article; None if it cannot be read, and is told why."""
    article, problems = read_article("new.txt", text)
    if article is None:
        assert problems
        return None
    assert DRAFT.view
    return intake_of(DRAFT, DRAFT.view, article, "new.txt"), article


def _stories(text: str) -> tuple[Intake, Article]:
    found = _intake(f"The end. {text} x".encode())
    assert found
    return found


def _quotes(intake: Intake) -> list[str | None]:
    return [*(one.quote for one in intake.outdated), *(one.quote for one in intake.said)]


@given(STORIES | TEXTS)
@example("Carney said that we all won. Carney said that we all won.")
@example(
    "\ud83d\ude00 Carney said that the \u200b talks\u00ad go \u2013 on.".encode("utf-16", "surrogatepass").decode(
        "utf-16"
    )
)
def test_every_quote_is_verbatim_and_singles_out_its_passage(text: str) -> None:
    intake, article = _stories(text)
    for quote in (quote for quote in _quotes(intake) if quote is not None):
        assert article.occurrences(quote) == 1
    for words in (*(one.words for one in intake.said), *(one.item.words for one in intake.unused)):
        assert words in article.normal


@given(STORIES | TEXTS)
def test_every_place_is_inside_the_article(text: str) -> None:
    intake, article = _stories(text)
    places = [one.place for one in intake.named]
    places += [one.place for one in intake.said]
    places += [one.place for one in intake.outdated]
    places += [one.item.place for one in intake.unused]
    assert all(is_inside(place, {article.path: f"The end. {text} x".encode()}) for place in places)


@given(STORIES | TEXTS)
@example('Carney said that "a \\ b" is \\x41 and \ue000 done.')
def test_every_stub_is_yaml_of_the_sheet_and_holds_the_very_words(text: str) -> None:
    intake, _ = _stories(text)
    found = list(stubs(intake))
    trees = []
    for stub in found:
        tree, problems = read_yaml(Lines(stub.file, stub.yaml))
        assert (tree is not None, problems) == (True, []), stub.yaml
        trees.append(str(plain(tree)) if tree else "")
    assert len(found) == 1 + len(intake.outdated) + len(intake.said)
    for quote, told in zip(_quotes(intake), trees[1:], strict=True):
        assert str({"source": intake.id, "quote": quote or ""}) in told


@given(STORIES | TEXTS)
def test_a_terminal_shows_every_line_as_it_stands(text: str) -> None:
    intake, _ = _stories(text)
    assert all(line == visible(line) for line in intake_text(intake).split("\n"))
    assert json.loads(intake_json(intake))["id"] == intake.id


@given(st.binary(max_size=200) | TEXTS.map(str.encode) | STORIES.map(lambda text: text.encode("utf-16")))
@example(b"")
@example(b"\x00\x1b[2J")
@example(b"a\xcc\x81" * 50)
def test_bytes_of_any_kind_are_taken_in_or_refused(content: bytes) -> None:
    found = _intake(content)
    if found:
        assert intake_text(found[0])


def test_what_is_told_has_an_end() -> None:
    many = "".join(
        f"Carney said that number {n} is a large one. The U.S. tariff on steel is {n}.5 per cent. " for n in range(300)
    )
    intake, _ = _stories(many)
    assert (len(intake.said), len(intake.outdated)) == (MOST, MOST)


def test_a_sentence_of_many_percentages_is_a_table() -> None:
    assert _stories("The U.S. tariff on steel is " + "60 per cent, " * 12)[0].outdated
    assert not _stories("The U.S. tariff on steel is " + "60 per cent, " * 13)[0].outdated


def test_a_sentence_that_never_ends_is_no_sentence() -> None:
    assert _stories("Carney said that we won " + "x" * 1900)[0].said
    assert not _stories("Carney said that we won " + "x" * 2000)[0].said


REPEATED = [
    "The U.S. tariff on steel is 60 per cent, Mark Carney said. ",
    "The U.S. tariff on steel is 60 per cent, Mark Carney said.\n\n",
    "tariff 25% steel ",
    "\"a 'b \u00ab",
    "Carney said ",
    "“We won.” ",
    "x",
    "July 21 hearings on proposed duties over forced labour, ",
]


def _calls(work: Callable[[], object]) -> int:
    """How many functions are called: a measure of time that is the same on every machine."""
    counted = 0

    def count(*_: object) -> None:
        nonlocal counted
        counted += 1

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return counted


@pytest.mark.parametrize("text", REPEATED)
def test_twice_as_long_an_article_takes_about_twice_the_time(text: str) -> None:
    once, twice = ((text * (size // len(text))).encode() for size in (10_000, 20_000))
    _intake(once + b"\n")  # its words are known then, and neither article has been read
    assert _calls(lambda: _intake(twice)) < 2.3 * _calls(lambda: _intake(once))
