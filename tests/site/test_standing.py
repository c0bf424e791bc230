"""A site that was built of the very same files is left as it stands. Whatever else is so, it is built, and anew."""

import filecmp
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from mkdocs.config import load_config

from bench.synthetic import project, write
from generator.mkdocs_plugin.standing import standing_site
from tests.site.project import Project

_STANDS = "that of these files already"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A made-up project whose site stands."""
    folder = tmp_path_factory.mktemp("standing")
    write(project(30), folder)
    made = Project(folder)
    made.build()
    return made


def _moments(site: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in site.rglob("*")}


def _is_built(project: Project, *words: str, **environment: str) -> bool:
    """Whether a build makes a site, which then is there."""
    done = project.run("mkdocs", "build", *words, **environment)
    assert done.returncode == 0, done.stderr
    assert (project.root / "site/index.html").is_file()
    return _STANDS not in done.stderr


def test_nothing_of_it_is_touched(built: Project) -> None:
    before = _moments(built.root / "site")
    assert not _is_built(built)
    assert not _is_built(built, "--strict")
    assert _moments(built.root / "site") == before


@pytest.mark.no_cover
def test_after_a_change_it_is_built(built: Project) -> None:
    built.replace("content/sectors.yml", "  name:", "  # A remark.\n  name:")
    (built.root / "site/one-more.html").write_text("<p>Not ours.")
    assert _is_built(built)
    assert not (built.root / "site/one-more.html").exists()
    assert not _is_built(built)


@pytest.mark.no_cover
def test_for_another_address_and_in_another_way_it_is_built(built: Project) -> None:
    there = {"SITE_URL": "https://news.example/trade/"}
    assert _is_built(built, **there)
    assert not _is_built(built, **there, OF_NO_CONCERN="1")
    assert _is_built(built, "--no-directory-urls", **there)
    assert _is_built(built)


@pytest.fixture
def stands(built: Project, monkeypatch: pytest.MonkeyPatch) -> Callable[..., bool]:
    """Whether the site stands, by what a build is told. It does for now."""
    monkeypatch.chdir(built.root)

    def stands(**told: Any) -> bool:
        site = standing_site(load_config(**told))
        return site is not None and site.is_there()

    config = load_config()
    site = standing_site(config)
    assert site
    site.keep(config)
    assert stands()
    return stands


def _add(path: Path, text: str) -> None:
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def _in_site(change: Callable[[Path], object]) -> Callable[[Project], object]:
    return lambda project: change(project.root / "site")


@pytest.mark.parametrize(
    "change",
    [
        lambda project: project.replace("content/sectors.yml", "  name:", "  # A remark.\n  name:"),
        lambda project: _add(project.root / "templates/en/laws.md.jinja", "\nIt is so.\n"),
        lambda project: project.replace("templates/theme/assets/site.css", "{", "{ --other: 1; "),
        lambda project: project.replace("mkdocs.yml", "Explainers", "Explained"),
        lambda project: (project.root / "docs/more.txt").write_text("More."),
        lambda project: (project.root / "docs/more.txt.bak").write_text("What no page is made of, for now."),
        lambda project: _add(next((project.root / "seeds").iterdir()), "\n\nIt is so.\n"),
        _in_site(lambda site: (site / "404.html").unlink()),
        _in_site(lambda site: (site / "index.html").write_bytes((site / "index.html").read_bytes())),
        _in_site(lambda site: (site / "one-more.html").write_text("<p>Not ours.")),
        _in_site(lambda site: (site / "sitemap.xml").chmod(0o600)),
    ],
    ids=["sheet", "template", "theme", "settings", "file", "beside", "article", "gone", "written", "more", "mode"],
)
def test_no_change_goes_unnoticed(
    change: Callable[[Project], object], built: Project, stands: Callable[..., bool]
) -> None:
    change(built)
    assert not stands()


def test_nor_does_another_folder_or_another_day(
    built: Project, stands: Callable[..., bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not stands(site_dir=str(built.root / "other"))
    monkeypatch.setenv("OF_NO_CONCERN", "1")
    assert stands()
    monkeypatch.setenv("AS_OF", "2026-01-01")
    assert not stands()


@pytest.mark.no_cover
def test_what_was_built_after_changes_is_what_is_built_afresh(built: Project, tmp_path: Path) -> None:
    write(project(30), tmp_path)
    afresh = Project(tmp_path)
    for each in (built, afresh):
        each.replace("content/people.yml", "  name:", "  # A remark.\n  name:")
    for path in ("content", "templates", "docs", "seeds"):
        for file in (built.root / path).rglob("*"):
            if file.is_file():
                (tmp_path / file.relative_to(built.root)).write_bytes(file.read_bytes())
    (tmp_path / "mkdocs.yml").write_bytes((built.root / "mkdocs.yml").read_bytes())
    _is_built(built)
    _is_built(afresh)
    names = [str(path.relative_to(tmp_path)) for path in (tmp_path / "site").rglob("*") if path.is_file()]
    assert filecmp.cmpfiles(built.root, tmp_path, names, shallow=False)[1:] == ([], [])


@pytest.mark.parametrize(
    ("find", "put"),
    [
        ("  - attr_list", "  - attr_list\n  - pymdownx.snippets"),
        ("nav:\n", "hooks: [hooks.py]\nnav:\n"),
        ("nav:\n", "INHERIT: more.yml\nnav:\n"),
        (
            "      permalink: true",
            "      permalink: true\n      slugify: !!python/name:markdown.extensions.toc.slugify",
        ),
    ],
    ids=["extension", "hooks", "settings of others", "code"],
)
def test_where_other_files_may_matter_it_never_stands(
    find: str, put: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(project(30), tmp_path)
    (tmp_path / "hooks.py").touch()
    (tmp_path / "more.yml").write_text("copyright: All of us\n")
    Project(tmp_path).replace("mkdocs.yml", find, put)
    monkeypatch.chdir(tmp_path)
    assert standing_site(load_config()) is None


def test_where_a_folder_lies_elsewhere_it_never_stands(
    built: Project, stands: Callable[..., bool], tmp_path: Path
) -> None:
    (built.root / "docs/shared").symlink_to(tmp_path)
    assert not stands()
    (built.root / "docs/shared").unlink()
    assert stands()


def test_a_variable_may_have_any_name(stands: Callable[..., bool], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A\udcff", "1")
    assert stands()


def test_a_file_that_is_changed_while_the_site_is_built_is_noticed(
    built: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(built.root)
    config = load_config()
    site = standing_site(config)
    assert site
    assert site.is_there()
    built.replace("docs/method.md", "made up", "invented")
    assert standing_site(config) != site
    site.store.keep(b"")
    site.keep(config)
    assert not site.is_there()
    assert _is_built(built)


@pytest.mark.no_cover
def test_what_nobody_heard_of_is_no_reason_to_be_silent(built: Project) -> None:
    built.replace("docs/method.md", "#", "[Nowhere](nowhere.md)\n\n#")
    for _ in range(2):
        assert built.run("mkdocs", "build", "--quiet").returncode == 0
        assert built.run("mkdocs", "build", "--strict").returncode == 1
    built.replace("docs/method.md", "[Nowhere](nowhere.md)\n\n#", "#")


@pytest.mark.no_cover
def test_what_is_warned_of_is_warned_of_again(built: Project) -> None:
    built.replace("docs/method.md", "#", "[Nowhere](nowhere.md)\n\n#")
    for _ in range(2):
        done = built.run("mkdocs", "build")
        assert "nowhere.md" in done.stderr
    assert built.run("mkdocs", "build", "--strict").returncode == 1
