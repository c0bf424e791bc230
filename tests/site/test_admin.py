"""Editing in a browser: somebody who knows no YAML changes a rate, and the rest of the file stays as it was."""

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request

from tests.site.preview import Preview, banner
from tests.site.project import Project
from tests.site.served import served

pytestmark = pytest.mark.no_cover

REPOSITORY = {"ADMIN_REPO": "owner/name"}
AT_HOME = "https://api.github.com/"

KEEP = """async files => {
  const folder = await navigator.storage.getDirectory();
  await folder.getDirectoryHandle(".git", { create: true });
  const content = await folder.getDirectoryHandle("content", { create: true });
  for (const [name, text] of Object.entries(files)) {
    const file = await content.getFileHandle(name, { create: true });
    const open = await file.createWritable();
    await open.write(text);
    await open.close();
  }
}"""
KEPT = """async () => {
  const content = await (await navigator.storage.getDirectory()).getDirectoryHandle("content");
  const kept = {};
  for await (const [name, file] of content.entries()) kept[name] = await (await file.getFile()).text();
  return kept;
}"""
CHOOSE = "window.showDirectoryPicker = () => navigator.storage.getDirectory()"
"""Nobody is there to choose a folder: what the browser keeps for the site stands for the project."""


@pytest.fixture(scope="module")
def editable(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project, built with the page for editing."""
    project = Project.copy(tmp_path_factory.mktemp("editable") / "project")
    project.build(**REPOSITORY)
    return project


@pytest.fixture(scope="module")
def address(editable: Project) -> Iterator[str]:
    with served(editable.root / "site") as where:
        yield f"{where}admin/"


def _files(project: Project) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in (project.root / "content").iterdir()}


def _difference(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    lines = [difflib.ndiff(before[name].splitlines(), text.splitlines()) for name, text in after.items()]
    return [line for each in lines for line in each if line[0] in "+-"]


@pytest.fixture
def page(browser: Browser, address: str, editable: Project) -> Iterator[Page]:
    """The page for editing, the project's files at hand."""
    context = browser.new_context(locale="en-CA", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.add_init_script(CHOOSE)
    page.goto(f"{address}config.json")
    page.evaluate(KEEP, _files(editable))
    page.goto(address)
    yield page
    context.close()


def test_somebody_who_knows_no_yaml_changes_a_rate(page: Page, editable: Project) -> None:
    before = _files(editable)
    page.get_by_role("button", name="Work with Local Repository").click()
    page.get_by_role("row", name="Measures").click()
    page.get_by_role("button", name="Expand", exact=True).first.click()
    rate = page.get_by_role("group", name="Rate").first
    rate.scroll_into_view_if_needed()  # what is out of sight is not there yet
    rate.get_by_role("button", name="Expand", exact=True).first.click()
    value = rate.get_by_role("textbox", name="Value")
    assert value.input_value() == "25%"
    value.fill("26%")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("Entry saved.").wait_for()

    after = page.evaluate(KEPT)
    assert _difference(before, after) == ["-     - value: 25%", "+     - value: 26%"]
    (editable.root / "content/measures.yml").write_text(after["measures.yml"], "utf-8")
    checked = editable.run("explain", "check")
    assert "measures.us-steel.rate@2018-06-01" in checked.stdout + checked.stderr


def test_the_page_calls_no_host_but_the_project_s(browser: Browser, address: str) -> None:
    context = browser.new_context(locale="fr-CA")
    page = context.new_page()
    asked: set[Request] = set()
    page.on("request", lambda request: asked.update({request}))
    page.on("requestfailed", lambda request: asked.discard(request) if request.failure == "csp" else None)
    page.goto(address)
    page.get_by_role("button", name="Travailler avec un dépôt local").wait_for()  # in the reader's language
    page.evaluate("document.fonts.ready")
    at_home = (address.removesuffix("admin/"), AT_HOME, "data:", "blob:")
    assert [request.url for request in asked if not request.url.startswith(at_home)] == []
    context.close()


def test_a_site_has_no_such_page_unless_that_is_switched_on(site: Path) -> None:
    assert not (site / "admin").exists()


def test_a_preview_with_mistakes_leaves_the_page_for_editing_alone(project: Project) -> None:
    project.replace("mkdocs.yml", '!ENV [ADMIN_REPO, ""]', "owner/name")
    project.replace("content/people.yml", "  country: canada\n", "  country: canda\n")
    preview = Preview(project)
    assert banner(preview.page(""))
    assert preview.page("admin/").startswith("<!doctype html>")
    preview.close()
