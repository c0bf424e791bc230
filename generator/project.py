"""The project on disk: the folders that a site is made of."""

from collections.abc import Mapping
from pathlib import Path

from generator.pipeline import Sources

CONTENT, SEEDS, TEMPLATES, DOCS = "content", "seeds", "templates", "docs"
THEME, CARDS = f"{TEMPLATES}/theme", f"{TEMPLATES}/cards"
SETTINGS = "mkdocs.yml"
FOLDERS = (CONTENT, SEEDS, TEMPLATES)
"""The folders that pages are generated from, and that a preview watches."""


class Unreadable(Exception):
    """A file of the project is there, and cannot be read. The message names it."""


def lacks(root: Path) -> list[str]:
    """What a folder would need to be a project, and does not have."""
    found = {SETTINGS: (root / SETTINGS).is_file(), f"{CONTENT}/": (root / CONTENT).is_dir()}
    return [name for name, is_there in found.items() if not is_there]


def read_project(root: Path) -> Sources:
    """Every file that pages are made of, below the folder that holds `mkdocs.yml`. Hidden files are left out."""
    return Sources(
        content=_files(root, CONTENT, "*"),
        seeds=_files(root, SEEDS, "*"),
        templates={**_files(root, TEMPLATES, "*.jinja"), **_files(root, THEME, "*.html")},
        handwritten=_files(root, DOCS, "*"),
        fonts=_files(root, CARDS, "*.ttf"),
        settings={path.name: _bytes(path) for path in [root / SETTINGS] if path.is_file()},
    )


def _files(root: Path, folder: str, pattern: str) -> Mapping[str, bytes]:
    return {
        path.relative_to(root).as_posix(): _bytes(path)
        for path in sorted((root / folder).rglob(pattern))
        if path.is_file() and not path.name.startswith(".")
    }


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(f"{path} cannot be read: {error.strerror}.") from error
