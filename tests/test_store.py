"""What is kept of a project: whole, of this very generator, and of projects that are there."""

from pathlib import Path

import pytest

from generator import store
from generator.store import Store

_KEPT = b"Some bytes,\nin two lines." + bytes(range(256))


def _store(root: Path) -> Store:
    return Store(root, "thing")


@pytest.fixture
def file(tmp_path: Path, _the_cache_is_of_the_tests: Path) -> Path:
    """Where something is kept, of a project."""
    _store(tmp_path).keep(_KEPT)
    kept = (_the_cache_is_of_the_tests / "explain").glob("*.thing.kept")
    return max(kept, key=lambda path: path.stat().st_mtime_ns)


def test_what_is_kept_is_recalled(tmp_path: Path) -> None:
    assert _store(tmp_path).recall() is None
    for content in (_KEPT, b""):
        _store(tmp_path).keep(content)
        assert _store(tmp_path).recall() == content


@pytest.mark.usefixtures("file")
def test_each_thing_of_each_project_has_its_own_place(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert _store(tmp_path / "other").recall() is None
    assert Store(tmp_path, "another").recall() is None
    assert _store(tmp_path / "other" / "..").recall() == _KEPT


@pytest.mark.usefixtures("file")
def test_what_another_generator_kept_is_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_generator", lambda: b"another")
    assert _store(tmp_path).recall() is None


@pytest.mark.parametrize("size", [0, 1, 70, 200, -1])
def test_what_was_kept_in_part_is_nothing(size: int, tmp_path: Path, file: Path) -> None:
    file.write_bytes(file.read_bytes()[:size])
    assert _store(tmp_path).recall() is None


@pytest.mark.parametrize("at", [2, -2])
def test_what_was_changed_is_nothing(at: int, tmp_path: Path, file: Path) -> None:
    kept = bytearray(file.read_bytes())
    kept[at] ^= 1
    file.write_bytes(kept)
    assert _store(tmp_path).recall() is None


def test_what_is_kept_of_a_project_goes_with_it(tmp_path: Path, file: Path) -> None:
    (tmp_path / "gone").mkdir()
    gone = _store(tmp_path / "gone")
    gone.keep(_KEPT)
    (tmp_path / "gone").rmdir()
    assert gone.recall() == _KEPT
    _store(tmp_path).keep(_KEPT)
    assert gone.recall() is None
    assert file.exists()


def test_where_nothing_can_be_kept_nothing_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cache").write_text("A file stands in its place.")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    _store(tmp_path).keep(_KEPT)
    assert _store(tmp_path).recall() is None


def test_without_a_home_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(*_: object, **__: object) -> Path:
        raise RuntimeError

    monkeypatch.setattr(store, "user_cache_path", lost)
    _store(tmp_path).keep(_KEPT)
    assert _store(tmp_path).recall() is None


@pytest.mark.parametrize("cache", ["project/.cache", "cache"])
def test_nothing_is_read_that_others_may_have_brought(
    cache: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "project").mkdir()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / cache))
    _store(tmp_path / "project").keep(_KEPT)
    assert (_store(tmp_path / "project").recall() == _KEPT) == (cache == "cache")
    monkeypatch.setattr("os.getuid", lambda: -1)
    assert _store(tmp_path / "project").recall() is None


def test_what_cannot_be_read_of_others_is_left_alone(file: Path, tmp_path: Path) -> None:
    (other := file.with_name("another.thing.kept")).mkdir()
    _store(tmp_path).keep(_KEPT + b"more")
    assert _store(tmp_path).recall() == _KEPT + b"more"
    other.rmdir()


def test_a_generator_is_its_files_and_the_packages_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "__file__", str(tmp_path / "generator/store.py"))
    monkeypatch.setattr("sys.path", [str(tmp_path)])
    (tmp_path / "generator/page").mkdir(parents=True)
    seen = set()
    for file in ("generator/store.py", "generator/page/cms.js", "jinja2-3.1.7.dist-info", "jinja2-3.1.8.dist-info"):
        (tmp_path / file).touch()
        seen.add(store._generator.__wrapped__())
    assert len(seen) == 4
    (tmp_path / "generator/store.pyc").touch()
    assert store._generator.__wrapped__() in seen
