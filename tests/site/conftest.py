from pathlib import Path

import pytest

from tests.site.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The real project, copied, to be changed at will."""
    return Project.copy(tmp_path / "project")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site, built once as it is published."""
    return Project.copy(tmp_path_factory.mktemp("built") / "project").build(SITE_URL="https://news.example/trade/")
