import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.project import read_project
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
