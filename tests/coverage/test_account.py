"""Golden accounts: a small article, the words of it that are quoted or ignored, and the account item by item."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.coverage.coverage import Coverage, Item, Kind, Status
from generator.language import Language
from generator.pipeline import account
from tests.cases import changed, sources

FOLDER = Path(__file__).parent
FILES = sorted(path.name for path in FOLDER.glob("*.yml"))


@dataclass(frozen=True)
class _Example:
    about: str
    files: Mapping[str, str]
    kinds: frozenset[Kind]
    """The kinds of item that the account is given of."""
    account: tuple[str, ...]


def _examples(file: str) -> list[_Example]:
    return [_example(each) for each in yaml.safe_load((FOLDER / file).read_text("utf-8"))]


def _example(written: Mapping[str, Any]) -> _Example:
    """An example is about the small project, with another article, and other words quoted about its one person."""
    cite = json.dumps([{"source": "wire", "quote": quote} for quote in written.get("quoted", ())] or "gazette")
    ignored = json.dumps([{"quote": quote, "reason": why} for quote, why in written.get("ignored", {}).items()])
    heard = f"language: {written.get('language', 'en')}\n  ignored: {ignored}"
    files = changed(
        ("content/people.yml", '{source: wire, quote: "Trade Minister Ada Quill"}', cite),
        ("content/sources.yml", "article: wire.txt", f"article: wire.txt\n  {heard}"),
        *((change["in"], change["find"], change["put"]) for change in written.get("change", ())),
    )
    files["seeds/wire.txt"] = written["article"]
    kinds = frozenset(map(Kind, written.get("kinds", Kind)))
    return _Example(written["about"], files, kinds, tuple(written["account"]))


@pytest.mark.parametrize(
    "example",
    [
        pytest.param(example, id=f"{file.removesuffix('.yml')}: {example.about}")
        for file in FILES
        for example in _examples(file)
    ],
)
def test_the_account_of(example: _Example) -> None:
    [coverage] = _account(example.files)
    assert [_line(item) for item in coverage.items if item.kind in example.kinds] == list(example.account)


def _account(files: Mapping[str, str]) -> tuple[Coverage, ...]:
    found, said = account(sources(files))
    assert [str(one) for one in said if one.is_error] == []
    return found


def _line(item: Item) -> str:
    reasons = [passage.reason.text(Language.ENGLISH) for passage in item.passages if passage.reason]
    accounts = {
        Status.PROVED: f"proved by {', '.join(item.facts)}",
        Status.IGNORED: f"ignored: {'; '.join(reasons)}",
        Status.LEFT_OVER: "left over",
    }
    return f"{item.place.line}:{item.place.column} {item.kind} <{item.words}> {accounts[item.status]}"
