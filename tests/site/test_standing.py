"""A site that was built of the very same files is left as it stands. Whatever else is so, it is built, and anew."""

import filecmp
from collections.abc import Callable
from pathlib import Path

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
        _in_site(lambda site: (site / "index.html").unlink()),
        _in_site(lambda site: (site / "index.html").write_bytes((site / "index.html").read_bytes())),
        _in_site(lambda site: (site / "one-more.html").write_text("<p>Not ours.")),
        _in_site(lambda site: (site / "sitemap.xml").chmod(0o600)),
    ],
    ids=["sheet", "template", "theme", "settings", "file", "beside", "article", "gone", "written", "more", "mode"],
)
def test_after_any_change_it_is_built(change: Callable[[Project], object], built: Project) -> None:
    change(built)
    assert _is_built(built)
    assert not (built.root / "site/one-more.html").exists()
    assert not _is_built(built)


def test_it_is_built_for_another_address_and_in_another_way(built: Project) -> None:
    there = {"SITE_URL": "https://news.example/trade/"}
    assert _is_built(built, **there)
    assert not _is_built(built, **there, OF_NO_CONCERN="1")
    assert _is_built(built, "--no-directory-urls", **there)
    assert _is_built(built, "--site-dir", str(built.root / "other"), **there)
    assert _is_built(built, **there, AS_OF="2026-01-01")
    assert _is_built(built)


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
def test_where_other_files_may_matter_it_is_always_built(find: str, put: str, tmp_path: Path) -> None:
    write(project(30), tmp_path)
    made = Project(tmp_path)
    (tmp_path / "hooks.py").touch()
    (tmp_path / "more.yml").write_text("copyright: All of us\n")
    made.replace("mkdocs.yml", find, put)
    assert _is_built(made)
    assert _is_built(made)


def test_where_a_folder_lies_elsewhere_it_is_always_built(built: Project, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.")
    (built.root / "docs/shared").symlink_to(tmp_path)
    assert _is_built(built)
    assert _is_built(built)
    (built.root / "docs/shared").unlink()
    assert _is_built(built)


def test_a_variable_may_have_any_name(built: Project) -> None:
    assert not _is_built(built, **{"A\udcff": "1"})


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


def test_what_nobody_heard_of_is_no_reason_to_be_silent(built: Project) -> None:
    built.replace("docs/method.md", "#", "[Nowhere](nowhere.md)\n\n#")
    for _ in range(2):
        assert built.run("mkdocs", "build", "--quiet").returncode == 0
        assert built.run("mkdocs", "build", "--strict").returncode == 1
    built.replace("docs/method.md", "[Nowhere](nowhere.md)\n\n#", "#")


def test_what_is_warned_of_is_warned_of_again(built: Project) -> None:
    built.replace("docs/method.md", "#", "[Nowhere](nowhere.md)\n\n#")
    for _ in range(2):
        done = built.run("mkdocs", "build")
        assert "nowhere.md" in done.stderr
    assert built.run("mkdocs", "build", "--strict").returncode == 1
