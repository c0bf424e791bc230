"""Terms: the first use of each on a page is a link to the glossary, and the page says what it means."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language import Language
from generator.model.page import Page
from generator.model.records.term import Term
from generator.rendering.terms import Terms
from tests.real_site import PROJECT, outcome, outcome_of

pytestmark = pytest.mark.no_cover


def _term(name: str, *also: str) -> Term:
    return Term.model_validate({"name": name, "also": list(also), "means": "Something.", "cite": "wire"})


GLOSSARY = {
    "tariff": _term("Tariff", "customs duty"),
    "section-9": _term("Section 9"),
    "ad": _term("Antidumping duty", "AD"),
    "at-t": _term("Trade & Tax"),
}
TERMS = Terms.of(GLOSSARY, Language.ENGLISH)
ADDRESSES: Mapping[str, str] = {id: f"#{id}" for id in GLOSSARY}


def _linked(text: str) -> str:
    return re.sub(r'<a class="term" href="#([^"]+)">(.*?)</a>', r"[\2](\1)", TERMS.linked(text, ADDRESSES)[0])


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("A tariff, and a tariff again.", "A [tariff](tariff), and a tariff again."),
        ("Tariffs rise.", "[Tariffs](tariff) rise."),
        ("A customs duty is a tariff.", "A [customs duty](tariff) is a tariff."),
        ("Under Section 9 of it.", "Under [Section 9](section-9) of it."),
        ("AD cases ad infinitum.", "[AD](ad) cases ad infinitum."),
        ("A counter-tariff is another word.", "A counter-tariff is another word."),
        ("Trade &amp; Tax rules.", "[Trade &amp; Tax](at-t) rules."),
        ("## A tariff\n\nIts tariff.", "## A tariff\n\nIts [tariff](tariff)."),
        ("[a tariff](x) and a tariff", "[a tariff](x) and a [tariff](tariff)"),
        (
            '<a href="x">a tariff</a> or <q>a tariff</q>: tariff',
            '<a href="x">a tariff</a> or <q>a tariff</q>: [tariff](tariff)',
        ),
        ('<p title="tariff">A `tariff`, a tariff.</p>', '<p title="tariff">A `tariff`, a [tariff](tariff).</p>'),
        ("<th>Tariff</th><td>tariff</td>", "<th>Tariff</th><td>[tariff](tariff)</td>"),
        ("<figure><svg><text>Tariff</text></svg></figure>", "<figure><svg><text>Tariff</text></svg></figure>"),
    ],
)
def test_the_first_use_in_the_text_is_a_link(text: str, linked: str) -> None:
    assert _linked(text) == linked


def test_found_terms_come_in_reading_order_and_those_without_an_address_stay_text() -> None:
    text = "Section 9 sets a tariff and AD."
    assert TERMS.linked(text, ADDRESSES)[1] == ("section-9", "tariff", "ad")
    assert TERMS.linked(text, {"ad": "#ad"})[1] == ("ad",)


def test_a_glossary_without_terms_links_nothing() -> None:
    assert Terms.of({}, Language.ENGLISH).linked("A tariff.", {}) == ("A tariff.", ())


@given(st.text("tarif AD<>/aq[]()#`\n", max_size=60))
def test_links_change_nothing_but_that_they_are_links(text: str) -> None:
    linked, _ = TERMS.linked(text, ADDRESSES)
    assert re.sub(r'<a class="term" href="#[^"]+">((?:(?!</a>).)*)</a>', r"\1", linked) == text


@cache
def _pages() -> dict[str, Page]:
    return {page.path: page for page in outcome().pages}


def test_every_linked_term_is_explained_at_the_foot_of_its_page_once() -> None:
    linked = 0
    for page in _pages().values():
        used = re.findall(r'<a class="term" href="[^"]*#([^"]+)"', page.html)
        told = re.findall(r'<div id="term-([^"]+)">', page.html)
        assert used == told, page.path
        assert len(set(used)) == len(used)
        linked += len(used)
    assert linked > 50


def test_without_a_page_for_the_glossary_its_words_lead_nowhere() -> None:
    templates = {path: text for path, text in PROJECT.templates.items() if path != "templates/en/glossary.md.jinja"}
    bare = outcome_of(replace(PROJECT, templates=templates))
    assert {problem.rule for problem in bare.diagnostics} == {"unknown-page"}  # other templates name it
    assert not [page.path for page in bare.pages if 'class="term"' in page.html]


def test_the_glossary_does_not_lead_to_itself() -> None:
    assert 'class="term"' not in _pages()["glossary.md"].html


def test_what_a_term_means_is_bound_and_calls_no_note() -> None:
    foot = _pages()["laws.md"].html.partition('<dl class="terms"')[2].partition("</dl>")[0]
    assert "data-fact" in foot
    assert "data-note" not in foot
