from pathlib import Path

import pytest

from tests.cases import BASE
from tests.cli.command import BROKEN, SAID, explain, write


@pytest.mark.parametrize("folder", ["new", "new/deep", "empty"])
def test_export_writes_the_pages(tmp_path: Path, folder: str) -> None:
    (tmp_path / "empty").mkdir()
    root = write(tmp_path / "project", {**BASE, "templates/en/people/[id].md.jinja": "# {{ record.name }}\n"})
    result = explain(root, "export", str(tmp_path / folder))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"2 pages written to {tmp_path / folder}.\n"
    written = {path.relative_to(tmp_path / folder).as_posix() for path in (tmp_path / folder).rglob("*.*")}
    assert written == {"index.md", "people/ada-quill.md"}
    assert (tmp_path / folder / "people/ada-quill.md").read_bytes().startswith(b'---\ntitle: "Ada Quill"\n')


def test_export_refuses_a_folder_with_something_in_it(tmp_path: Path) -> None:
    root = write(tmp_path / "project", BASE)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "kept.md").write_text("kept", encoding="utf-8")
    result = explain(root, "export", str(tmp_path / "full"))
    assert result.exit_code == 2
    assert "is not empty" in result.stderr
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["kept.md"]


def test_export_refuses_a_file(tmp_path: Path) -> None:
    root = write(tmp_path / "project", BASE)
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    result = explain(root, "export", str(tmp_path / "file"))
    assert result.exit_code == 2
    assert (tmp_path / "file").read_text(encoding="utf-8") == "kept"


def test_export_says_where_it_cannot_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    result = explain(write(tmp_path / "project", BASE), "export", str(tmp_path / "file" / "new"))
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{tmp_path}/file/new cannot be written: Not a directory." in result.stderr


def test_export_writes_nothing_of_a_project_with_an_error(tmp_path: Path) -> None:
    result = explain(write(tmp_path / "project", BROKEN), "export", str(tmp_path / "new"))
    assert (result.exit_code, result.stderr) == (1, SAID)
    assert not (tmp_path / "new").exists()
