"""How the CMS reads and writes files, without a browser."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from generator.language import Language
from generator.schema.forms import Form, forms
from tests.node import NODE

FORMS: dict[str, Form] = {form["name"]: form for form in forms(Language.ENGLISH)}
"""The form of each file, by its name."""

_PROGRAM = Path(__file__).parent / "as_the_cms.mjs"


class Cms:
    """What a running program answers."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def read(self, name: str, text: str) -> dict[str, Any]:
        """What the CMS is told of a file: its records, and its text."""
        told: dict[str, Any] = self._asked(FORMS[name], text.strip())
        return told

    def written(self, name: str, told: dict[str, Any]) -> str:
        """The file once what the CMS was told of it has been edited; raises `Refused` if it will not write that."""
        text: str = self._asked(FORMS[name], "", _trimmed(told))
        return text

    def _asked(self, *question: object) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "refused" in answer:
            raise Refused(answer["refused"])
        return answer["answer"]


class Refused(Exception):
    """What was edited cannot be written."""


def _trimmed(value: Any) -> Any:
    """A value as the CMS hands it on: no text in it begins or ends with a blank."""
    match value:
        case str():
            return value.strip()
        case list():
            return [_trimmed(each) for each in value]
        case dict():
            return {key: _trimmed(each) for key, each in value.items()}
    return value


@contextmanager
def running() -> Iterator[Cms]:
    """The program, for as long as somebody asks it something."""
    with subprocess.Popen([NODE, _PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Cms(process)
        assert process.stdin
        process.stdin.close()
