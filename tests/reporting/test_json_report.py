import json

from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Place, Severity
from generator.reporting.json_report import json_report
from tests.reporting.found import DIAGNOSTICS, ERROR, WARNING

SAID = """{
  "version": 1,
  "counts": {
    "errors": 1,
    "warnings": 1
  },
  "diagnostics": [
    {
      "path": "content/people.yml",
      "line": 3,
      "column": 12,
      "severity": "error",
      "rule": "unknown-reference",
      "message": "It is wrong.",
      "hint": "Mend it."
    },
    {
      "path": "seeds/wire.txt",
      "line": 1,
      "column": 1,
      "severity": "warning",
      "rule": "unlisted-article",
      "message": "Nobody names it.",
      "hint": ""
    }
  ]
}
"""


def test_the_report_to_the_letter() -> None:
    assert json_report([ERROR, WARNING]) == SAID


def test_no_problem_is_an_empty_list() -> None:
    assert json.loads(json_report([])) == {"version": 1, "counts": {"errors": 0, "warnings": 0}, "diagnostics": []}


def _read(written: dict[str, object]) -> Diagnostic:
    place = Place(str(written["path"]), int(str(written["line"])), int(str(written["column"])))
    severity = Severity(str(written["severity"]))
    return Diagnostic(place, str(written["message"]), str(written["hint"]), str(written["rule"]), severity)


@given(st.lists(DIAGNOSTICS, max_size=3))
def test_everything_said_can_be_read_back(found: list[Diagnostic]) -> None:
    report = json_report(found)
    assert report.isascii()
    assert [_read(written) for written in json.loads(report)["diagnostics"]] == found
