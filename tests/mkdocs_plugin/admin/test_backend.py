"""What `mkdocs.yml` says of editing in a browser, and what comes of it."""

import json
import re
from typing import Any

import pytest
from mkdocs.config.base import ValidationError

from generator.mkdocs_plugin.admin import Backend
from generator.mkdocs_plugin.admin.files import admin_files
from generator.reading.fact_sheet import read_draft
from tests.real_site import PROJECT

SETTINGS = read_draft(PROJECT.content, {}).settings
assert SETTINGS


def _made(**backend: str) -> dict[str, bytes]:
    assert SETTINGS
    return {asset.path: asset.content for asset in admin_files(Backend().run_validation(backend), SETTINGS)}


def _config(**backend: str) -> dict[str, Any]:
    return dict(json.loads(_made(**backend)["admin/config.json"]))


def test_without_a_repository_there_is_no_editing() -> None:
    assert _made() == {}
    assert _made(name="github", repo="", branch="main") == {}


@pytest.mark.parametrize("name", ["bitbucket", ""])
def test_a_host_that_the_cms_does_not_know_is_refused(name: str) -> None:
    with pytest.raises(ValidationError, match=r'^"name" must be one of: github, gitlab, gitea\.$'):
        Backend().run_validation({"name": name, "repo": "owner/name"})


def test_a_change_is_proposed_where_it_can_be_and_who_makes_it_shows_a_token() -> None:
    github = _config(name="github", repo="owner/name")
    assert github["publish_mode"] == "editorial_workflow"
    assert github["backend"] == {"auth_methods": ["token"], "name": "github", "repo": "owner/name"}
    assert _config(name="gitea", repo="owner/name")["publish_mode"] == "simple"


def _hosts(**backend: str) -> set[str]:
    """Whom the page may call."""
    page = _made(**backend)["admin/index.html"].decode()
    [allowed] = re.findall(r"connect-src ([^;]*);", page)
    return set(allowed.split()) - {"'self'", "data:", "blob:"}


def test_the_page_may_call_the_host_of_the_project_alone() -> None:
    github = {"https://api.github.com", "https://avatars.githubusercontent.com"}
    assert _hosts(name="github", repo="o/n") == github
    assert _hosts(name="gitea", repo="o/n", api_root="http://localhost:3000/api/v1") == {"http://localhost:3000"}


def test_a_server_that_signs_people_in_may_do_so_and_the_host_still_be_called() -> None:
    signing = {"name": "github", "repo": "o/n", "base_url": "https://sign.example/in"}
    assert "auth_methods" not in _config(**signing)["backend"]
    assert {"https://sign.example", "https://api.github.com"} <= _hosts(**signing)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("repo", "noslash", '"repo" must name the project as its host does: OWNER/NAME.'),
        ("name", ["github"], '"name" must be one of: '),
        ("api_root", "git.example", '"api_root" must be an address'),
        ("base_url", "https://a;b", '"base_url" must be an address'),
    ],
)
def test_what_names_a_project_by_halves_is_refused(key: str, value: object, said: str) -> None:
    with pytest.raises(ValidationError, match=re.escape(said)):
        Backend().run_validation({"name": "github", "repo": "owner/name", key: value})


def test_the_configuration_is_the_same_each_time() -> None:
    assert _made(name="github", repo="o/n") == _made(name="github", repo="o/n")
