"""The command `explain`, run on a small project on disk."""

from collections.abc import Mapping
from pathlib import Path

from click.testing import CliRunner, Result

from generator.cli import main
from tests.cases import changed

BROKEN = changed(("content/people.yml", "country: northland", "country: nothland"))
SAID = (
    'content/people.yml:3:12: error: No record in organizations has the id "nothland". '
    'Did you mean "northland"? [unknown-reference]\n'
    "      country: nothland\n"
    "               ^\n"
)
"""What is said of the broken project."""


def write(root: Path, files: Mapping[str, str]) -> Path:
    """Write a project to disk."""
    for path, text in {"mkdocs.yml": "site_name: Widgets\n", **files}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


def explain(root: Path, *words: str) -> Result:
    """Run a command on the project in a folder."""
    return CliRunner().invoke(main, ["--project", str(root), *words])
