"""For programs of one's own: JSON, with the keys always in the same order."""

import json
from collections.abc import Sequence

from generator.diagnostics import Diagnostic, Severity, count

VERSION = 1
"""The version of the format. It changes when a key goes or changes its meaning, not when one is added."""


def json_report(diagnostics: Sequence[Diagnostic]) -> str:
    """An object with the format's version, the counts by severity and every diagnostic."""
    report = {
        "version": VERSION,
        "counts": {f"{severity}s": count(diagnostics, severity) for severity in Severity},
        "diagnostics": [_told(diagnostic) for diagnostic in diagnostics],
    }
    return json.dumps(report, indent=2) + "\n"


def _told(diagnostic: Diagnostic) -> dict[str, str | int]:
    return {
        "path": diagnostic.place.path,
        "line": diagnostic.place.line,
        "column": diagnostic.place.column,
        "severity": diagnostic.severity,
        "rule": diagnostic.rule,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
    }
