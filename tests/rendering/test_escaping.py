from collections.abc import Callable
from functools import cache
from pathlib import Path

import markdown  # type: ignore[import-untyped]  # has no type hints
import pytest
from hypothesis import example, given
from mkdocs.config import load_config

from generator.pipeline import generate
from generator.rendering.escaping import escaped
from generator.rendering.markdown import convert
from tests.cases import changed, sources
from tests.letters import FRAGMENTS, TEXTS
from tests.rendering.shown import Shown, one_line

ROOT = Path(__file__).parents[2]

PLACES = {
    "a paragraph": "Before {} after.",
    "a paragraph of its own": "Before.\n\n{}\n\nAfter.",
    "the start of a line": "Before\n{}\nafter.",
    "a heading": "# {}\n\nAfter.",
    "a heading with an id": "## Before {} {{#here}}\n\nAfter.",
    "a list": "- {}\n- After\n\n1. {}\n",
    "a cell of a table": "<table>\n<tr><td>{}</td><td>\n{}\n</td></tr>\n</table>\n",
    "a block of Markdown in HTML": '<div markdown="1">\n\n{}\n\n- {}\n\n</div>\n',
    "an element inside a sentence": 'Before <span class="x">{}</span> *{}* **{}** after.',
    "a link": "Before [{}](https://law.example/) after.",
    "an attribute": 'Before <span title="{}">word</span> after.\n\n<p title="{}">After.</p>',
    "an attribute in single quotation marks": "Before <span title='{}'>word</span> after.",
}


@cache
def _engine() -> markdown.Markdown:
    """Python-Markdown as MkDocs sets it up for this site."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    return markdown.Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


def _ours(page: str) -> Shown:
    return Shown(convert(page).html)


def _exported(page: str) -> Shown:
    return Shown(_engine().reset().convert(convert(page).markdown))


ENGINES = pytest.mark.parametrize("engine", [_ours, _exported], ids=["our engine", "Python-Markdown"])
EVERYWHERE = "\n\n".join(PLACES.values())


@ENGINES
@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_plain_text_comes_out_as_it_went_in(place: str, engine: Callable[[str], Shown]) -> None:
    for text in FRAGMENTS:
        _assert_plain(text, place, engine)


@ENGINES
@given(text=TEXTS)
@example(text="12345678901. x")
@example(text="a_b__c")
def test_plain_text_comes_out_whatever_it_is(text: str, engine: Callable[[str], Shown]) -> None:
    _assert_plain(text, EVERYWHERE, engine)


def _assert_plain(text: str, place: str, engine: Callable[[str], Shown]) -> None:
    """The page shows the text where it showed a word before, and nothing else has changed."""
    text = text.strip()  # as the sheet reads it
    if text:
        count = place.count("{}")
        shown, like = engine(place.format(*[escaped(text)] * count)), engine(place.format(*["%word%"] * count))
        assert shown.shape == like.shape
        assert shown.text == one_line(like.text.replace("%word%", text))
        assert shown.titles == [one_line(title.replace("%word%", text)) for title in like.titles]


@pytest.mark.parametrize("text", ["25\u00a0%", "1\u202f234 tonnes"])
def test_a_space_that_must_not_break_is_kept(text: str) -> None:
    assert escaped(text) == text


@given(TEXTS)
def test_what_is_escaped_stays_on_one_line(text: str) -> None:
    assert len(str(escaped(text)).splitlines()) <= 1


PAGE = """# {{ organizations.northland.name }}

{{ organizations.northland.name }}

<table><tr><td>{{ organizations.northland.name }}</td></tr></table>

<p title="{{ organizations.northland.name|plain }}">{{ organizations.northland.role }}</p>
"""


@pytest.mark.parametrize("text", FRAGMENTS, ids=ascii)
def test_any_text_of_the_sheet_reaches_a_page_as_that_text(text: str) -> None:
    if "{{" in text or not text.strip():
        return
    written = "'" + text.strip().replace("'", "''") + "'"
    files = changed(("content/organizations.yml", "name: Northland", f"name: {written}\n  role: {written}"))
    outcome = generate(sources({**files, "templates/en/north.md.jinja": PAGE}))
    if any(diagnostic.rule == "unbound-figure" for diagnostic in outcome.diagnostics):
        return
    page = next(page for page in outcome.pages if page.path == "north.md")
    shown = Shown(page.html)
    expected = one_line(text)
    assert page.title == expected
    assert page.description == expected
    assert shown.titles == [expected]
    assert shown.text == one_line(f"{text} {text} {text} {text}1")
