"""The editors' handbook: whoever follows an example gets what it says."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.revisions import commit_all
from tests.site.project import ROOT, Project

pytestmark = pytest.mark.no_cover

PAGES = sorted((ROOT / "docs/handbook").glob("*.md"))
_BLOCK = re.compile(r"(?P<before>[^\n]*)\n\n```(?P<kind>\w+)\n(?P<text>.*?)```", re.DOTALL)
_AT_END = re.compile(r"[Aa]t the end of `(.*?)`:$")
_SAVE = re.compile(r"Save it as `(.*?)`")
_IN = re.compile(r"In `(.*?)`:$")


def _blocks(page: Path) -> Iterator[re.Match[str]]:
    """The blocks of a page's example, each with the line above it."""
    example = page.read_text("utf-8").partition("\n## An example\n")[2].partition("\n## ")[0]
    return _BLOCK.finditer(f"\n{example}")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The real project, committed as it is."""
    project = Project.copy(tmp_path / "project")
    commit_all(project.root)
    return project


def _follow(project: Project, page: Path) -> Iterator[tuple[str, str]]:
    """Do what an example says; give what it says that one sees, and what one saw."""
    seen = ""
    for block in _blocks(page):
        before, text = block["before"], block["text"]
        match block["kind"]:
            case "sh":
                done = [project.run(*_words(line)) for line in text.splitlines()]
                seen = "".join(each.stdout + each.stderr for each in done)
            case "yaml":
                path = project.root / _named(_AT_END, before)
                path.write_text(f"{path.read_text('utf-8')}\n{text}", "utf-8")
            case "diff":
                old, new = ("".join(f" {line[2:]}\n" for line in text.splitlines() if line[0] == sign) for sign in "-+")
                project.replace(_named(_IN, before), old, new)
            case "text" if _SAVE.search(before):
                (project.root / _named(_SAVE, before)).write_text(text, "utf-8")
            case "text":
                yield text, seen
            case other:
                raise AssertionError(other)


def _named(pattern: re.Pattern[str], before: str) -> str:
    found = pattern.search(before)
    assert found, before
    return found[1]


def _words(line: str) -> list[str]:
    return [word.strip('"') for word in re.findall(r'"[^"]*"|\S+', line)]


@pytest.mark.parametrize("page", [page for page in PAGES if page.stem != "index"], ids=lambda page: page.stem)
def test_whoever_follows_an_example_sees_what_it_says(project: Project, page: Path) -> None:
    told = list(_follow(project, page))
    assert told
    for says, seen in told:
        for line in says.splitlines():
            assert line in seen, page.stem
    assert "Errors: 0." in project.run("explain", "check").stdout, page.stem


def test_the_handbook_is_no_part_of_a_published_site(project: Project) -> None:
    assert not list(project.build().rglob("handbook"))


def test_every_page_of_the_handbook_is_listed_on_its_first() -> None:
    listed = re.findall(r"\]\((\S+?)\)", (ROOT / "docs/handbook/index.md").read_text("utf-8"))
    assert {page.name for page in PAGES} <= {*listed, "index.md"}
