"""The project on disk: the folders that a site is made of."""

from collections.abc import Mapping
from pathlib import Path

from generator.pipeline import Sources

CONTENT, SEEDS, TEMPLATES, DOCS = "content", "seeds", "templates", "docs"
THEME, CARDS = f"{TEMPLATES}/theme", f"{TEMPLATES}/cards"
FOLDERS = (CONTENT, SEEDS, TEMPLATES)
"""The folders that pages are generated from, and that a preview watches."""


class Unreadable(Exception):
    """A file of the project is there, and cannot be read. The message names it."""


def lacks(root: Path) -> list[str]:
    """What a folder would need to be a project, and does not have."""
    found = {"mkdocs.yml": (root / "mkdocs.yml").is_file(), f"{CONTENT}/": (root / CONTENT).is_dir()}
    return [name for name, is_there in found.items() if not is_there]


def read_project(root: Path) -> Sources:
    """Every file that pages are made of, below the folder that holds `mkdocs.yml`. Hidden files are left out."""
    return Sources(
        content=_files(root, CONTENT, "*"),
        seeds=_files(root, SEEDS, "*"),
        templates={**_files(root, TEMPLATES, "*.jinja"), **_files(root, THEME, "*.html")},
        handwritten=_files(root, DOCS, "*"),
        fonts=_files(root, CARDS, "*.ttf"),
    )


def write_files(root: Path, files: Mapping[str, bytes]) -> None:
    """Write files of the project, by path: each is there whole, or as it was. Raises OSError where it cannot be.

    One that holds the same already is left alone.
    """
    other = {root / path: content for path, content in files.items() if not _holds(root / path, content)}
    beside = {target: target.with_name(f".{target.name}.new") for target in other}
    for target, new in beside.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(other[target])
    for target, new in beside.items():
        new.replace(target)


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


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
