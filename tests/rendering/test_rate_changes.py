"""When rates changed, and on which days a table of them may look."""

import datetime

import pytest

from generator.model.view import Asked
from generator.pipeline import generate
from tests.cases import changed, sources
from tests.rendering.shown import Shown

CHANGES = """
{% for change in rate_changes(measures.values()) %}
{{ change.measure.id }} {{ change.date | plain }}:
{{ change.before.value if change.before else "nothing" }} to {{ change.after.value if change.after else "nothing" }};
{% endfor %}
"""
GRID = """
{% for day in turning_days(rate_changes(measures.values()), most) %}
{{ day | plain }}: {{ measures["widget-duty"].rate.on(day).value }};
{% endfor %}
"""


def _text(template: str, steps: str = "", **asked: datetime.date) -> str:
    files = changed(("content/measures.yml", _steps(), steps or _steps()))
    outcome = generate(sources({**files, "templates/en/index.md.jinja": template}), Asked(**asked))
    assert not [said for said in outcome.diagnostics if said.rule not in ("unused-record", "broken-anchor")]
    return Shown(outcome.pages[0].html).text


def _steps() -> str:
    text = changed()["content/measures.yml"]
    return text[text.index("    - {value: 10%") : text.rindex("  cite: gazette")]


def _step(value: str, begins: str, more: str = "") -> str:
    return f"    - {{value: {value}, from: {begins}, cite: gazette{more}}}\n"


def test_a_change_tells_the_rate_before_and_after() -> None:
    assert _text(CHANGES) == ("widget-duty March 12, 2025: nothing to 10%1; widget-duty June 4, 2025: 10%1 to 25%1;")


def test_a_rate_that_ends_changes_to_nothing_and_a_step_that_keeps_it_is_no_change() -> None:
    kept = _step("10%", "2025-03-12") + _step("10%", "2025-04-01", ", until: 2025-05-01, note: Then none.")
    assert _text(CHANGES, kept + _step("20%", "2025-06-01")) == (
        "widget-duty March 12, 2025: nothing to 10%1; "
        "widget-duty May 1, 2025: 10%1 to nothing; "
        "widget-duty June 1, 2025: nothing to 20%1;"
    )


def test_a_change_that_has_not_come_is_none() -> None:
    assert _text(CHANGES, as_of=datetime.date(2025, 6, 3)) == "widget-duty March 12, 2025: nothing to 10%1;"


@pytest.mark.parametrize(
    ("most", "days"),
    [
        ("9", "March 12, 2025: 10%1; June 20, 2025: 30%1; July 1, 2025: 40%1;"),
        ("1", "July 1, 2025: 40%1;"),
    ],
)
def test_a_table_looks_at_the_last_change_of_each_quarter_and_the_latest_of_these(most: str, days: str) -> None:
    steps = [("10%", "2025-03-12"), ("20%", "2025-06-04"), ("30%", "2025-06-20"), ("40%", "2025-07-01")]
    rates = "".join(_step(*step) for step in steps)
    assert _text(GRID.replace("most", most), rates) == days
