"""The project on disk: the folders that a site is made of."""

import os
import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from generator.pipeline import Sources
from generator.reading.decoding import Unread

CONTENT, SEEDS, TEMPLATES, DOCS = "content", "seeds", "templates", "docs"
THEME, CARDS = f"{TEMPLATES}/theme", f"{TEMPLATES}/cards"
FOLDERS = (CONTENT, SEEDS, TEMPLATES)
"""The folders that pages are generated from."""
SETTINGS = "mkdocs.yml"

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
    """Every file that pages are made of, below the folder that holds `mkdocs.yml`; of those that people mean."""
    return Sources(
        content=_files(root, CONTENT, "*"),
        seeds=_files(root, SEEDS, "*"),
        templates={**_files(root, TEMPLATES, "*.jinja"), **_files(root, THEME, "*.html")},
        handwritten=_files(root, DOCS, "*"),
        fonts=_files(root, CARDS, "*.ttf"),
    )


def content_of(path: Path) -> bytes:
    """What a file holds, or why it cannot be read."""
    try:
        if path.exists() and not path.is_file() and not path.is_dir():  # a pipe would be waited for without end
            return Unread("It is neither a file nor a folder")
        return path.read_bytes()
    except OSError as error:
        return Unread(error.strerror or str(error))


def _files(root: Path, folder: str, pattern: str) -> Mapping[str, bytes]:
    return {
        path.relative_to(root).as_posix(): content_of(path)
        for path in sorted(_found(root / folder))
        if fnmatchcase(path.name, pattern) and not is_beside(path.name)
    }


def _found(folder: Path) -> Iterator[Path]:
    """Every file below a folder, and every folder that stands, or can only be looked for, in the place of a file."""
    shut: list[OSError] = []
    for here, folders, files in os.walk(folder, onerror=shut.append):
        yield from (Path(here, name) for name in files)
        yield from (Path(here, name) for name in folders if name.endswith(_A_FILE))
    yield from (Path(error.filename) for error in shut if not isinstance(error, FileNotFoundError))
