"""What a preview follows: each edit of what a site is made of, and nothing else."""

import os
import threading
from pathlib import Path
from queue import Queue

import pytest
from watchdog.events import FileModifiedEvent, FileMovedEvent, FileSystemEventHandler
from watchdog.utils.dirsnapshot import DirectorySnapshot, DirectorySnapshotDiff

from generator.mkdocs_plugin.watching import Lookout, Tells, look_at


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path in ("mkdocs.yml", "README.md", "content/people.yml", "templates/theme/.styles/page.css", ".git/index"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(path)
    return tmp_path


def _files_changed(before: DirectorySnapshot, root: Path) -> set[str]:
    """What MkDocs builds anew for: files that came, went or changed."""
    found = DirectorySnapshotDiff(before, look_at(root))
    moved = [path for pair in found.files_moved for path in pair]
    changed = [*found.files_created, *found.files_deleted, *found.files_modified, *moved]
    return {Path(str(path)).relative_to(root).as_posix() for path in changed}


@pytest.mark.parametrize(
    "path",
    ["README.md", ".git/index", "content/.people.yml.swp", "content/people.yml~", "content/#people.yml#", "a.yml"],
)
def test_what_no_page_is_made_of_is_not_followed(root: Path, path: str) -> None:
    before = look_at(root)
    (root / path).write_text("something else")
    assert _files_changed(before, root) == set()


@pytest.mark.parametrize(
    "path", ["mkdocs.yml", "content/people.yml", "templates/theme/.styles/page.css", "docs/new.md"]
)
def test_what_pages_are_made_of_is_followed(root: Path, path: str) -> None:
    before = look_at(root)
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).write_text("something else")
    assert _files_changed(before, root) == {path}


def test_a_file_that_is_saved_under_another_name_and_renamed_is_one_edit(root: Path) -> None:
    before = look_at(root)
    (root / "content/people.yml.tmp").write_text("something else")
    assert _files_changed(before, root) == set()
    (root / "content/people.yml.tmp").replace(root / "content/people.yml")
    assert _files_changed(before, root) == {"content/people.yml"}


@pytest.mark.parametrize("path", ["mkdocs.yml", "content/people.yml"])
def test_a_file_that_goes_and_comes_again_is_followed(root: Path, path: str) -> None:
    before = look_at(root)
    (root / path).rename(root / "elsewhere")
    assert _files_changed(before, root) == {path}
    before = look_at(root)
    (root / "elsewhere").rename(root / path)
    assert _files_changed(before, root) == {path}


def test_a_folder_in_the_place_of_a_file_does_not_pass_for_it_though_both_have_one_number(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = root / "content/people.yml"
    people.unlink()
    people.mkdir()
    number = people.stat().st_ino
    before = look_at(root)
    people.rmdir()
    people.write_text("x")
    of_file, real = people.stat(), os.stat
    reused = type(of_file)((of_file.st_mode, number, *of_file[2:]))
    monkeypatch.setattr("os.stat", lambda path, **how: reused if path == str(people) else real(path, **how))
    assert _files_changed(before, root) == {"content/people.yml"}


@pytest.mark.parametrize(
    ("path", "to", "matters"),
    [
        ("serve.log", None, False),
        ("docs/.x.swp", None, False),
        ("content/people.yml", None, True),
        ("content/people.yml.tmp", "content/people.yml", True),
    ],
)
def test_what_no_page_is_made_of_keeps_nobody_waiting(root: Path, path: str, to: str | None, *, matters: bool) -> None:
    told = threading.Event()
    here = str(root / path)
    Tells(root, told).on_any_event(FileMovedEvent(here, str(root / to)) if to else FileModifiedEvent(here))
    assert told.is_set() == matters


def test_what_changes_before_anybody_looks_is_seen_once_somebody_does(root: Path) -> None:
    seen = Queue[str]()
    handler = FileSystemEventHandler()
    handler.on_any_event = lambda event: seen.put(str(event.src_path))  # type: ignore[method-assign]
    lookout = Lookout(root)
    (root / "content/people.yml").write_text("something else")
    lookout.schedule(handler, str(root), recursive=True)
    lookout.start()
    try:
        assert seen.get(timeout=60) == str(root / "content/people.yml")
    finally:
        lookout.stop()
        lookout.join()
