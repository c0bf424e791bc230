"""Receipts: a page a record, an anchor a fact, and everything that a figure rests on."""

import json
import re
from dataclasses import replace

import pytest

from generator.model.page import Page
from generator.pipeline import Outcome
from generator.rendering.receipts import text_fragment
from tests.real_site import PROJECT, outcome, outcome_of
from tests.rendering.shown import Shown

STEEL, SURCHARGE = "receipts/measures/us-steel.md", "receipts/measures/us-section-122.md"


def _pages(made: Outcome) -> dict[str, Page]:
    return {page.path: page for page in made.pages}


def _receipt(path: str, anchor: str) -> str:
    """The text of the receipt that an anchor stands in."""
    receipts = _pages(outcome())[path].html.split("<h2 ")[1:]
    [found] = [receipt for receipt in receipts if f'<div id="{anchor}">' in receipt]
    return Shown(found.partition(">")[2]).text


def test_a_receipt_says_what_when_how_sure_by_whom_and_where_it_is_shown() -> None:
    said = _receipt(STEEL, "rate@2025-06-04")
    for part in (
        "50%, from June 4, 2025",
        "Figure 50%",
        "Start June 4, 2025",
        "How sure Official text",
        "Proclamation 10947: Adjusting Imports of Aluminum and Steel Into the United States, U.S. Federal Register",
        "cited, text not held here",
        "Shown on ",
        "The state of play in one minute",
    ):
        assert part in said


def test_a_receipt_of_a_disputed_figure_gives_no_side_the_last_word() -> None:
    whole, *sides = (_receipt(SURCHARGE, f"rate@2026-02-24{side}") for side in ("", ".1", ".2"))
    assert "How sure Not settled" in whole
    assert "U.S. Customs and Border Protection" in whole
    assert "UHY" in whole
    assert ["Figure 10%" in sides[0], "Figure 15%" in sides[1]] == [True, True]


def test_a_receipt_of_a_derived_figure_shows_the_arithmetic() -> None:
    said = _receipt("receipts/agreements/cusma.md", "figures.trade-exports-change")
    assert "Worked out here (C$556 billion − C$590 billion) ÷ C$590 billion ≈" in said


def test_a_receipt_quotes_the_article_that_is_held() -> None:
    quotes = [page.html.count("<q data-quote") for path, page in _pages(outcome()).items() if "receipts/" in path]
    assert sum(quotes) > 0
    page = next(page for page in outcome().pages if "receipts/" in page.path and "<q data-quote" in page.html)
    assert "quoted from the article" in Shown(page.html).text


def test_receipts_have_no_notes_and_no_search_lists_them() -> None:
    receipts = [page for page in outcome().pages if page.path.startswith("receipts/")]
    assert receipts
    assert not [page.path for page in receipts if "data-note" in page.html or page.is_listed]
    unlisted = {page.path.partition("/")[0] for page in outcome().pages if not page.is_listed}
    assert unlisted == {"receipts", "rules"}  # manual pages are for editors, who have them in the terminal too


def test_a_receipt_knows_no_more_than_the_day_that_is_shown() -> None:
    then = outcome("2025-03-12")
    html, shown = _pages(then)[STEEL].html, {fact for page in then.pages if page.is_listed for fact in page.facts}
    receipts = {f"measures.us-steel.{anchor}" for anchor in re.findall(r'<div id="([^"]+)"', html)}
    assert "measures.us-steel.rate@2025-03-12" in receipts
    assert "measures.us-steel.rate@2025-06-23" not in receipts
    assert receipts <= shown
    assert "This page shows what was in force on March 12, 2025." in Shown(html).text


def test_a_record_that_no_page_shows_a_figure_of_has_no_receipts() -> None:
    shown = {fact for page in outcome().pages if page.is_listed for fact in page.facts}
    for page in outcome().pages:
        if page.path.startswith("receipts/"):
            record = page.path.removeprefix("receipts/").removesuffix(".md").replace("/", ".")
            assert any(fact.startswith(f"{record}.") for fact in shown), page.path


def test_without_the_template_a_figure_leads_to_its_note() -> None:
    templates = {path: text for path, text in PROJECT.templates.items() if "/receipts/" not in path}
    bare = outcome_of(replace(PROJECT, templates=templates))
    assert not bare.diagnostics
    assert not [page.path for page in bare.pages if page.path.startswith("receipts/")]
    assert 'data-fact="measures.us-steel.rate@2025-06-04" id="call-1" href="#note-1"' in _pages(bare)["index.md"].html


def test_a_mistake_in_the_template_is_said_once_for_each_page_at_its_line() -> None:
    path = "templates/receipts/record.md.jinja"
    broken = PROJECT.templates[path].replace(b"receipt.strength", b"receipt.strenth")
    found = outcome_of(replace(PROJECT, templates={**PROJECT.templates, path: broken})).diagnostics
    assert {(said.rule, said.place.path) for said in found} == {("template-error", path)}


def test_a_source_is_cited_in_the_three_forms_on_the_page_of_its_receipts() -> None:
    _, text, bibtex, csl = _pages(outcome())[STEEL].html.partition('id="cite-fr-proc-10947"')[2].split("<pre ")[:4]
    read = [Shown(f"<pre {part.partition('</pre>')[0]}</pre>").text for part in (text, bibtex, csl)]
    assert read[0].endswith("U.S. Federal Register, June 9, 2025. " + json.loads(read[2])["URL"])
    assert read[1].startswith("@misc{fr-proc-10947, author = ")
    assert json.loads(read[2])["issued"] == {"date-parts": [[2025, 6, 9]]}


@pytest.mark.parametrize(
    ("words", "fragment"),
    [
        ("high tariffs", ":~:text=high%20tariffs"),
        ("Canada-U.S., & more", ":~:text=Canada%2DU.S.%2C%20%26%20more"),
        ("one two three four five six seven eight nine", ":~:text=one%20two%20three%20four,six%20seven%20eight%20nine"),
    ],
)
def test_a_quote_is_found_by_a_text_fragment(words: str, fragment: str) -> None:
    assert text_fragment(words) == fragment
