"""The builders that are compared: what each is given, and the command that builds it.

All but ours get the Markdown that `explain export` writes, so for them the generator costs nothing.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from bench.synthetic import project, write

BIN = Path(sys.executable).parent
_EXPORTED = "exported"
_HUGO = Path(__file__).parent / "hugo"
"""A theme of two files, much lighter than Material."""
_EXTENSIONS = ["attr_list", "md_in_html", "tables", {"toc": {"permalink": True}}]
_NAV = ["index.md", "people/index.md", "sectors/index.md", "laws.md", "events.md", "sources.md", "method.md"]


@dataclass(frozen=True, slots=True)
class Builder:
    """One that builds a site."""

    name: str
    command: tuple[str | Path, ...]
    """What builds it, in the folder that was prepared."""
    prepare: Callable[[Path], None]
    """Fills an empty folder from one that holds a made-up project and, below `exported`, its Markdown."""
    again: tuple[str | Path, ...] | None = None
    """What builds it once more with what was kept of the last time; None if it keeps nothing."""

    @property
    def is_here(self) -> bool:
        """Whether it is installed."""
        return shutil.which(str(self.command[0])) is not None


def write_project(pages: int, to: Path) -> None:
    """Make a project of about so many pages up, and export its Markdown."""
    write(project(pages), to)
    subprocess.run([BIN / "explain", "export", _EXPORTED], cwd=to, check=True, stdout=subprocess.DEVNULL)
    shutil.copy(to / "docs/method.md", to / _EXPORTED)


def _ours(to: Path) -> None:
    shutil.copytree(to.parent / "project", to, dirs_exist_ok=True, ignore=shutil.ignore_patterns(_EXPORTED))


def _stock(to: Path) -> None:
    _markdown(to / "docs")
    _settings(to, {"plugins": ["search"], "not_in_nav": "*"})


def _blank(to: Path) -> None:
    """As many pages as the others have, with a title and nothing else."""
    _stock(to)
    for page in (to / "docs").rglob("*.md"):
        page.write_text("# Blank\n", "utf-8")


def _zensical(to: Path) -> None:
    _markdown(to / "docs")
    _settings(to, {})


def _hugo(to: Path) -> None:
    shutil.copytree(_HUGO, to, dirs_exist_ok=True)
    _markdown(to / "content")
    for index in (to / "content").rglob("index.md"):
        index.rename(index.with_name("_index.md"))  # what Hugo calls the first page of a folder


def _markdown(to: Path) -> None:
    shutil.copytree(to.parent.parent / "project" / _EXPORTED, to)


def _settings(to: Path, more: Mapping[str, object]) -> None:
    theme = {"name": "material", "font": False, "features": ["navigation.tabs", "toc.follow"]}
    said = {"site_name": "Made up", "theme": theme, "markdown_extensions": _EXTENSIONS, "nav": _NAV, **more}
    (to / "mkdocs.yml").write_text(yaml.safe_dump(said, sort_keys=False), "utf-8")


_OURS = (BIN / "mkdocs", "build", "--strict", "--quiet")
OURS = Builder("ours", _OURS, _ours, _OURS)
STOCK = Builder("stock MkDocs and Material", (BIN / "mkdocs", "build", "--quiet"), _stock)
BLANK = Builder("stock, blank pages", STOCK.command, _blank)
ZENSICAL = Builder("Zensical", (BIN / "zensical", "build", "--clean"), _zensical, (BIN / "zensical", "build"))
HUGO = Builder("Hugo", (BIN / "hugo", "--quiet"), _hugo)
BUILDERS = (OURS, STOCK, BLANK, ZENSICAL, HUGO)
