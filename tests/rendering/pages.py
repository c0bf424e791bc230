"""The page that a template makes of a small project, in English or in French."""

from collections.abc import Mapping

from generator.model.page import Page
from generator.model.view import BY_THE_EVIDENCE, Asked
from generator.pipeline import generate
from tests.cases import sources

NO_MATTER = ("unused-record", "broken-anchor", "stale")
"""What is said of a page that shows one thing and not its notes, on whatever day."""


def page_of(template: str, files: Mapping[str, str], path: str = "index.md", asked: Asked = BY_THE_EVIDENCE) -> Page:
    """The page at a path, of a sheet that has both languages; the template is that of both front pages."""
    pages = {f"templates/{language}/index.md.jinja": template for language in ("en", "fr")}
    settings = files["content/site.yml"].replace("[en]", "[en, fr]")
    outcome = generate(sources({**files, **pages, "content/site.yml": settings}), asked)
    assert [str(said) for said in outcome.diagnostics if said.rule not in NO_MATTER] == []
    return next(page for page in outcome.pages if page.path == path)
