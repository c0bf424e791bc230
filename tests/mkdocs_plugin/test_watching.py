"""What a preview follows: each edit of what a site is made of, and nothing else."""

from pathlib import Path

import pytest
from watchdog.utils.dirsnapshot import DirectorySnapshot, DirectorySnapshotDiff

from generator.mkdocs_plugin.watching import entries_in, state


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path in ("mkdocs.yml", "README.md", "content/people.yml", "templates/theme/.styles/page.css", ".git/index"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(path)
    return tmp_path


def _look(root: Path) -> DirectorySnapshot:
    return DirectorySnapshot(str(root), stat=state, listdir=entries_in(root))


def _files_changed(before: DirectorySnapshot, root: Path) -> set[str]:
    """What MkDocs builds anew for: files that came, went or changed."""
    found = DirectorySnapshotDiff(before, _look(root))
    moved = [path for pair in found.files_moved for path in pair]
    changed = [*found.files_created, *found.files_deleted, *found.files_modified, *moved]
    return {Path(str(path)).relative_to(root).as_posix() for path in changed}


@pytest.mark.parametrize(
    "path",
    ["README.md", ".git/index", "content/.people.yml.swp", "content/people.yml~", "content/#people.yml#", "a.yml"],
)
def test_what_no_page_is_made_of_is_not_followed(root: Path, path: str) -> None:
    before = _look(root)
    (root / path).write_text("something else")
    assert _files_changed(before, root) == set()


@pytest.mark.parametrize(
    "path", ["mkdocs.yml", "content/people.yml", "templates/theme/.styles/page.css", "docs/new.md"]
)
def test_what_pages_are_made_of_is_followed(root: Path, path: str) -> None:
    before = _look(root)
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).write_text("something else")
    assert _files_changed(before, root) == {path}


def test_a_file_that_is_saved_under_another_name_and_renamed_is_one_edit(root: Path) -> None:
    before = _look(root)
    (root / "content/people.yml.tmp").write_text("something else")
    assert _files_changed(before, root) == set()
    (root / "content/people.yml.tmp").replace(root / "content/people.yml")
    assert _files_changed(before, root) == {"content/people.yml"}


@pytest.mark.parametrize("path", ["mkdocs.yml", "content/people.yml"])
def test_a_file_that_goes_and_comes_again_is_followed(root: Path, path: str) -> None:
    before = _look(root)
    (root / path).rename(root / "elsewhere")
    assert _files_changed(before, root) == {path}
    before = _look(root)
    (root / "elsewhere").rename(root / path)
    assert _files_changed(before, root) == {path}


def test_a_folder_in_the_place_of_a_file_does_not_pass_for_it_though_both_have_one_number(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = root / "content/people.yml"
    people.unlink()
    people.mkdir()
    number = people.stat().st_ino
    before = _look(root)
    people.rmdir()
    people.write_text("x")
    of_file = people.stat()
    real = Path.stat
    reused = type(of_file)((of_file.st_mode, number, *of_file[2:]))
    monkeypatch.setattr(Path, "stat", lambda path, **how: reused if path == people else real(path, **how))
    assert _files_changed(before, root) == {"content/people.yml"}
