import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from generator.diagnostics import Diagnostic, Place, Rule
from generator.reporting.sarif_report import sarif_report
from generator.rulebook import RULEBOOK
from tests.reporting.found import DIAGNOSTICS, ERROR, WARNING

SCHEMA = Path(__file__).parent / "sarif-2.1.0/sarif-2.1.0-rtm.5.json"


@cache
def _validator() -> Draft4Validator:
    return Draft4Validator(json.loads(SCHEMA.read_text("utf-8")))


def _run(*found: Diagnostic, rules: Mapping[str, type[Rule]] = RULEBOOK) -> Any:
    """The one run of a report, which its schema allows."""
    report = json.loads(sarif_report(found, rules))
    assert [error.message for error in _validator().iter_errors(report)] == []
    [run] = report["runs"]
    return run


def test_the_schema_is_not_content_with_anything() -> None:
    assert list(_validator().iter_errors({"version": "2.1.0", "runs": [{"tool": {}}]}))


def test_every_rule_comes_with_its_manual_page() -> None:
    rules = _run()["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(RULEBOOK)
    for rule in rules:
        ours = RULEBOOK[rule["id"]]
        assert rule["help"] == {"text": ours.manual(), "markdown": ours.manual()}
        assert rule["shortDescription"] == {"text": ours.summary()}
        assert rule["defaultConfiguration"] == {"level": ours.severity.value}


def test_a_result_for_each_problem() -> None:
    error, warning = _run(ERROR, WARNING)["results"]
    assert error == {
        "ruleId": "unknown-reference",
        "ruleIndex": list(RULEBOOK).index("unknown-reference"),
        "level": "error",
        "message": {"text": "It is wrong. Mend it."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "content/people.yml", "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": 3, "startColumn": 12},
                }
            }
        ],
    }
    assert (warning["ruleId"], warning["level"]) == ("unlisted-article", "warning")


def test_columns_are_characters() -> None:
    assert _run()["columnKind"] == "unicodeCodePoints"


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("templates/en/people/[id].md.jinja", "templates/en/people/%5Bid%5D.md.jinja"),
        ("seeds/50% off?#1.txt", "seeds/50%25%20off%3F%231.txt"),
        ("seeds/Mélanie.txt", "seeds/M%C3%A9lanie.txt"),
        ("c:evil", "c%3Aevil"),
        ("seeds/\udcff.txt", "seeds/%FF.txt"),
    ],
)
def test_a_path_is_a_relative_address(path: str, uri: str) -> None:
    [result] = _run(Diagnostic(Place(path), "It is wrong.", "", ERROR.rule, ERROR.severity))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri
    assert not urlsplit(uri).scheme


def test_braces_are_no_gaps_to_fill() -> None:
    [result] = _run(Diagnostic(ERROR.place, 'No fact is called "{{ 0 }}" or {0}.', "", ERROR.rule, ERROR.severity))[
        "results"
    ]
    assert result["message"]["text"] == 'No fact is called "{{{{ 0 }}}}" or {{0}}.'


@given(st.lists(DIAGNOSTICS, max_size=3))
def test_everything_said_can_be_read_back(found: list[Diagnostic]) -> None:
    rules = {diagnostic.rule: RULEBOOK[diagnostic.rule] for diagnostic in found}
    assert sarif_report(found, rules).isascii()
    for diagnostic, result in zip(found, _run(*found, rules=rules)["results"], strict=True):
        where = result["locations"][0]["physicalLocation"]
        region = where["region"]
        path = unquote(where["artifactLocation"]["uri"], errors="surrogateescape")
        assert Place(path, region["startLine"], region["startColumn"]) == diagnostic.place
        assert result["message"]["text"].replace("{{", "{").replace("}}", "}") == diagnostic.said
        assert (result["ruleId"], result["level"]) == (diagnostic.rule, diagnostic.severity.value)
        assert list(rules)[result["ruleIndex"]] == diagnostic.rule
