import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.site.preview import Preview
from tests.site.project import PUBLISHED, ROOT, Html, Project
from tests.site.served import served

SWITCHES = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The real project, copied, to be changed at will."""
    return Project.copy(tmp_path / "project")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """One preview for all tests of a file: it never needs to be started again."""
    preview = Preview(Project.copy(tmp_path_factory.mktemp("previewed") / "project"))
    yield preview
    preview.close()


@pytest.fixture
def preview(running: Preview) -> Preview:
    """That preview, whose next edit takes back what other tests changed."""
    running.begin_again()
    return running


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site, built once as it is published."""
    project = Project.copy(tmp_path_factory.mktemp("built") / "project", is_known=False)
    return project.build(**PUBLISHED, PYTHONHASHSEED="1", TZ="America/Toronto", LANG="fr_CA.UTF-8")


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[Path, Html]:
    """Every page of the real site but that for lost readers, whose links are absolute."""
    return {path: Html(path) for path in site.rglob("index.html")}


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real pages, exported once."""
    project = Project.copy(tmp_path_factory.mktemp("exported") / "project")
    done = project.run("explain", "export", "exported")
    assert done.returncode == 0, done.stderr
    return project.root / "exported"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium that is here, or that can be installed."""
    found = subprocess.run([ROOT / ".ci/chromium"], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=found.stdout.strip(), args=SWITCHES)
        yield launched
        launched.close()
