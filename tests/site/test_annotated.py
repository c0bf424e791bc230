"""The annotated articles: there for an editor under `serve`, and nowhere else."""

import json
from pathlib import Path

import pytest

from tests.site.preview import Preview
from tests.site.project import Project

pytestmark = pytest.mark.no_cover

ARTICLE = "coverage/poilievre-urges-carney/"


def test_no_build_has_an_annotated_article(site: Path) -> None:
    assert not [path for path in site.rglob("*") if "coverage" in path.as_posix().removeprefix(site.as_posix())]
    assert not [path for path in site.rglob("*.html") if 'href="coverage/' in path.read_text("utf-8")]
    assert "account" not in (site / "assets/site.css").read_text("utf-8")
    unlisted = [path.relative_to(site) for path in site.rglob("*.html") if "noindex" in path.read_text("utf-8")]
    assert {path.parts[0] for path in unlisted} == {"receipts", "rules"}


def test_no_export_has_an_annotated_article(exported: Path) -> None:
    assert not list(exported.rglob("*coverage*"))


def test_a_preview_shows_each_article_with_its_account(project: Project) -> None:
    preview = Preview(project)
    try:
        assert "100%" in preview.page("coverage/")
        page = preview.page(ARTICLE)
        assert '<meta name="robots" content="noindex">' in page
        assert "Conservative Leader Pierre Poilievre</a></mark> has expressed his support" in page
        assert "is ignored: Plans, by weekdays without a date." in page
        assert "coverage/" not in preview.page("")
        assert ".account" in preview.page("assets/site.css")
        found = json.loads(preview.page("search/search_index.json"))["docs"]
        assert not [doc["location"] for doc in found if doc["location"].startswith("coverage/")]
        preview.edit("content/people.yml", '"Prime Minister Mark Carney"', '"Mark Carney"')
        assert 'for Prime Minister <mark><a href="../../people/mark-carney/">Mark Carney</a></mark>' in preview.page(
            ARTICLE
        )
        preview.edit("content/people.yml", "  country: canada\n", "  country: canda\n")
        assert "[unknown-reference]" in preview.page(ARTICLE)
    finally:
        preview.close()
