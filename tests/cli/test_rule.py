from pathlib import Path

import pytest

from generator.rulebook import RULEBOOK
from tests.cli.command import explain


def test_rule_prints_the_names_of_all_rules(tmp_path: Path) -> None:
    result = explain(tmp_path, "rule")
    assert result.exit_code == 0
    assert result.stdout.split("\n") == [*RULEBOOK, ""]


@pytest.mark.parametrize("name", RULEBOOK)
def test_rule_prints_a_manual_page(tmp_path: Path, name: str) -> None:
    result = explain(tmp_path, "rule", name)
    assert result.exit_code == 0
    assert result.stdout == f"{name}\n\n{RULEBOOK[name].manual()}\n"


def test_rule_does_not_know_every_name(tmp_path: Path) -> None:
    result = explain(tmp_path, "rule", "zzz")
    assert result.exit_code == 2
    assert 'There is no rule "zzz". Type "explain rule" for the names of all.' in result.stderr
