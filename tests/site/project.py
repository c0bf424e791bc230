"""A copy of the real project to build, break and mend."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from generator.resumed import leave
from tests.real_site import outcome

ROOT = Path(__file__).parents[2]
PUBLISHED = {
    "SITE_URL": "https://news.example/trade/",
    "EDIT_URI": "https://git.example/us/trade/edit/main/docs/",
    "AS_OF": "",
    "TODAY": "",
}
"""Where the site is published and edited; the days are left to the evidence, as a variable that is empty does."""
_FOLDERS = ("content", "seeds", "templates", "docs")
_BIN = Path(sys.executable).parent


@dataclass(frozen=True)
class Project:
    """A folder with everything that a site is built from."""

    root: Path

    @classmethod
    def copy(cls, to: Path, *, is_known: bool = True) -> "Project":
        """The real project, copied; as one that has been looked at before, unless all is to be made from nothing."""
        for folder in _FOLDERS:
            shutil.copytree(ROOT / folder, to / folder)
        shutil.copy(ROOT / "mkdocs.yml", to)
        if is_known:
            leave(to, outcome())
        return cls(to)

    def mend(self) -> None:
        """Put back each file that is not as it was copied, take away what was not there, and touch nothing else."""
        before = {path: (ROOT / path).read_bytes() for path in _files(ROOT)}
        new = _files(self.root) - before.keys()
        spoilt = [path for path in before if not _is_there(self.root / path, before[path])]
        for path in new:
            (self.root / path).unlink()
        for path in spoilt:
            here = self.root / path
            if here.is_dir():
                here.rmdir()
            here.unlink(missing_ok=True)
            here.write_bytes(before[path])

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run one of the project's commands in the folder."""
        return subprocess.run(
            [_BIN / command[0], *command[1:]],
            cwd=self.root,
            env=quiet_environment() | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def build(self, **environment: str) -> Path:
        """Build the site as it is published, or fail with what MkDocs said."""
        done = self.run("mkdocs", "build", "--strict", **environment)
        assert done.returncode == 0, done.stderr
        return self.root / "site"

    def replace(self, path: str, find: str, put: str) -> None:
        """Edit a file as an editor would: one passage, once."""
        text = (self.root / path).read_text("utf-8")
        assert find in text, f"{find!r} is not in {path}"
        (self.root / path).write_text(text.replace(find, put, 1), "utf-8")


def _files(root: Path) -> set[Path]:
    """The files below a folder that belong to a project, by their paths in it."""
    found = [*(path for folder in _FOLDERS for path in (root / folder).rglob("*")), root / "mkdocs.yml"]
    return {path.relative_to(root) for path in found if path.is_symlink() or not path.is_dir()}


def _is_there(path: Path, content: bytes) -> bool:
    return path.is_file() and not path.is_symlink() and path.read_bytes() == content


def quiet_environment() -> dict[str, str]:
    """This process's environment, without the banners of MkDocs and its theme."""
    return dict(os.environ) | {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}


class Html(HTMLParser):
    """A built page: its elements, and the text of its article."""

    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._in_article = False
        self._text: list[str] = []
        self.feed(path.read_text("utf-8"))

    @property
    def article(self) -> str:
        """The text of the article from its headline on, every run of white space one space."""
        return " ".join("".join(self._text).split())

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of every element of a kind."""
        return [attributes for name, attributes in self.elements if name == tag]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._in_article = self._in_article or tag == "h1"

    def handle_endtag(self, tag: str) -> None:
        self._in_article = self._in_article and tag != "article"

    def handle_data(self, data: str) -> None:
        if self._in_article:
            self._text.append(data)
