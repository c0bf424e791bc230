import functools
import subprocess
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.site.project import PUBLISHED, ROOT, Html, Project

BASE = "/trade/"
SWITCHES = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The real project, copied, to be changed at will."""
    return Project.copy(tmp_path / "project")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site, built once as it is published."""
    project = Project.copy(tmp_path_factory.mktemp("built") / "project")
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


class _BelowBase(SimpleHTTPRequestHandler):
    """Serves a folder below a path, as project pages are served."""

    def translate_path(self, path: str) -> str:
        inside = path.removeprefix(BASE) if path.startswith(BASE) else "nothing-is-here"
        return super().translate_path(f"/{inside}")

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_BelowBase, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}{BASE}"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium that is here, or that can be installed."""
    found = subprocess.run([ROOT / ".ci/chromium"], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=found.stdout.strip(), args=SWITCHES)
        yield launched
        launched.close()
