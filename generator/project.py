"""The project on disk: the folders that a site is made of."""

import os
import re
import stat
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

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
    below = (path for folder in (*FOLDERS, DOCS) for path in _found(root, folder))
    found = [*below, *(name for name in [SETTINGS] if (root / name).is_file())]
    return sources_of({path: content_of(root, path) for path in filter(is_source, found)})


def read_again(root: Path, before: Sources, changed: Iterable[str]) -> Sources:
    """The files of a project that were read before, of which none but these can have changed since."""
    known = {**before.files, **before.fonts}
    here = [path for path in filter(is_source, changed) if path in known or os.path.lexists(f"{root}/{path}")]
    found = {path: content_of(root, path) for path in here}
    if not known.keys() >= found.keys() or any(isinstance(content, Unread) for content in found.values()):
        return read_project(root)  # files have come or gone, and so may others
    return before.with_content({path: content for path, content in found.items() if content != known[path]})


def is_of_theme(path: str) -> bool:
    """Whether a file of the project belongs to the theme."""
    return path.startswith(f"{THEME}/")


def read_theme(root: Path) -> Mapping[str, bytes]:
    """Every file of the theme by its path, whatever it is made of."""
    return read_all(root, THEME)


def read_all(root: Path, folder: str) -> Mapping[str, bytes]:
    """Every file of a folder of the project by its path, whether or not people mean it."""
    return {path: content_of(root, path) for path in _found(root, folder)}


@lru_cache(maxsize=2**14)  # after an edit, every file is asked for again
def is_source(path: str) -> bool:
    """Whether pages are made of the file at a path of the project. What people do not mean is left out."""
    folder, name = path.partition("/")[0], path.rpartition("/")[2]
    if is_beside(name):
        return False
    if folder == TEMPLATES:
        of_theme, of_cards = is_of_theme(path), path.startswith(f"{CARDS}/")
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


def content_of(root: Path, path: str) -> bytes:
    """What a file of the project holds, or why it cannot be read."""
    file = f"{root}/{path}"  # a `Path` for each would take as long as the reading: after an edit all are read
    try:
        kind = stat.S_IFMT(os.stat(file).st_mode)  # noqa: PTH116
        if kind not in (stat.S_IFREG, stat.S_IFDIR):  # a pipe would be waited for without end
            return Unread("It is neither a file nor a folder")
        with open(file, "rb", buffering=0) as opened:  # noqa: PTH123
            return opened.readall()
    except OSError as error:
        return Unread(error.strerror or str(error))


def _found(root: Path, folder: str) -> list[str]:
    """The path of every file below a folder, and of every folder that stands, or has to be, in the place of a file."""
    shut, found = list[OSError](), list[str]()
    for here, folders, files in os.walk(root / folder, onerror=shut.append):
        below = Path(here).relative_to(root).as_posix()
        named = (*files, *(name for name in folders if name.endswith(_A_FILE)))
        found += [f"{below}/{name}" for name in named]
    unread = (Path(error.filename) for error in shut if not isinstance(error, FileNotFoundError))
    return sorted([*found, *(path.relative_to(root).as_posix() for path in unread)], key=_parts)


def _parts(path: str) -> list[str]:
    return path.split("/")
