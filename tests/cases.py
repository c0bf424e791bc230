"""Golden cases: a sound project, a change to it, and what is then said. Readable without Python."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.model.view import Asked
from generator.reading.decoding import Unread
from generator.reading.sources import Sources

CASES = Path(__file__).parent / "cases"
BASE: Mapping[str, str] = yaml.safe_load((CASES / "base.yml").read_text("utf-8"))


@dataclass(frozen=True)
class Case:
    """One change to the small project, and the diagnostics expected of it."""

    about: str
    project: Sources
    asked: Asked
    """The days it is looked at from: `as_of` and `today`."""
    says: tuple[str, ...]


def sources(files: Mapping[str, str | bytes]) -> Sources:
    """A project in memory."""
    found = {path: text.encode() if isinstance(text, str) else text for path, text in files.items()}

    def below(folder: str) -> dict[str, bytes]:
        return {path: data for path, data in found.items() if path.startswith(f"{folder}/")}

    settings = {path: data for path, data in found.items() if path == "mkdocs.yml"}
    return Sources(below("content"), below("seeds"), below("templates"), below("docs"), settings=settings)


def changed(*changes: tuple[str, str, str], base: Mapping[str, str] = BASE) -> dict[str, str]:
    """The small project, or another, after replacements: a file, the words to find in it, and those to put there."""
    files = dict(base)
    for path, find, put in changes:
        assert files[path].count(find) == 1, f"{find!r} stands {files[path].count(find)} times in {path}"
        files[path] = files[path].replace(find, put)
    return files


def cases_in(file: str) -> Iterator[Case]:
    """Every case of a file of cases."""
    for case in yaml.safe_load((CASES / file).read_text("utf-8")):
        files: dict[str, Any] = changed(*((step["in"], step["find"], step["put"]) for step in case.get("change", ())))
        files |= {path: _content(text) for path, text in case.get("files", {}).items()}
        for path in case.get("without", ()):
            del files[path]
        asked = Asked(case.get("as_of"), case.get("today"))
        yield Case(case["about"], sources(files), asked, tuple(case["says"]))


def _content(text: str | Mapping[str, str]) -> bytes:
    """A file's text, or its bytes in hexadecimal where a text cannot say it, or why it cannot be read."""
    if isinstance(text, str):
        return text.encode()
    return Unread(text["unread"]) if "unread" in text else bytes.fromhex(text["hex"])
