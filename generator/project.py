"""The project on disk: the folders that a site is made of."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from generator.reading.decoding import Unread
from generator.reading.sources import Sources

CONTENT, SEEDS, TEMPLATES, DOCS = "content", "seeds", "templates", "docs"
THEME, CARDS = f"{TEMPLATES}/theme", f"{TEMPLATES}/cards"
SETTINGS = "mkdocs.yml"
FOLDERS = (CONTENT, SEEDS, TEMPLATES)
"""The folders that pages are generated from."""
_FONT = ".ttf"

_BESIDE = re.compile(r"\.|#.*#$|.*(?:~|\.(?:bak|orig|swp|tmp))$")
_A_FILE = (".yml", ".md", ".txt", ".jinja", ".html", ".ttf")


def lacks(root: Path) -> list[str]:
    """What a folder would need to be a project, and does not have."""
    found = {SETTINGS: (root / SETTINGS).is_file(), f"{CONTENT}/": (root / CONTENT).is_dir()}
    return [name for name, is_there in found.items() if not is_there]


def is_beside(name: str) -> bool:
    """Whether a file, by its name, is one that editors and systems lay beside those that people mean."""
    return bool(_BESIDE.match(name))


def read_project(root: Path) -> Sources:
    """Every file that pages are made of, below the folder that holds `mkdocs.yml`."""
    below = (path for folder in (*FOLDERS, DOCS) for path in sorted(_found(root / folder)))
    found = (*below, *(path for path in [root / SETTINGS] if path.is_file()))
    named = {path.relative_to(root).as_posix(): path for path in found}
    return sources_of({name: content_of(path) for name, path in named.items() if is_source(name)})


def read_theme(root: Path) -> Mapping[str, bytes]:
    """Every file of the theme by its path, whatever it is made of."""
    return read_all(root, THEME)


def read_all(root: Path, folder: str) -> Mapping[str, bytes]:
    """Every file of a folder of the project by its path, whether or not people mean it."""
    return {path.relative_to(root).as_posix(): content_of(path) for path in sorted(_found(root / folder))}


def is_source(path: str) -> bool:
    """Whether pages are made of the file at a path of the project. What people do not mean is left out."""
    folder, name = path.partition("/")[0], PurePosixPath(path).name
    if is_beside(name):
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


def content_of(path: Path) -> bytes:
    """What a file holds, or why it cannot be read."""
    try:
        if path.exists() and not path.is_file() and not path.is_dir():  # a pipe would be waited for without end
            return Unread("It is neither a file nor a folder")
        return path.read_bytes()
    except OSError as error:
        return Unread(error.strerror or str(error))


def _found(folder: Path) -> Iterator[Path]:
    """Every file below a folder, and every folder that stands, or can only be looked for, in the place of a file."""
    shut: list[OSError] = []
    for here, folders, files in os.walk(folder, onerror=shut.append):
        yield from (Path(here, name) for name in files)
        yield from (Path(here, name) for name in folders if name.endswith(_A_FILE))
    yield from (Path(error.filename) for error in shut if not isinstance(error, FileNotFoundError))
