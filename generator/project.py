"""The project on disk: the folders that a site is made of."""

from collections.abc import Mapping
from pathlib import Path

from generator.pipeline import Sources

CONTENT, SEEDS, TEMPLATES, DOCS = "content", "seeds", "templates", "docs"
FOLDERS = (CONTENT, SEEDS, TEMPLATES)
"""The folders that pages are generated from, and that a preview watches."""


def read_project(root: Path) -> Sources:
    """Every file that pages are made of, below the folder that holds `mkdocs.yml`. Hidden files are left out."""
    return Sources(
        content=_files(root, CONTENT, "*"),
        seeds=_files(root, SEEDS, "*"),
        templates=_files(root, TEMPLATES, "*.jinja"),
        handwritten=_files(root, DOCS, "*"),
    )


def _files(root: Path, folder: str, pattern: str) -> Mapping[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted((root / folder).rglob(pattern))
        if path.is_file() and not path.name.startswith(".")
    }
