"""Which pages a problem concerns, as the banner of a preview marks them."""

import pytest

from generator.diagnostics import Place
from generator.language import Language
from generator.model.page import Page
from generator.rendering.concerned import Concerns

PEOPLE = "# People\nada:\n  name: Ada\n\nbob:\n  name: Bob\n\ncleo:\n  name: Cleo\n"
TEXTS = {
    "content/people.yml": PEOPLE,
    "templates/en/people/[id].md.jinja": '{% extends "parts/frame.md.jinja" %}',
    "templates/en/words.md.jinja": "Words.",
    "templates/parts/frame.md.jinja": '{% include "parts/foot.md.jinja" %}',
    "templates/parts/foot.md.jinja": "Foot.",
}


def _page(path: str, template: str, *facts: str) -> Page:
    return Page(path, Language.ENGLISH, template, "", "", "", "", (), frozenset(), facts, (), "", "", (), True, "")  # noqa: FBT003 - is_listed


EACH = "templates/en/people/[id].md.jinja"
PAGES = (
    _page("people/ada.md", EACH, "people.ada.name", "sources.wire.name"),
    _page("people/bob.md", EACH, "people.bob.name", "people.ada.name"),
    _page("words.md", "templates/en/words.md.jinja", "glossary.tariff.name"),
)
BOTH = {"people/ada/", "people/bob/"}


@pytest.mark.parametrize(
    ("place", "pages"),
    [
        pytest.param(Place("content/people.yml", 3), BOTH, id="a record: the pages that show a fact of it"),
        pytest.param(Place("content/people.yml", 6), {"people/bob/"}, id="another record"),
        pytest.param(Place("content/people.yml", 9), BOTH, id="a record that no page shows: those of its file"),
        pytest.param(Place("content/people.yml"), BOTH, id="no record: those of the file"),
        pytest.param(Place("content/events.yml", 7), set(), id="a file that no page shows"),
        pytest.param(Place("content/site.yml", 2), None, id="the words of the site: every page"),
        pytest.param(Place("seeds/wire.txt", 8), {"people/ada/"}, id="an article: the pages that name its source"),
        pytest.param(Place("seeds/other.txt", 8), set(), id="an article that no source is"),
        pytest.param(Place("docs/how/index.md", 4), {"how/"}, id="a page written by hand: itself"),
        pytest.param(Place(EACH, 1), BOTH, id="a template: the pages made from it"),
        pytest.param(Place("templates/parts/foot.md.jinja"), BOTH, id="a part of a part of a template"),
        pytest.param(Place("templates/theme/main.html"), None, id="the theme: every page"),
        pytest.param(Place("mkdocs.yml", 12), None, id="the settings of MkDocs: every page"),
    ],
)
def test_a_problem_concerns(place: Place, pages: set[str] | None) -> None:
    assert Concerns(PAGES, TEXTS, {"wire.txt": "wire"}).of(place) == pages
