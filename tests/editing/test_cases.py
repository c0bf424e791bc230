"""Golden cases of edits. Readable without Python."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.editing.applying import after
from generator.editing.edit import Broken, Changes, Refused
from generator.editing.removing import removed
from generator.editing.renaming import renamed
from generator.editing.starting import started
from generator.editing.uses import Desk
from generator.reading.sources import Sources
from tests.cases import changed, sources

FAMILIES = ("rename.yml", "new.yml", "remove.yml")


@dataclass(frozen=True)
class _Case:
    about: str
    project: Sources
    do: str
    expected: Mapping[str, Any]


def _cases(file: str) -> Iterator[_Case]:
    for case in yaml.safe_load((Path(__file__).parent / file).read_text("utf-8")):
        files: dict[str, Any] = changed(*((step["in"], step["find"], step["put"]) for step in case.get("change", ())))
        for path, text in case.get("files", {}).items():
            files[path] = text if isinstance(text, str) else bytes.fromhex(text["hex"])
        expected = {key: case[key] for key in ("gives", "leaves", "refuses", "at", "is_broken") if key in case}
        yield _Case(case["about"], sources(files), case["do"], expected)


def _done(case: _Case) -> Changes | Refused | Broken:
    desk = Desk(case.project)
    match case.do.split():
        case ["rename", old, new]:
            return renamed(desk, old, new)
        case ["new", kind, id]:
            return started(desk, kind, id)
        case ["remove", id]:
            return removed(desk, id)
    raise AssertionError(case.do)


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{file}: {case.about}") for file in FAMILIES for case in _cases(file)]
)
def test_what_comes_of(case: _Case) -> None:
    match _done(case):
        case Changes() as changes:
            found = {"gives": _shown(case.project, changes), "leaves": list(map(str, changes.left))}
        case Refused(because, places):
            found = {"refuses": because, "at": list(map(str, places))}
        case Broken(problems):
            found = {"is_broken": list(map(str, problems))}
    assert {key: value for key, value in found.items() if value} == dict(case.expected)


def _shown(project: Sources, changes: Changes) -> str:
    """Each line that is other than before, below the name of its file."""
    files = after(project.files, changes)
    moved = {move.path: move.to for move in changes.moves}
    shown = []
    for path in sorted(files):
        if path in moved:
            shown.append(f"{path} is {moved[path]} now")
        elif path not in moved.values():
            before, now = (data.decode().split("\n") for data in (project.files.get(path, b""), files[path] or b""))
            lines = difflib.unified_diff(before, now, n=0, lineterm="")
            shown += [path, *(line for line in lines if not line.startswith(("---", "+++", "@@")))]
    return "".join(f"{line}\n" for line in shown)
