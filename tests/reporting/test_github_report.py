import re

from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic
from generator.reporting.github_report import github_report
from tests.reporting.found import DIAGNOSTICS, ERROR, HOSTILE, WARNING


def test_a_command_for_each_problem() -> None:
    assert github_report([ERROR, WARNING]) == (
        "::error file=content/people.yml,line=3,col=12,title=unknown-reference::It is wrong. Mend it.\n"
        "::warning file=seeds/wire.txt,line=1,col=1,title=unlisted-article::Nobody names it.\n"
    )


def test_no_problem_is_no_command() -> None:
    assert not github_report([])


def _unescaped(text: str, *pairs: tuple[str, str]) -> str:
    """As the runner does it: one replacement after the other, the per cent sign last."""
    for code, character in (*pairs, ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, character)
    return text


def _read(command: str) -> tuple[str, dict[str, str], str]:
    """What the runner makes of a line: the command, its properties and its message."""
    written = re.fullmatch(r"::(\w+) ([^\n]*?)::([^\n]*)", command)
    assert written
    pairs = (pair.split("=", 1) for pair in written[2].split(","))
    properties = {name: _unescaped(value, ("%3A", ":"), ("%2C", ",")) for name, value in pairs}
    return written[1], properties, _unescaped(written[3])


@given(st.lists(DIAGNOSTICS, max_size=3))
def test_everything_said_can_be_read_back(found: list[Diagnostic]) -> None:
    commands = re.split(r"[\r\n]", github_report(found))
    assert commands.pop() == ""
    assert [_read(command) for command in commands] == [
        (
            str(diagnostic.severity),
            {
                "file": diagnostic.place.path,
                "line": str(diagnostic.place.line),
                "col": str(diagnostic.place.column),
                "title": diagnostic.rule,
            },
            diagnostic.said,
        )
        for diagnostic in found
    ]


def test_a_message_cannot_give_a_command_of_its_own() -> None:
    found = Diagnostic(ERROR.place, f"\n::error::{HOSTILE}", "", ERROR.rule, ERROR.severity)
    assert github_report([found]).count("\n") == 1
