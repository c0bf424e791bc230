"""The way out: the same pages under other builders."""

import shutil
from pathlib import Path

import pytest
import yaml

from generator.pipeline import generate
from generator.project import read_project
from generator.rendering.export import markdown_file
from tests.site.project import ROOT, Html, Project

pytestmark = pytest.mark.no_cover

PLAIN = {
    "site_name": "Exported",
    "docs_dir": "exported",
    "theme": {"name": "material", "font": False},
    "plugins": [],
    "markdown_extensions": ["attr_list", "tables", "md_in_html"],
}


def test_the_export_holds_the_markdown_that_the_plugin_serves(exported: Path) -> None:
    pages = generate(read_project(ROOT)).pages
    assert {path.relative_to(exported).as_posix() for path in exported.rglob("*.md")} == {page.path for page in pages}
    for page in pages:
        text = (exported / page.path).read_text("utf-8")
        assert text == markdown_file(page)
        assert text.endswith(page.markdown)


def test_a_builder_that_knows_nothing_of_us_shows_the_same_text(
    project: Project, site: Path, exported: Path, pages: dict[Path, Html]
) -> None:
    shutil.copytree(exported, project.root / "exported")
    (project.root / "exported/method.md").write_text((project.root / "docs/method.md").read_text("utf-8"), "utf-8")
    (project.root / "plain.yml").write_text(yaml.safe_dump(PLAIN), "utf-8")
    done = project.run("mkdocs", "build", "--strict", "--config-file", "plain.yml", "--site-dir", "plain")
    assert done.returncode == 0, done.stderr
    ours = {
        path.relative_to(site): page.article
        for path, page in pages.items()
        if path.parent.name not in ("method", "data")
    }
    theirs = {path: Html(project.root / "plain" / path).article for path in ours}
    assert theirs == ours


def test_properdocs_builds_the_same_site_with_the_same_settings(
    project: Project, site: Path, pages: dict[Path, Html]
) -> None:
    done = project.run("properdocs", "build", "--strict", "--config-file", "mkdocs.yml", "--site-dir", "proper")
    assert done.returncode == 0, done.stderr
    ours = {path.relative_to(site): page.article for path, page in pages.items()}
    theirs = {path: Html(project.root / "proper" / path).article for path in ours}
    assert theirs == ours
