"""For code scanning and editors: SARIF 2.1.0, with the manual page of every rule."""

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from generator.diagnostics import Diagnostic, Rule

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_BRACES = str.maketrans({"{": "{{", "}": "}}"})  # single ones would be gaps to fill


def sarif_report(diagnostics: Iterable[Diagnostic], rulebook: Mapping[str, type[Rule]]) -> str:
    """One run, with these rules and every diagnostic."""
    index = {name: number for number, name in enumerate(rulebook)}
    run = {
        "tool": {"driver": {"name": "explain", "rules": [_rule(rule) for rule in rulebook.values()]}},
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder that holds mkdocs.yml."}}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(diagnostic, index[diagnostic.rule]) for diagnostic in diagnostics],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(rule: type[Rule]) -> dict[str, Any]:
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.summary()},
        "help": {"text": rule.manual(), "markdown": rule.manual()},
        "defaultConfiguration": {"level": rule.severity},
    }


def _result(diagnostic: Diagnostic, rule_index: int) -> dict[str, Any]:
    place = diagnostic.place
    file = {"uri": quote(place.path, errors="surrogateescape"), "uriBaseId": _ROOT}
    region = {"startLine": place.line, "startColumn": place.column}
    return {
        "ruleId": diagnostic.rule,
        "ruleIndex": rule_index,
        "level": diagnostic.severity,
        "message": {"text": diagnostic.said.translate(_BRACES)},
        "locations": [{"physicalLocation": {"artifactLocation": file, "region": region}}],
    }
