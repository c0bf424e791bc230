"""An editor's mistakes in a running preview, seen in a real browser: told, survived, and gone once they are mended.

Each is made in the edit that mends the one before, and of what that one did nothing may be left by then.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from tests.site.preview import Preview, banner, without_banner
from tests.site.project import Project

pytestmark = pytest.mark.no_cover

MISTAKES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("mistakes.yml").read_text("utf-8"))
SAMPLE = [
    *("", "people/", "people/mark-carney/", "people/melanie-joly/", "sectors/steel/", "sectors/autos/"),
    *("agreements/cusma/", "glossary/", "method/", "data/", "rules/tab/", "receipts/measures/us-steel/", "coverage/"),
]
"""A page of each kind, and those that the mistakes concern."""
UNCONCERNED = "rules/uncited/"
BANNER = "ol.problems"
SOON = 30_000
"""Milliseconds in which a browser has followed, on however busy a machine."""


@pytest.fixture(scope="module")
def sound(running: Preview) -> dict[str, str]:
    """The pages of the sample while nothing is wrong."""
    return {path: running.page(path) for path in SAMPLE}


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """A page that is opened once for each mistake, and never reloaded by hand."""
    with browser.new_context() as context:
        yield context.new_page()


@pytest.mark.parametrize("mistake", MISTAKES, ids=[each["mistake"].replace(" ", "-") for each in MISTAKES])
def test_a_mistake_is_told_and_survived(
    preview: Preview, sound: dict[str, str], page: Page, mistake: dict[str, Any]
) -> None:
    page.goto(f"http://{preview.address}/{mistake.get('page', '')}")
    problems = page.locator(f"{BANNER} li")
    told_before = {*problems.all_inner_texts()}
    preview.follow(lambda: _make(preview.project, mistake))
    where = mistake.get("where", mistake["file"])
    told = problems.filter(has_text=f"[{mistake['rule']}]").filter(has_text=mistake["says"])
    told = told.filter(has_text=f"{where}:{_line(preview.project, where, mistake.get('line'))}:")
    expect(told).to_have_count(1, timeout=SOON)
    assert not told_before & {*problems.all_inner_texts()}
    assert told.inner_text().startswith("This page:") == ("page" in mistake)
    assert told.locator("a").evaluate("link => link.href").endswith(f"/rules/{mistake['rule']}/")
    elsewhere = banner(preview.page(UNCONCERNED))
    assert ("This page:" in elsewhere) == ("everywhere" in mistake)
    for path, before in sound.items():
        status, after = preview.answer(path)
        assert (status, banner(after) != "") == (200, True), path
        if mistake.get("changes") not in (path, "all"):
            assert without_banner(after) == without_banner(before), path


def test_a_new_figure_is_seen_on_every_page_that_shows_it_until_all_is_as_before(
    preview: Preview, sound: dict[str, str], page: Page
) -> None:
    here = f"http://{preview.address}/sectors/autos/"
    page.goto(here)
    new = page.locator("article", has_text="47.5%")
    expect(page.locator("article", has_text="25%")).to_be_visible()
    expect(new).not_to_be_visible()
    preview.follow(lambda: _rate_cars(preview.project, "25%", "47.5%"))
    expect(new).to_be_visible(timeout=SOON)
    for path in ("", "sectors/", "sectors/autos/", "receipts/measures/us-autos/"):
        assert "47.5" in preview.page(path), path
        assert "[unrecorded-change]" in banner(preview.page(path)), path  # until readers are told
    expect(page.locator(BANNER)).to_be_visible()
    preview.follow(preview.project.mend)
    expect(new).not_to_be_visible(timeout=SOON)
    expect(page.locator(BANNER)).to_have_count(0)
    assert page.url == here
    assert [
        path for path, before in sound.items() if without_banner(preview.page(path)) != without_banner(before)
    ] == []


def _line(project: Project, path: str, words: str | None) -> int:
    """The number of the line of a file that has these words."""
    if words is None:
        return 1
    [line] = [number for number, line in enumerate(_lines(project.root / path), 1) if words in line]
    return line


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").split("\n")


def _rate_cars(project: Project, rate: str, put: str) -> None:
    """Give the sheet's measures another rate for cars."""
    file = project.root / "content/measures.yml"
    before, name, after = file.read_text("utf-8").partition("\nus-autos:\n")
    assert rate in after
    file.write_text(before + name + after.replace(rate, put, 1), "utf-8")


def _make(project: Project, mistake: dict[str, Any]) -> None:
    file = project.root / mistake["file"]
    if "find" in mistake:
        project.replace(mistake["file"], mistake["find"], mistake["put"])
    elif "append" in mistake:
        file.write_bytes(file.read_bytes() + mistake["append"].encode())
    elif "renamed" in mistake:
        file.rename(project.root / mistake["renamed"])
    else:
        file.unlink()
        if "folder" in mistake:
            file.mkdir()
        elif "link" in mistake:
            file.symlink_to(mistake["link"])
