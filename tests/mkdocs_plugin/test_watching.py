"""What a preview follows: each edit of what a site is made of, and nothing else."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

import pytest
from watchdog.events import (
    DirMovedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)

from generator.mkdocs_plugin.seen import Seen
from generator.mkdocs_plugin.watching import _EVERY, Lookout, Tells


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path in ("mkdocs.yml", "README.md", "content/people.yml", "templates/theme/.styles/page.css", ".git/index"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(path)
    return tmp_path


@pytest.fixture
def seen(root: Path) -> Seen:
    """What was seen of a project by somebody who has read it."""
    seen = Seen(root)
    assert seen.taken() is None  # nobody has read it before
    return seen


@contextmanager
def looking(lookout: Lookout, root: Path) -> Iterator[Queue[str]]:
    """What a server is told while a lookout is at work."""
    told = Queue[str]()
    handler = FileSystemEventHandler()
    handler.on_any_event = lambda event: told.put(str(event.src_path))  # type: ignore[method-assign]
    lookout.schedule(handler, str(root), recursive=True)
    lookout.start()
    try:
        yield told
    finally:
        lookout.stop()
        lookout.join()


@pytest.mark.parametrize(
    "path",
    ["README.md", ".git/index", "content/.people.yml.swp", "content/people.yml~", "content/#people.yml#", "a.yml"],
)
def test_what_no_page_is_made_of_is_not_followed(root: Path, seen: Seen, path: str) -> None:
    (root / path).write_text("something else")
    assert not seen.look()
    assert not seen.tell(str(root / path), is_folder=False)
    assert seen.taken() == frozenset()


@pytest.mark.parametrize(
    "path", ["mkdocs.yml", "content/people.yml", "templates/theme/.styles/page.css", "docs/new.md", "docs/more/new.md"]
)
def test_what_pages_are_made_of_is_followed(root: Path, seen: Seen, path: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text("something else")
    assert seen.look()
    assert seen.taken() is None
    assert not seen.look()
    assert seen.taken() == frozenset()


@pytest.mark.parametrize("path", ["mkdocs.yml", "content/people.yml", "templates/theme/.styles/page.css"])
def test_of_what_the_system_tells_nothing_else_is_read_again(root: Path, seen: Seen, path: str) -> None:
    (root / path).write_text("something else")
    assert seen.tell(str(root / path), is_folder=False)
    assert not seen.look()
    assert seen.taken() == frozenset([path])
    assert seen.taken() == frozenset()


def test_what_the_system_does_not_tell_is_seen_beside_what_it_tells(root: Path, seen: Seen) -> None:
    for path in ("mkdocs.yml", "content/people.yml"):
        (root / path).write_text("something else")
    assert seen.tell(str(root / "mkdocs.yml"), is_folder=False)
    assert seen.look()
    assert seen.taken() is None


def test_what_changes_once_more_after_it_was_told_is_seen(root: Path, seen: Seen) -> None:
    (root / "content/people.yml").write_text("something else")
    assert seen.tell(str(root / "content/people.yml"), is_folder=False)
    (root / "content/people.yml").write_text("something longer")
    assert seen.look()


def test_a_file_that_is_saved_under_another_name_and_renamed_is_one_edit(root: Path, seen: Seen) -> None:
    (root / "content/people.yml.tmp").write_text("something else")
    assert not seen.look()
    (root / "content/people.yml.tmp").replace(root / "content/people.yml")
    assert seen.look()


@pytest.mark.parametrize("path", ["mkdocs.yml", "content/people.yml"])
@pytest.mark.parametrize("is_told", [False, True])
def test_a_file_that_goes_and_comes_again_is_followed(root: Path, seen: Seen, path: str, *, is_told: bool) -> None:
    for here, there in [(path, "elsewhere"), ("elsewhere", path)]:
        (root / here).rename(root / there)
        assert not is_told or seen.tell(str(root / path), is_folder=False)
        assert seen.look() != is_told
        assert seen.taken() == (frozenset([path]) if is_told else None)


def test_a_folder_that_goes_takes_its_files_along(root: Path, seen: Seen) -> None:
    (root / "content").rename(root / "elsewhere")
    assert seen.look()
    (root / "elsewhere").rename(root / "content")
    assert seen.look()


@pytest.mark.parametrize("path", ["content", "docs", "docs/more"])
def test_what_changes_behind_a_link_to_a_folder_is_seen(
    root: Path, path: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "folder"
    (root / path).mkdir(parents=True, exist_ok=True)
    (root / path).rename(elsewhere)
    (root / path).symlink_to(elsewhere)
    seen = Seen(root)
    (elsewhere / "new.md").write_text("new")
    assert seen.look()
    (elsewhere / "new.md").write_text("newer")
    assert seen.look()
    assert not seen.look()


def test_a_link_to_a_folder_that_it_lies_in_is_not_gone_into(root: Path, seen: Seen) -> None:
    (root / "content/all").symlink_to(root)
    assert seen.look()
    (root / "README.md").write_text("something else")
    assert not seen.look()


def test_a_folder_in_the_place_of_a_file_does_not_pass_for_it_though_both_have_one_number(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = root / "content/people.yml"
    people.unlink()
    people.mkdir()
    number = people.stat().st_ino
    seen = Seen(root)
    people.rmdir()
    people.write_text("x")
    of_file, real = people.stat(), os.stat
    reused = type(of_file)((of_file.st_mode, number, *of_file[2:]))
    monkeypatch.setattr("os.stat", lambda path, **how: reused if path == str(people) else real(path, **how))
    assert seen.look()


def _event(root: Path, path: str, to: str | None) -> FileSystemEvent:
    return FileMovedEvent(str(root / path), str(root / to)) if to else FileModifiedEvent(str(root / path))


@pytest.mark.parametrize(
    ("path", "to", "changed"),
    [
        ("serve.log", None, []),
        ("docs/.x.swp", None, []),
        ("content/people.yml", None, ["content/people.yml"]),
        ("content/people.yml.tmp", "content/people.yml", ["content/people.yml"]),
        ("content/people.yml", "content/people.yml~", ["content/people.yml"]),
        ("content/people.yml", "docs/people.md", ["content/people.yml", "docs/people.md"]),
    ],
)
def test_what_no_page_is_made_of_keeps_nobody_waiting(
    root: Path, seen: Seen, path: str, to: str | None, changed: list[str]
) -> None:
    tells = Tells(seen)
    tells.on_any_event(_event(root, path, to))
    assert tells.of_a_change.is_set() == bool(changed)
    assert seen.taken() == frozenset(changed)


def test_where_folders_come_and_go_any_file_may_have_changed(root: Path, seen: Seen) -> None:
    Tells(seen).on_any_event(DirMovedEvent(str(root / "elsewhere"), str(root / "content/more")))
    assert seen.taken() is None


def test_where_a_file_goes_by_another_name_any_may_have_changed(seen: Seen) -> None:
    assert seen.tell("/elsewhere/people.yml", is_folder=False)
    assert seen.taken() is None


def test_what_changes_before_anybody_looks_is_seen_once_somebody_does(root: Path) -> None:
    lookout = Lookout(root)
    (root / "content/people.yml").write_text("something else")
    with looking(lookout, root) as told:
        assert told.get(timeout=60) == str(root)
    assert lookout.changed() is None


@pytest.mark.parametrize("name", ["{}", ".", "content/.."])
def test_a_server_is_told_of_a_file_that_the_system_tells_of_and_that_no_other_has_changed(
    root: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    lookout = Lookout(Path(name.format(root)))
    lookout.changed()
    with looking(lookout, root) as told:
        (root / "content/people.yml").write_text("something else")
        assert told.get(timeout=60) == str(root)
        assert lookout.changed() == frozenset(["content/people.yml"])


def test_what_is_told_while_somebody_is_about_to_look_is_not_lost(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wait, people = threading.Event.wait, root / "content/people.yml"

    def told_late(event: threading.Event, timeout: float | None = None) -> bool:
        has_come = wait(event, timeout)
        if timeout == _EVERY and not has_come and people.exists():
            people.unlink()
            wait(event, 60)  # until the system has told of it
        return has_come

    lookout = Lookout(root)
    lookout.changed()
    monkeypatch.setattr(threading.Event, "wait", told_late)
    with looking(lookout, root) as told:
        assert told.get(timeout=60) == str(root)
        assert lookout.changed() == frozenset(["content/people.yml"])


def test_a_server_is_told_of_a_folder_that_comes_with_all_its_files(root: Path) -> None:
    (root / "elsewhere/deep").mkdir(parents=True)
    (root / "elsewhere/deep/a.txt").write_text("A")
    lookout = Lookout(root)
    lookout.changed()
    with looking(lookout, root) as told:
        (root / "elsewhere").rename(root / "content/more")
        assert told.get(timeout=60) == str(root)
        assert lookout.changed() is None


def test_what_mkdocs_is_to_watch_besides_is_looked_at_but_for_what_editors_lay_beside_it(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    besides = tmp_path_factory.mktemp("data")
    lookout = Lookout(root)
    lookout.changed()
    with looking(lookout, besides) as told:
        (besides / "more.txt~").write_text("before")
        (besides / "more.txt").write_text("now")
        assert told.get(timeout=60) == str(besides / "more.txt")
        assert lookout.changed() == frozenset()
