"""Reader and schema agree on every slip: each value of a small sheet is taken away, misspelt or put otherwise."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.model.draft import Draft
from generator.reading import schema_rules as rules
from generator.reading.fact_sheet import read_draft
from generator.reading.yaml_rules import DuplicateEntry
from generator.schema.files import FOLDER, schemas_of
from tests.cases import changed, sources
from tests.schema.as_an_editor_reads import as_an_editor_reads

pytestmark = pytest.mark.no_cover

RICH = changed(
    ("content/people.yml", "from: 2025-01-06", "from: {value: 2025-01-06, cite: gazette}\n      until: unknown"),
    (
        "content/people.yml",
        "  country: northland\n",
        "  country: northland\n  died: {value: 2026-01, cite: [gazette]}\n",
    ),
    ("content/measures.yml", "value: 10%", "value: {unknown: {en: Which.}, expected: 2026-08, cite: gazette}"),
    (
        "content/measures.yml",
        "value: 25%",
        "value: {disputed: [{value: 1%, cite: wire}, {value: 2%, cite: [gazette]}]}",
    ),
    (
        "content/sectors.yml",
        "  cite: gazette",
        '  figures: {a: {what: X, value: {derived: "a.b", as: "%", round: 1}, period: 2024}}\n  cite: gazette',
    ),
)
SHEET = {path: as_an_editor_reads(text.encode()) for path, text in RICH.items() if path.startswith("content/")}
UNSEEN = {rule.name for rule in (rules.MalformedFigure, rules.MalformedFormula, rules.NoDispute, DuplicateEntry)}
"""The rules that a schema cannot see, as `test_files` says, and the form of YAML: that the lines of a list differ."""

OTHERWISE: tuple[Any, ...] = ("", " ", "unknown", "Some words", "gazette", 7, 2024, 2.5, [], {})
"""What may stand in place of a value. The bare word `null` is a text to the reader alone, as `model.shapes` says."""


def _slips(value: Any) -> Iterator[Any]:
    """A value put otherwise, or with one slip somewhere in it."""
    yield from OTHERWISE
    yield from ([value], [value, value], [[value]], {"en": value}, {"de": value}, {"unknown": value})
    yield from ({"value": value}, {"cite": "gazette"}, {"value": value, "cite": "gazette"}, {"expected": 2026})
    yield from ({"disputed": [value]}, {"derived": "a.b"}, {"source": "wire"})
    match value:
        case dict():
            yield {**value, "zzz": "x"}
            for key, below in value.items():
                others = {other: each for other, each in value.items() if other != key}
                yield others
                yield {**others, f"{key}x": below}
                for slip in _slips(below):
                    yield {**value, key: slip}
        case list():
            for index, below in enumerate(value):
                for slip in _slips(below):
                    yield [*value[:index], slip, *value[index + 1 :]]


def _is_shaped(draft: Draft) -> bool:
    """Whether a sheet is read without a word, and names nothing that is not there."""
    return not draft.problems and all(any(named.id in draft.ids[to] for to in named.to) for named in draft.references)


def _every_slip() -> Iterator[tuple[str, dict[str, Any]]]:
    """A file of the sheet, and what it holds with one slip in it."""
    for path, held in SHEET.items():
        for id, record in held.items():
            for slip in _slips(record):
                yield path, {**held, id: slip}


def test_reader_and_schema_agree() -> None:
    content = sources(RICH).content
    sound = read_draft(content, {})
    validators = {
        path.partition(".schema.json")[0]: Draft202012Validator(json.loads(data))
        for path, data in schemas_of(sound).items()
    }
    seen = 0
    for path, held in _every_slip():
        draft = read_draft({**content, path: json.dumps(held).encode()}, {}, sound)
        is_valid = validators[path.replace("content", FOLDER).removesuffix(".yml")].is_valid(held)
        said = {problem.rule for problem in draft.problems}
        assert is_valid or not _is_shaped(draft), f"The reader accepts, and the schema refuses: {path} {held}"
        assert not is_valid or said <= UNSEEN, f"The reader says {said}, and the schema accepts: {path} {held}"
        seen += not is_valid
    assert seen > 1000
