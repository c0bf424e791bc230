"""The copy that is read from a disk: every link leads to a file of it, and the search works, with no network at all."""

import re
import zipfile
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from tests.site.project import Project


@pytest.fixture(scope="session")
def copy(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copy, unpacked."""
    folder = tmp_path_factory.mktemp("offline")
    done = Project(site.parent).run("explain", "offline", "site", str(folder / "site.zip"))
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(folder / "site.zip") as packed:
        packed.extractall(folder / "copy")
    return folder / "copy"


def test_every_link_leads_to_a_file_of_the_copy(copy: Path) -> None:
    for path in copy.rglob("*.html"):
        links = map(
            unescape, re.findall(r'<(?:a|link|script)\b[^>]*\s(?:href|src)="([^":]*)"', path.read_text("utf-8"))
        )
        files = {link.partition("#")[0] for link in links if not urlsplit(link).scheme} - {""}
        assert [link for link in files if not (path.parent / link).is_file()] == [], path


def test_the_same_site_is_packed_into_the_same_bytes(site: Path, tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        assert Project(site.parent).run("explain", "offline", "site", str(tmp_path / name)).returncode == 0
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_a_reader_follows_links_opens_receipts_and_searches_without_a_network(browser: Browser, copy: Path) -> None:
    faults: list[str] = []
    with browser.new_context(offline=True, viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
        page.on("request", lambda asked: faults.append(asked.url) if not asked.url.startswith("file:") else None)
        page.goto((copy / "index.html").as_uri())
        page.get_by_role("link", name="Tariff sectors").first.click()
        page.locator("article a.fact").first.click()
        page.get_by_role("link", name="The whole receipt").click()
        page.wait_for_url("**/receipts/**", wait_until="networkidle")
        page.keyboard.press("/")
        page.keyboard.type("acier")
        page.locator(".md-search-result__link").first.click()
        page.wait_for_url("**/sectors/steel/index.html*")
        assert page.locator("h1").inner_text() == "Steel"
    assert faults == []


def test_what_is_no_built_site_is_refused(project: Project) -> None:
    done = project.run("explain", "offline", "content", "site.zip")
    assert done.returncode == 2
    assert "content has no index.html: it is no built site." in done.stderr
    assert not (project.root / "site.zip").exists()


def test_a_file_that_cannot_be_written_is_named(site: Path, tmp_path: Path) -> None:
    done = Project(site.parent).run("explain", "offline", "site", str(tmp_path / "nowhere" / "site.zip"))
    assert done.returncode == 2
    assert "nowhere/site.zip cannot be read or written" in done.stderr
