from pathlib import Path

from generator.project import read_project


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
