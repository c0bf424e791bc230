"""What a preview builds anew: as little as it may, and all of it where MkDocs may have read files of two states."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.livereload import LiveReloadServer

from generator.mkdocs_plugin.preview import Preview


class _Stage:
    """A preview whose builds do what a test wants, and that notes what it is asked to do."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.done: list[str] = []
        self.meanwhile: Callable[[], None] = lambda: None
        self.can_renew = True
        self.preview = Preview(root, self._renew, lambda _: None)

    def serve(self, site: Path) -> None:
        """Build for the first time, and follow the project from then on."""
        self._build()
        server = LiveReloadServer(self._build, "127.0.0.1", 0, str(site))
        self.preview.follow(server, self._build)
        self.rebuild = server.builder

    def _renew(self) -> bool:
        self.done.append("renewed" if self.can_renew else "could not be renewed")
        return self.can_renew

    def _build(self) -> None:
        self.done.append("built")
        (self.root / "site").mkdir(exist_ok=True)
        self.meanwhile()
        self.preview.tell([], is_whole=True)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[_Stage]:
    root = tmp_path / "project"
    for path in ("mkdocs.yml", "content/people.yml", "docs/method.md", "templates/theme/main.html", "site/index.html"):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(path)
    stage = _Stage(root)
    yield stage
    stage.preview.close()


def _write(stage: _Stage, path: str) -> Callable[[], None]:
    """What writes a file of the project, and waits until the system has told of it."""

    def write() -> None:
        (stage.root / path).write_text("something else")
        assert stage.preview._lookout._tells.of_a_change.wait(60)

    return write


@pytest.mark.parametrize(
    ("path", "then"),
    [
        ("docs/method.md", "built"),
        ("docs/new.md", "built"),
        ("mkdocs.yml", "built"),
        ("templates/theme/main.html", "built"),
        ("content/people.yml", "renewed"),
    ],
)
@pytest.mark.parametrize("is_first", [True, False])
def test_what_changes_while_all_is_built_is_built_once_more(
    stage: _Stage, path: str, then: str, *, is_first: bool
) -> None:
    write = _write(stage, path)
    if is_first:
        stage.meanwhile = write
        stage.serve(stage.root / "site")
    else:
        stage.serve(stage.root / "site")
        stage.can_renew, stage.meanwhile = False, write
        stage.rebuild()
        stage.can_renew = True
    stage.meanwhile = lambda: None
    stage.done.clear()
    stage.rebuild()
    assert stage.done == [then]


def test_what_each_build_writes_is_built_once_more_and_not_without_end(stage: _Stage) -> None:
    stage.meanwhile = _write(stage, "docs/method.md")
    stage.serve(stage.root / "site")
    for _ in range(3):
        stage.rebuild()
    assert stage.done == ["built", "built", "renewed", "renewed"]
