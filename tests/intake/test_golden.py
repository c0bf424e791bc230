"""Golden intakes: articles that are invented, each with all that an editor should be told of it beside it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.intake.intake import Intake
from generator.pipeline import take_in
from generator.reading.articles import read_article
from generator.reporting.intake_text import fact_text
from tests.cases import BASE, sources

FOLDER = Path(__file__).parent
SHEET = {**BASE, **yaml.safe_load((FOLDER / "sheet.yml").read_text("utf-8"))}
ARTICLES = sorted((FOLDER / "articles").glob("*.txt"))


def intake_of(article: Path) -> Intake:
    read, problems = read_article(article.name, article.read_bytes())
    assert read, problems
    found, diagnostics = take_in(sources(SHEET), read, None)
    assert found, [str(one) for one in diagnostics if one.is_error]
    return found


def _told(intake: Intake) -> dict[str, Any]:
    return {
        "id": intake.id,
        "title": intake.title,
        "language": str(intake.language),
        "published": str(intake.published),
        "names": [
            f"{'.'.join(one.record)}, {one.times} times, first {one.place.line}:{one.place.column} as {one.words}"
            for one in intake.named
        ],
        "unused": [
            f"{one.item.place.line}:{one.item.place.column} {one.item.kind} {one.item.words}"
            + (f", as {one.told_by}" if one.told_by else "")
            for one in intake.unused
        ],
        "outdated": [
            {
                "fact": one.fact.id,
                "in the sheet": fact_text(one.fact),
                "in the article": one.words,
                "rests on": [f"{rest.source}: {rest.words}" for rest in one.rests_on],
                "sentence": f"{one.place.line}:{one.place.column} {one.sentence}",
            }
            for one in intake.outdated
        ],
        "claims": [f"{one.place.line}:{one.place.column} {one.by[1]}: {one.words}" for one in intake.said],
    }


def test_each_article_says_at_its_head_that_it_is_an_example() -> None:
    assert len(ARTICLES) == 3
    for article in ARTICLES:
        first = article.read_text("utf-8").partition("\n")[0]
        assert "Example for tests:" in first or "Exemple pour les tests :" in first


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.stem)
def test_an_editor_is_told_exactly(article: Path) -> None:
    assert _told(intake_of(article)) == yaml.safe_load(article.with_suffix(".yml").read_text("utf-8"))


def _outdates(case: dict[str, Any]) -> list[str]:
    told = _of(case).outdated
    return [f"{one.id.removeprefix('measures.').removesuffix('.rate')} {one.words}" for one in told]


def _of(case: dict[str, Any]) -> Intake:
    """The intake of a sentence with enough around it to tell its language and its date."""
    is_french = case.get("in") == "fr"
    date = "" if case.get("undated") else "8 juillet 2026\n\n" if is_french else "July 9, 2026\n\n"
    rest = "Le reste est dans les pages de la fin." if is_french else "The rest of it is in the notes to the text."
    read, problems = read_article("case.txt", f"{date}{case['says']}\n\n{rest}".encode())
    assert read, problems
    found, _ = take_in(sources(SHEET), read, None)
    assert found
    return found


def _cases(file: str) -> list[Any]:
    cases = yaml.safe_load((FOLDER / file).read_text("utf-8"))
    return [pytest.param(case, id=case["says"] + ", undated" * case.get("undated", False)) for case in cases]


@pytest.mark.parametrize("case", [*_cases("rates.yml"), *_cases("figures.yml")])
def test_a_sentence_outdates(case: dict[str, Any]) -> None:
    assert _outdates(case) == case["outdates"]


@pytest.mark.parametrize("case", _cases("claims.yml"))
def test_a_sentence_claims(case: dict[str, Any]) -> None:
    assert [f"{one.by[1]}: {one.words}" for one in _of(case).said] == case["claims"]


def test_a_headline_claims_nothing_that_the_text_does_not() -> None:
    text = "Talks go on at last, Carney says\n\nMark Carney said that the talks go on. The end of it is in the notes.\n"
    for article in (text, f"# {text}"):
        read, _ = read_article("new.txt", article.encode())
        assert read
        found, _ = take_in(sources(SHEET), read, None)
        assert found
        assert [(one.words, one.place.line) for one in found.said] == [("the talks go on", 3)]


def test_what_a_headline_has_is_told_of_the_text() -> None:
    text = "U.S. tariff on steel to 60 per cent\n\nThe U.S. tariff on steel goes to 60 per cent.\n"
    read, _ = read_article("new.txt", text.encode())
    assert read
    found, _ = take_in(sources(SHEET), read, None)
    assert found
    assert [one.place.line for one in found.outdated] == [3]


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("July 9, 2026", "2026-07-09"),
        ("Published July 9, 2026 at 8:30 a.m", "2026-07-09"),
        ("OTTAWA, July 9, 2026 — The talks go on.", "2026-07-09"),
        ("OTTAWA, July 9, 2026 – The talks go on.\nUntil July 10, 2026 nothing is known.", "2026-07-09"),
        ("Publié le 16 juillet 2026 à 8 h 30. Le reste est dans les pages de la fin", "None"),
        ("Publié le 16 juillet 2026 à 8 h 30\n\nLe reste est dans les pages de la fin", "2026-07-16"),
        ("July 2026", "None"),
        ("July 9", "None"),
        ("From July 9, 2026 to July 10, 2026", "None"),
        ("The deal was signed on July 9, 2026.", "None"),
        ("Carney in Washington on July 9, 2026", "None"),
        ("One.\n\nTwo.\n\nThree.\n\nFour.\n\nJuly 9, 2026", "None"),
    ],
)
def test_an_article_came_out_on_the_day_of_its_date_line(head: str, published: str) -> None:
    read, _ = read_article("new.txt", f"{head}\n\nThe end".encode())
    assert read
    found, _ = take_in(sources(SHEET), read, None)
    assert found
    assert str(found.published) == published
