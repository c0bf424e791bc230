"""The project on disk: the folders that a site is made of."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from generator.pipeline import Sources

CONTENT, SEEDS, TEMPLATES, DOCS = "content", "seeds", "templates", "docs"
THEME, CARDS = f"{TEMPLATES}/theme", f"{TEMPLATES}/cards"
SETTINGS = "mkdocs.yml"
FOLDERS = (CONTENT, SEEDS, TEMPLATES)
"""The folders that pages are generated from, and that a preview watches."""
_FONT = ".ttf"


class Unreadable(Exception):
    """A file of the project is there, and cannot be read. The message names it."""


def lacks(root: Path) -> list[str]:
    """What a folder would need to be a project, and does not have."""
    found = {SETTINGS: (root / SETTINGS).is_file(), f"{CONTENT}/": (root / CONTENT).is_dir()}
    return [name for name, is_there in found.items() if not is_there]


def read_project(root: Path) -> Sources:
    """Every file that pages are made of, below the folder that holds `mkdocs.yml`."""
    below = (path for folder in (*FOLDERS, DOCS) for path in sorted((root / folder).rglob("*")))
    found = (path for path in (*below, root / SETTINGS) if path.is_file())
    named = {path.relative_to(root).as_posix(): path for path in found}
    return sources_of({name: _bytes(path) for name, path in named.items() if is_source(name)})


def is_source(path: str) -> bool:
    """Whether pages are made of the file at a path of the project. Hidden files are left out."""
    folder, name = path.partition("/")[0], PurePosixPath(path).name
    if name.startswith("."):
        return False
    if folder == TEMPLATES:
        of_theme, of_cards = path.startswith(f"{THEME}/"), path.startswith(f"{CARDS}/")
        return name.endswith(".jinja") or (of_theme and name.endswith(".html")) or (of_cards and name.endswith(_FONT))
    return folder in (CONTENT, SEEDS, DOCS) or path == SETTINGS


def sources_of(files: Mapping[str, bytes]) -> Sources:
    """The files that pages are made of, by their paths, each as what it is."""
    below: dict[str, dict[str, bytes]] = {folder: {} for folder in (*FOLDERS, DOCS, SETTINGS)}
    for path, content in files.items():
        below[path.partition("/")[0]][path] = content
    templates = {path: content for path, content in below[TEMPLATES].items() if not path.endswith(_FONT)}
    fonts = {path: content for path, content in below[TEMPLATES].items() if path.endswith(_FONT)}
    return Sources(below[CONTENT], below[SEEDS], templates, below[DOCS], fonts, below[SETTINGS])


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(f"{path} cannot be read: {error.strerror}.") from error
