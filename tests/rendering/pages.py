"""The page that a template makes of a small project, in English or in French."""

from collections.abc import Mapping

from generator.model.page import Page
from generator.pipeline import generate
from tests.cases import sources

INCOMPLETE = ("unused-record", "broken-anchor")
"""What is said of a page that shows one thing, and not its notes."""


def page_of(template: str, files: Mapping[str, str], path: str = "index.md") -> Page:
    """The page at a path, of a sheet that has both languages; the template is that of both front pages."""
    pages = {f"templates/{language}/index.md.jinja": template for language in ("en", "fr")}
    settings = files["content/site.yml"].replace("[en]", "[en, fr]")
    outcome = generate(sources({**files, **pages, "content/site.yml": settings}))
    assert [str(said) for said in outcome.diagnostics if said.rule not in INCOMPLETE] == []
    return next(page for page in outcome.pages if page.path == path)
