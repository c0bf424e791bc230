import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.project import is_source, read_again, read_project
from generator.reading.decoding import Unread


def _write(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(path.encode())


def test_the_files_of_a_project(tmp_path: Path) -> None:
    _write(
        tmp_path,
        *("content/people.yml", "content/.people.yml.swp", "seeds/a.txt", "seeds/b.md", "seeds/.DS_Store"),
        *("templates/en/people/[id].md.jinja", "templates/parts/notes.jinja"),
        *("templates/theme/main.html", "templates/theme/assets/site.js"),
        *("docs/method.md", "docs/more/index.md", "docs/assets/style.css", "README.md", "mkdocs.yml"),
    )
    project = read_project(tmp_path)
    assert list(project.content) == ["content/people.yml"]
    assert list(project.seeds) == ["seeds/a.txt", "seeds/b.md"]
    assert list(project.templates) == [
        "templates/en/people/[id].md.jinja",
        "templates/parts/notes.jinja",
        "templates/theme/main.html",
    ]
    assert list(project.handwritten) == ["docs/assets/style.css", "docs/method.md", "docs/more/index.md"]
    assert project.seeds["seeds/a.txt"] == b"seeds/a.txt"
    assert project.settings == {"mkdocs.yml": b"mkdocs.yml"}


def test_a_folder_that_is_not_there_has_no_files(tmp_path: Path) -> None:
    project = read_project(tmp_path)
    assert (project.content, project.seeds, project.templates, project.handwritten) == ({}, {}, {}, {})


@pytest.mark.parametrize("name", [".people.yml.swp", "people.yml~", "#people.yml#", "people.yml.bak", "people.yml.tmp"])
def test_what_editors_lay_beside_a_file_is_no_part_of_a_project(tmp_path: Path, name: str) -> None:
    _write(tmp_path, "content/people.yml", f"content/{name}", f"seeds/{name}", f"templates/{name}.jinja~")
    assert list(read_project(tmp_path).files) == ["content/people.yml"]


def test_a_file_that_cannot_be_read_is_there_with_the_reason(tmp_path: Path) -> None:
    _write(tmp_path, "content/events.yml", "seeds/a.txt", "docs/pictures/a.png")
    for folder in ("content/people.yml", "templates/en/index.md.jinja", "docs/method.md"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "seeds/b.txt").symlink_to("nowhere")
    os.mkfifo(tmp_path / "docs/pipe.md")
    project = read_project(tmp_path)
    unread = {path: content.reason for path, content in project.files.items() if isinstance(content, Unread)}
    assert unread == {
        "content/people.yml": "Is a directory",
        "seeds/b.txt": "No such file or directory",
        "templates/en/index.md.jinja": "Is a directory",
        "docs/method.md": "Is a directory",
        "docs/pipe.md": "It is neither a file nor a folder",
    }
    assert project.content["content/events.yml"] == b"content/events.yml"


def test_a_folder_that_cannot_be_listed_is_there_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def walk(folder: Path, onerror: Callable[[OSError], None]) -> Iterator[tuple[str, list[str], list[str]]]:
        onerror(PermissionError(13, "Permission denied", str(folder)))
        yield from ()

    (tmp_path / "content").mkdir()
    monkeypatch.setattr(os, "walk", walk)
    assert isinstance(read_project(tmp_path).content["content"], Unread)


_PATHS = [
    *("content/people.yml", "content/events.yml", "seeds/a.txt", "seeds/more/b.md", "templates/en/index.md.jinja"),
    *("templates/theme/main.html", "templates/cards/font.ttf", "docs/method.md", "mkdocs.yml", "content/people.yml~"),
]
_EDITS = st.lists(
    st.tuples(st.sampled_from(_PATHS), st.sampled_from([b"one", b"another", None, "a folder"])), max_size=8
)


def _edit(file: Path, to: bytes | str | None) -> None:
    if file.is_dir():
        shutil.rmtree(file)
    file.unlink(missing_ok=True)
    if isinstance(to, bytes):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(to)
    elif to:
        file.mkdir(parents=True)


@given(_EDITS, _EDITS)
def test_what_is_read_again_is_what_is_read_afresh(
    first: list[tuple[str, bytes]], then: list[tuple[str, bytes]]
) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for path, to in first:
            _edit(root / path, to)
        before = read_project(root)
        for path, to in then:
            _edit(root / path, to)
        changed = {path for path, _ in then}
        now, afresh = read_again(root, before, changed), read_project(root)
    assert now == afresh
    assert [list(one) for one in (now.content, now.seeds, now.templates)] == [
        list(one) for one in (afresh.content, afresh.seeds, afresh.templates)
    ]


def test_what_cannot_have_changed_is_not_read_again(tmp_path: Path) -> None:
    _write(tmp_path, "content/people.yml", "content/events.yml", "seeds/a.txt", "mkdocs.yml")
    before = read_project(tmp_path)
    for path in ("content/people.yml", "content/events.yml"):
        (tmp_path / path).write_text("something else")
    now = read_again(tmp_path, before, ["content/people.yml"])
    assert now.content == {"content/events.yml": b"content/events.yml", "content/people.yml": b"something else"}
    assert now.seeds is before.seeds


@pytest.mark.parametrize("path", ["content/4913", "content/.people.yml.swp", "templates/theme/site.js", "README.md"])
def test_nothing_is_read_for_what_is_no_source_or_gone_again(tmp_path: Path, path: str) -> None:
    _write(tmp_path, "content/people.yml")
    before = read_project(tmp_path)
    (tmp_path / "content/people.yml").write_text("something else")
    if is_source(path):
        assert not (tmp_path / path).exists()
    else:
        _write(tmp_path, path)
    assert read_again(tmp_path, before, [path]) is before
