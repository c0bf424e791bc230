"""What the explainers say of the real sheet: their sentences and tables follow the facts."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import pytest

from generator.model.page import Page
from generator.pipeline import Outcome
from generator.reading.fact_sheet import read_draft
from tests.real_site import PROJECT, outcome, outcome_of
from tests.rendering.shown import Shown

pytestmark = pytest.mark.no_cover

MEASURES, LAWS = "content/measures.yml", "templates/en/laws.md.jinja"


@cache
def _pages() -> Mapping[str, Page]:
    return {page.path: page for page in outcome().pages}


def _edited(path: str, pattern: str, put: str) -> Outcome:
    """What comes of the sheet once the first such passage of a file is put in other words."""
    text, edits = re.subn(pattern, put, PROJECT.content[path].decode(), count=1, flags=re.DOTALL)
    assert edits, pattern
    return outcome_of(replace(PROJECT, content={**PROJECT.content, path: text.encode()}))


def _text(page: Page) -> str:
    """A page as it is read, without the numbers of its notes."""
    return Shown(re.sub(r"<sup.*?</sup>", "", page.html)).text


def _of(outcome: Outcome, path: str) -> str:
    return _text(next(page for page in outcome.pages if page.path == path))


def test_the_home_page_alone_tells_what_pays_how_much_what_cusma_spares_what_the_review_did_and_how_sure_we_are() -> (
    None
):
    text = _text(_pages()["index.md"])
    for said in (
        "whether or not they meet the rules of CUSMA",
        "Among them are steel (50%), aluminum (50%), ",
        "Of cars and light trucks (25%) and medium and heavy trucks (25%), those that meet the rules pay on only part",
        "Most other goods pay nothing if they meet the rules, and otherwise the U.S. temporary import surcharge: 10%",
        "Machines and other listed goods made of steel, aluminum or copper 25% April 6, 2026 The same rate",
        "Auto parts 25% May 3, 2025 Nothing",
        "Energy, vehicles, certain minerals and fertilizers are among those left out.",
        "A vehicle that meets the CUSMA rules pays only on the share of its value that was not made in",
        "At the review of July 1, 2026 the United States did not agree to extend it",
        "rest on an official text",
    ):
        assert said in text


@pytest.mark.parametrize(("day", "rate"), [("2025-03-12", "25%"), ("2025-06-03", "25%"), ("2025-06-04", "50%")])
def test_every_page_says_the_rate_of_its_day(day: str, rate: str) -> None:
    pages = {page.path: page for page in outcome(day).pages}
    for path in ("index.md", "sectors/index.md", "agreements/cusma.md", "laws.md"):
        told = re.findall(
            r'#us-steel">[^<]*</a>(?:</th>)?(?:,|\s*<td class="figure">).*?<data [^>]*>(.*?)</data>', pages[path].html
        )
        assert set(told) == {rate}, path
    assert f"steel ({rate}), aluminum ({rate})" in _text(pages["index.md"])


def test_a_charge_that_ends_leaves_the_table_and_is_told_among_the_last_changes() -> None:
    pages = outcome("2026-02-24").pages
    home = _text(next(page for page in pages if page.path == "index.md"))
    table, changes = home.partition("What pays how much")[2].split("Which rates changed last")
    assert "U.S. emergency tariff on Canada" not in table
    assert "U.S. emergency tariff on Canada February 24, 2026 35% ended" in changes


def test_a_duty_that_cusma_lifts_moves_to_another_sentence_and_table() -> None:
    edited = _edited(MEASURES, r"(us-copper:.*?treatment: )not-exempt", r"\1partly-exempt")
    assert "Of copper pipes, wire and other part-made copper goods (50%)" in _of(edited, "index.md")
    cusma = next(page for page in edited.pages if page.path == "agreements/cusma.md").html
    assert "#us-copper" in cusma.partition('id="partly-exempt"')[2].partition('id="not-exempt"')[0]


def test_a_sector_that_pays_nothing_of_its_own_is_named_below_the_table() -> None:
    edited = _edited(
        "content/sectors.yml",
        r"\ncopper:",
        "\nshoes:\n  name: Shoes\n  covers: Shoes.\n  answer: None.\n  cite: gac-softwood-recent\n\ncopper:",
    )
    assert re.search(r"no U\.S\. duty in force is aimed at these sectors: [^.]*\bShoes\b", _of(edited, "index.md"))
    assert "No U.S. duty on this sector alone is in the fact sheet." in _of(edited, "sectors/shoes.md")


def test_the_counts_on_the_home_page_follow_the_sheet() -> None:
    counts = re.compile(r"Of (\d+) figures and dates.* leaves (\d+) on which sources disagree, and (\d+) that nobody")
    edited = _edited("content/sectors.yml", r"(    jobs:.*?value: )[^\n]*", r"\1unknown")
    before, after = (counts.search(text) for text in (_text(_pages()["index.md"]), _of(edited, "index.md")))
    assert before
    assert after
    assert [int(new) - int(old) for old, new in zip(before.groups(), after.groups(), strict=True)] == [0, 0, 1]


def test_whoever_holds_a_deciding_office_stands_on_the_home_page() -> None:
    deciding = _text(_pages()["index.md"]).partition("Who decides")[2]
    for office in (
        "President of the United States",
        "Prime Minister of Canada",
        "United States Trade Representative",
        "United States Secretary of Commerce",
        "Minister responsible for Canada-U.S. Trade",
    ):
        assert f", {office}. " in deciding


def test_a_template_that_singles_out_a_record_says_so_when_it_is_gone() -> None:
    laws = PROJECT.templates[LAWS].replace(b'events["section-122-stay"]', b'events["section-122-hold"]')
    [problem] = outcome_of(replace(PROJECT, templates={**PROJECT.templates, LAWS: laws})).diagnostics
    assert problem.rule == "template-error"
    assert 'has no "section-122-hold"' in problem.message


def test_every_figure_of_an_agreement_is_on_its_page() -> None:
    facts = read_draft(PROJECT.content, PROJECT.seeds).facts
    wanted = {id for id in facts if re.fullmatch(r"agreements\.cusma\.figures\.[a-z0-9-]+", id)}
    assert wanted - set(_pages()["agreements/cusma.md"].facts) == set()


def test_every_law_that_a_measure_rests_on_is_explained() -> None:
    html = _pages()["laws.md"].html
    laws = set(re.findall(r"laws: \[(.*?)\]", PROJECT.content[MEASURES].decode()))
    for law in {each.strip() for line in laws for each in line.split(",")}:
        assert f'<h2 id="{law}">' in html
