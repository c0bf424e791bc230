"""An editor's mistakes in a running preview, seen in a real browser: told, survived, and gone once they are mended."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from tests.site.preview import Preview, banner, without_banner
from tests.site.project import Project

MISTAKES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("mistakes.yml").read_text("utf-8"))
SAMPLE = [
    *("", "people/", "people/mark-carney/", "people/melanie-joly/", "sectors/steel/", "agreements/cusma/", "glossary/"),
    *("method/", "data/", "rules/tab/", "receipts/measures/us-steel/", "coverage/"),
]
"""A page of each kind, and those that the mistakes concern."""
UNCONCERNED = "rules/uncited/"
BANNER = "ol.problems"
SOON = 30_000
"""Milliseconds in which a browser has followed, on however busy a machine."""


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """One preview for all mistakes: it never needs to be started again."""
    running = Preview(Project.copy(tmp_path_factory.mktemp("previewed") / "project"))
    yield running
    running.close()


@pytest.fixture(scope="module")
def sound(preview: Preview) -> dict[str, str]:
    """The pages of the sample while nothing is wrong."""
    return {path: preview.page(path) for path in SAMPLE}


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """A page that is opened once for each mistake, and never reloaded by hand."""
    with browser.new_context() as context:
        yield context.new_page()


def test_a_new_figure_is_seen_on_every_page_that_shows_it(preview: Preview, page: Page) -> None:
    page.goto(f"http://{preview.address}/sectors/autos/")
    old, new = page.locator("article", has_text="25%"), page.locator("article", has_text="47.5%")
    expect(old).to_be_visible()
    with _edited(preview, "content/measures.yml", lambda text: _of_autos(text, "25%", "47.5%")):
        expect(new).to_be_visible(timeout=SOON)
        for path in ("", "sectors/", "sectors/autos/", "receipts/measures/us-autos/"):
            assert "47.5" in preview.page(path), path
            assert "[unrecorded-change]" in banner(preview.page(path)), path  # until readers are told
    expect(new).not_to_be_visible(timeout=SOON)


@pytest.mark.parametrize("mistake", MISTAKES, ids=[each["mistake"].replace(" ", "-") for each in MISTAKES])
def test_a_mistake_is_told_survived_and_mended(
    preview: Preview, sound: dict[str, str], page: Page, mistake: dict[str, Any]
) -> None:
    here = mistake.get("page", "")
    page.goto(f"http://{preview.address}/{here}")
    expect(page.locator(BANNER)).to_have_count(0)
    with _made(preview, mistake):
        expect(page.locator(BANNER)).to_be_visible(timeout=SOON)
        where = mistake.get("where", mistake["file"])
        told = page.locator(f"{BANNER} li", has_text=f"[{mistake['rule']}]").filter(has_text=mistake["says"])
        told = told.filter(has_text=f"{where}:{_line(preview.project, where, mistake.get('line'))}:")
        expect(told).to_have_count(1)
        assert told.inner_text().startswith("This page:") == ("page" in mistake)
        assert told.locator("a").evaluate("link => link.href").endswith(f"/rules/{mistake['rule']}/")
        elsewhere = banner(preview.page(UNCONCERNED))
        assert ("This page:" in elsewhere) == ("everywhere" in mistake)
        for path, before in sound.items():
            status, after = preview.answer(path)
            assert (status, banner(after) != "") == (200, True), path
            if mistake.get("changes") not in (path, "all"):
                assert without_banner(after) == without_banner(before), path
    expect(page.locator(BANNER)).to_have_count(0, timeout=SOON)
    assert page.url == f"http://{preview.address}/{here}"
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


def _of_autos(text: str, rate: str, put: str) -> str:
    """The sheet's measures with another rate for cars."""
    before, name, after = text.partition("\nus-autos:\n")
    assert rate in after
    return before + name + after.replace(rate, put, 1)


@contextmanager
def _edited(preview: Preview, path: str, edit: Callable[[str], str]) -> Iterator[None]:
    """A file, edited for as long as this lasts."""
    file = preview.project.root / path
    before = file.read_text("utf-8")
    preview.follow(lambda: file.write_text(edit(before), "utf-8"))
    try:
        yield
    finally:
        preview.follow(lambda: file.write_text(before, "utf-8"))


@contextmanager
def _made(preview: Preview, mistake: dict[str, Any]) -> Iterator[None]:
    """A mistake, made for as long as this lasts."""
    file = preview.project.root / mistake["file"]
    before = file.read_bytes()
    preview.follow(lambda: _make(preview.project, file, mistake))
    try:
        yield
    finally:
        preview.follow(lambda: _mend(preview.project, file, before, mistake))


def _make(project: Project, file: Path, mistake: dict[str, Any]) -> None:
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


def _mend(project: Project, file: Path, before: bytes, mistake: dict[str, Any]) -> None:
    if "renamed" in mistake:
        (project.root / mistake["renamed"]).unlink()
    if "folder" in mistake:
        file.rmdir()
    file.unlink(missing_ok=True)
    file.write_bytes(before)
