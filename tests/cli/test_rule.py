from pathlib import Path

import pytest

from generator.rulebook import RULEBOOK
from tests.cli.command import explain


def test_rule_prints_what_each_rule_wants(tmp_path: Path) -> None:
    result = explain(tmp_path, "rule")
    assert result.exit_code == 0
    assert result.stdout == "".join(f"{name}: {rule.summary()}\n" for name, rule in RULEBOOK.items())


@pytest.mark.parametrize("name", RULEBOOK)
def test_rule_prints_a_manual_page(tmp_path: Path, name: str) -> None:
    result = explain(tmp_path, "rule", name)
    assert result.exit_code == 0
    assert result.stdout == f"{name}\n\n{RULEBOOK[name].manual()}\n"


def test_rule_does_not_know_every_name(tmp_path: Path) -> None:
    result = explain(tmp_path, "rule", "zzz")
    assert result.exit_code == 2
    assert 'There is no rule "zzz". Type "explain rule" for all of them.' in result.stderr


def test_rule_names_the_nearest_to_one_it_does_not_know(tmp_path: Path) -> None:
    result = explain(tmp_path, "rule", "quote-notfound")
    assert result.exit_code == 2
    assert 'There is no rule "quote-notfound". Did you mean "quote-not-found"?' in result.stderr
