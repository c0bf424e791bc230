import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.saving import NotSaved, save

BEFORE: Mapping[str, bytes | None] = {"a/one.yml": b"1", "b/two.yml": b"2", "c/three.yml": None, "b/four.yml": b"4"}
AFTER: Mapping[str, bytes | None] = {"a/one.yml": b"one", "b/two.yml": b"two", "c/three.yml": b"4", "b/four.yml": None}


def _found(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path, data in BEFORE.items():
        if data is not None:
            (tmp_path / path).parent.mkdir(exist_ok=True)
            (tmp_path / path).write_bytes(data)
    return tmp_path


def test_files_are_replaced_made_and_taken_away(root: Path) -> None:
    save(root, BEFORE, AFTER)
    assert _found(root) == {"a/one.yml": b"one", "b/two.yml": b"two", "c/three.yml": b"4"}


def test_a_file_keeps_its_mode_and_a_link_stays_one(root: Path) -> None:
    (root / "a/one.yml").chmod(0o640)
    (root / "b/two.yml").rename(root / "elsewhere.yml")
    (root / "b/two.yml").symlink_to(root / "elsewhere.yml")
    save(root, BEFORE, AFTER)
    assert (root / "a/one.yml").stat().st_mode & 0o777 == 0o640
    assert (root / "b/two.yml").is_symlink()
    assert (root / "elsewhere.yml").read_bytes() == b"two"


@pytest.mark.parametrize("path", ["b/two.yml", "c/three.yml", "b/four.yml"])
def test_nothing_changes_if_a_file_has_changed_meanwhile(root: Path, path: str) -> None:
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).write_bytes(b"changed")
    found = _found(root)
    with pytest.raises(NotSaved, match=rf"{path} has changed meanwhile\. Nothing was changed\."):
        save(root, BEFORE, AFTER)
    assert _found(root) == found


def test_nothing_changes_if_a_file_has_gone_meanwhile(root: Path) -> None:
    (root / "b/two.yml").unlink()
    found = _found(root)
    with pytest.raises(NotSaved, match="has changed meanwhile"):
        save(root, BEFORE, AFTER)
    assert _found(root) == found


def test_nothing_changes_if_a_file_cannot_be_written(root: Path) -> None:
    (root / "c").write_bytes(b"no folder")
    found = _found(root)
    with pytest.raises(NotSaved, match=r"c cannot be written: .*\. Nothing was changed\."):
        save(root, BEFORE, AFTER)
    assert _found(root) == found


def test_what_was_replaced_gets_its_contents_back_if_another_cannot_be(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target.name == "three.yml":
            raise OSError(28, os.strerror(28), str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full)
    found = _found(root)
    with pytest.raises(NotSaved, match="Nothing was changed"):
        save(root, BEFORE, AFTER)
    assert _found(root) == found
