"""What the reader accepts validates; what it refuses for its shape does not."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.checks.references import UnknownReference
from generator.reading import schema_rules as rules
from generator.reading.fact_sheet import FILES, read_draft
from generator.reading.sources import Sources
from generator.reading.yaml_rules import PlainKey
from generator.schema.files import path_of, schemas_of
from tests.cases import BASE, CASES, Case, cases_in
from tests.cases import sources as project
from tests.real_site import PROJECT
from tests.schema.as_an_editor_reads import as_an_editor_reads

SMALL = project(BASE)
EVERY_CASE = [case for path in sorted(CASES.iterdir()) if path.name != "base.yml" for case in cases_in(path.name)]

UNSEEN_RULES = {
    rules.MalformedFigure: "how people write figures is a grammar, which no pattern tells",
    rules.MalformedFormula: "so are formulas",
    rules.MalformedCondition: "so are conditions",
    rules.ProseExpression: "so is prose with holes",
    rules.NoDispute: "a schema does not compare values",
    rules.UnknownFile: "what no schema is bound to is not looked at",
    rules.MissingFile: "nor is what is not there",
}
"""The rules of shape that a JSON Schema cannot see, and why."""

SEEN = {rule.name for rule in (*rules.RULES, UnknownReference) if rule not in UNSEEN_RULES}

UNSEEN_CASES = {
    "A date that no calendar has": "a pattern knows no calendar",
    "A leap day of a year that has none": "a pattern knows no calendar",
    "An address with a bracket that is never closed": "what makes a host is a grammar too",
}
"""The golden cases of the other rules that a JSON Schema cannot see, and why."""


def _schemas(sources: Sources) -> dict[str, Any]:
    """The schemas of a project, by their paths; while a file of it cannot be read, those that were made before."""
    made = schemas_of(read_draft(sources.content, {})) or schemas_of(read_draft(SMALL.content, {}))
    return {path: json.loads(data) for path, data in made.items()}


def _within(shape: Any, where: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema in a schema, with where it stands."""
    match shape:
        case dict():
            if not where.endswith(("/properties", "/$defs")):
                yield where, shape
            for key, below in shape.items():
                yield from _within(below, f"{where}/{key}")
        case list():
            for index, below in enumerate(shape):
                yield from _within(below, f"{where}/{index}")


def _refused(sources: Sources) -> dict[str, list[str]]:
    """What the schemas of a project refuse in its files, by the path of the file."""
    schemas = _schemas(sources)
    found = {}
    for name in FILES:
        path = f"content/{name}.yml"
        held = as_an_editor_reads(sources.content[path]) if path in sources.content else None
        if held is not None:  # in an empty file an editor finds nothing to validate
            found[path] = [str(error) for error in Draft202012Validator(schemas[path_of(name)]).iter_errors(held)]
    return {path: errors for path, errors in found.items() if errors}


def _ill_shaped(case: Case) -> set[str]:
    """The files of a case that are said to be of the wrong shape, by a rule that a schema can see."""
    said = [(problem.partition(":")[0], problem.rpartition("[")[2].rstrip("]")) for problem in case.says]
    is_yaml = all(rule != PlainKey.name for _, rule in said)  # no Python has a list or a mapping for a key
    return {path for path, rule in said if is_yaml and rule in SEEN}


def _named(cases: list[Case]) -> list[Any]:
    return [pytest.param(case, id=case.about) for case in cases]


ILL_SHAPED = [case for case in EVERY_CASE if any(path.startswith("content/") for path in _ill_shaped(case))]


SCHEMAS = _schemas(PROJECT)
PARTS = [part for path, schema in SCHEMAS.items() for part in _within(schema, path)]


def test_there_is_a_schema_for_each_file_and_it_is_one() -> None:
    assert list(SCHEMAS) == [path_of(name) for name in FILES]
    for schema in SCHEMAS.values():
        Draft202012Validator.check_schema(schema)


def test_the_same_sheet_gives_the_same_bytes() -> None:
    backwards = dict(reversed(list(PROJECT.content.items())))
    assert schemas_of(read_draft(backwards, {})) == schemas_of(read_draft(PROJECT.content, PROJECT.seeds))
    ids = SCHEMAS[path_of("claims")]["$defs"]["id-in-sources"]["enum"]
    assert ids == sorted(ids)


def test_every_model_every_key_and_every_word_is_described() -> None:
    undescribed = []
    for where, part in PARTS:
        said = {key: each.get("description") for key, each in part.get("properties", {}).items()}
        said |= dict(zip(part.get("enum", ()), part.get("enumDescriptions", ()), strict=True))
        said |= {title: part.get("description") for title in [part.get("title")] if title}
        undescribed += [f"{where}: {name}" for name, description in said.items() if not description]
    assert undescribed == []


def test_a_model_goes_by_a_plain_name_and_a_key_by_its_own() -> None:
    titles = {where: part["title"] for where, part in PARTS if "title" in part}
    assert [title for title in titles.values() if not title.isidentifier()] == []
    assert [where for where in titles if "/properties/" in where] == []


def test_nothing_is_filled_in_that_goes_without_saying() -> None:
    assert [where for where, part in PARTS if "default" in part] == []


def test_each_file_names_its_schema_in_its_first_line() -> None:
    first = {path: data.partition(b"\n")[0].decode() for path, data in PROJECT.content.items() if path.endswith(".yml")}
    assert first == {
        f"content/{name}.yml": f"# yaml-language-server: $schema=../{path_of(name)}" for name in sorted(FILES)
    }


def test_the_real_sheet_validates() -> None:
    assert _refused(PROJECT) == {}


@pytest.mark.parametrize("case", _named([case for case in EVERY_CASE if not case.says]))
def test_what_the_reader_accepts_validates(case: Case) -> None:
    assert _refused(case.project) == {}


@pytest.mark.parametrize("case", _named([case for case in ILL_SHAPED if case.about not in UNSEEN_CASES]))
def test_what_the_reader_refuses_for_its_shape_does_not(case: Case) -> None:
    assert _ill_shaped(case) <= set(_refused(case.project))


@pytest.mark.parametrize("case", _named([case for case in ILL_SHAPED if case.about in UNSEEN_CASES]))
def test_what_no_schema_can_see_is_listed_and_nothing_else(case: Case) -> None:
    assert _refused(case.project) == {}
