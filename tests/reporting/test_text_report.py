from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Place
from generator.reporting.text_report import in_one_line, text_report
from tests.reporting.found import DIAGNOSTICS, ERROR, HOSTILE, WARNING

PEOPLE = "ada-quill:\n  name: Ada Quill\n  country: nothland\n"


def test_a_problem_its_line_and_a_caret() -> None:
    assert text_report([ERROR, WARNING], {"content/people.yml": PEOPLE, "seeds/wire.txt": "First.\nSecond."}) == (
        "content/people.yml:3:12: error: It is wrong. Mend it. [unknown-reference]\n"
        "      country: nothland\n"
        "               ^\n"
        "seeds/wire.txt:1:1: warning: Nobody names it. [unlisted-article]\n"
        "    First.\n"
        "    ^\n"
    )


def test_a_problem_without_a_line_stands_alone() -> None:
    alone = "content/people.yml:3:12: error: It is wrong. Mend it. [unknown-reference]\n"
    for text in ("", "one line\n", "two\nlines\n\nand more"):
        assert text_report([ERROR], {"content/people.yml": text}) == alone
    assert text_report([ERROR], {}) == alone


def test_no_problem_is_no_text() -> None:
    assert not text_report([], {})


def test_a_colour_goes_to_the_problem_and_the_caret() -> None:
    report = text_report([ERROR], {"content/people.yml": PEOPLE}, lambda piece, severity: f"<{severity}>{piece}</>")
    first, line, caret, end = report.split("\n")
    assert first.startswith("<error>content/people.yml:3:12")
    assert first.endswith("[unknown-reference]</>")
    assert (line.strip(), caret.strip(), end) == ("country: nothland", "<error>           ^</>", "")


def test_a_hostile_line_reorders_nothing_and_hides_nothing() -> None:
    place = Place("content/\u202eymlp.people", 1, 3)
    found = Diagnostic(place, HOSTILE, "", ERROR.rule, ERROR.severity)
    report = text_report([found], {place.path: "\u202e\u200bx\x1b[2J"})
    assert report.split("\n")[1:3] == [r"    \u202e\u200bx\x1b[2J", "                ^"]
    assert report.startswith(r"content/\u202eymlp.people:1:3: error: 50%\r\n::error")
    assert not set(report) & set("\u202e\u200b\x1b\r\x00")


@given(st.lists(DIAGNOSTICS, max_size=5), st.text())
def test_each_problem_is_one_line_that_starts_a_line(found: list[Diagnostic], text: str) -> None:
    report = text_report(found, {diagnostic.place.path: text for diagnostic in found})
    lines = report.split("\n")
    assert [line for line in lines if line and not line.startswith("    ")] == [
        line for line in map(in_one_line, found) if not line.startswith("    ")
    ]
    assert report.count("\n") <= 3 * len(found)
