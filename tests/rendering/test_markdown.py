import pytest
from hypothesis import given

from generator.model.page import Heading
from generator.rendering.markdown import convert, slug
from tests.letters import TEXTS


@pytest.mark.parametrize(
    ("markdown", "headings"),
    [
        ("No heading.", []),
        ("# Who's who", [(1, "whos-who", "Who's who")]),
        ("# One\n\n## Two\n\n### Three", [(1, "one", "One"), (2, "two", "Two"), (3, "three", "Three")]),
        ("## Same\n\n## Same\n\n## Same", [(2, "same", "Same"), (2, "same-2", "Same"), (2, "same-3", "Same")]),
        (
            "## Same {#same-2}\n\n## Same\n\n## Same",
            [(2, "same-2", "Same"), (2, "same", "Same"), (2, "same-3", "Same")],
        ),
        ("## Given {#here}", [(2, "here", "Given")]),
        ('## Date\n\n<div id="date">x</div>', [(2, "date-2", "Date")]),
        ("## *Soft* `lumber` & <b>steel</b>", [(2, "soft-lumber-steel", "Soft lumber & steel")]),
        ("## 25&nbsp;% &lt;now&gt;", [(2, "25-now", "25 % <now>")]),
        ("## A [link](https://x.example/)", [(2, "a-link", "A link")]),
        ("## Qualité élevée", [(2, "qualite-elevee", "Qualité élevée")]),
        ("## 关税", [(2, "section", "关税")]),
        ("## Steel\n## Copper", [(2, "steel", "Steel"), (2, "copper", "Copper")]),
        ('## Rate <a href="#n1">50%<sup>1</sup></a>', [(2, "rate-50", "Rate 50%")]),
        ("Underlined\n==========\n\nTwice\n-----", [(1, "underlined", "Underlined"), (2, "twice", "Twice")]),
        ("## Closed ##", [(2, "closed", "Closed")]),
        ("    # code", []),
        ("> ## Quoted", [(2, "quoted", "Quoted")]),
    ],
)
def test_the_headings_of_a_page(markdown: str, headings: list[tuple[int, str, str]]) -> None:
    body = convert(markdown)
    assert body.headings == tuple(Heading(*heading) for heading in headings)
    assert {heading.id for heading in body.headings} <= body.anchors


@pytest.mark.parametrize(
    ("markdown", "opening"),
    [
        ("", ""),
        ("# Only a heading", ""),
        ("# Title\n\nThe first. It is *short*.\n\nThe second.", "The first. It is short."),
        ("Before a heading.\n\n# Title", "Before a heading."),
        ("- a list\n\nA paragraph &amp; more", "A paragraph & more"),
        ('Rate <a href="#n"><data value="50">50%</data><sup aria-hidden="true">1</sup></a>, now.', "Rate 50%, now."),
        ("<pre>no</pre>\n\n<p class='lead'>Yes,\n  this.</p>", "Yes, this."),
    ],
)
def test_the_opening_of_a_page(markdown: str, opening: str) -> None:
    assert convert(markdown).opening == opening


def test_every_id_is_an_anchor() -> None:
    body = convert('# One\n\n<p id="two">x</p>\n\n<a class="x" id="three" href="#one">y</a>\n')
    assert body.anchors == {"one", "two", "three"}


def test_the_markdown_has_the_ids_too_so_that_another_engine_agrees() -> None:
    assert convert("# One\n\nText.\n\n## Two {#zwei}\n").markdown == "# One {#one}\n\nText.\n\n## Two {#zwei}\n"


def test_tables_are_made() -> None:
    assert "<table>" in convert("| a | b |\n|---|---|\n| c | d |\n").html


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Who said what", "who-said-what"),
        ("  Spaces   and -- hyphens ", "spaces-and-hyphens"),
        ("L'acier, l’aluminium", "lacier-laluminium"),
        ("__init__ and snake_case", "init-and-snake-case"),
        ("- x", "x"),
        ("!?", "section"),
        ("", "section"),
    ],
)
def test_the_slug_of(text: str, name: str) -> None:
    assert slug(text) == name


@given(TEXTS)
def test_a_slug_is_lower_case_words_and_hyphens(text: str) -> None:
    assert all(letter.islower() or letter.isdigit() or letter == "-" for letter in slug(text))
    assert slug(slug(text)) == slug(text)
    assert slug(text)


@given(TEXTS)
def test_ids_once_given_stay(text: str) -> None:
    body = convert(f"# {text}\n\n## Two\n")
    assert convert(body.markdown) == body
