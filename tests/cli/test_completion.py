"""What a shell offers while a command is typed, and the examples of each command's help."""

import os
import pty
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.cases import BASE
from tests.cli.command import explain, write

ROOT = Path(__file__).parents[2]
EXPLAIN = Path(sys.executable).parent / "explain"
COMMANDS = sorted(main.commands.items())


def _offered(root: Path, *words: str) -> list[str]:
    """What bash is told that it may offer for the last word."""
    typed = ["explain", "--project", str(root), *words]
    environment = {
        "_EXPLAIN_COMPLETE": "bash_complete",
        "COMP_WORDS": shlex.join(typed),
        "COMP_CWORD": str(len(typed) - 1),
    }
    said = CliRunner(env=environment).invoke(main, [], prog_name="explain", complete_var="_EXPLAIN_COMPLETE").stdout
    return [line.partition(",")[2] for line in said.splitlines()]


def test_a_shell_is_offered_commands_options_ids_and_rules(tmp_path: Path) -> None:
    root = write(tmp_path, BASE)
    assert {"check", "coverage", "record"} <= set(_offered(root, ""))
    assert "--format" in _offered(root, "check", "--f")
    assert _offered(root, "coverage", "wi") == ["wire"]
    assert _offered(root, "record", "--about", "wi") == ["widgets", "widget-duty", "wire"]
    assert _offered(root, "rule", "quote-n") == ["quote-not-found"]


def test_without_a_project_no_ids_are_offered(tmp_path: Path) -> None:
    assert _offered(tmp_path, "coverage", "wi") == [""]


@pytest.mark.parametrize("shell", ["bash", "fish", "zsh"])
def test_the_script_for_a_shell_asks_the_command(tmp_path: Path, shell: str) -> None:
    result = explain(tmp_path, "completion", shell)
    assert (result.exit_code, f"_EXPLAIN_COMPLETE={shell}_complete" in result.stdout) == (0, True)


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_every_example_of_a_commands_help_can_be_typed(name: str, command: click.Command) -> None:
    lines = (command.epilog or "").splitlines()
    assert lines[:2] == ["\b", "Examples:"]
    typed = [shlex.split(re.split(" [<>] ", line)[0]) for line in lines[2:]]
    own = [words for words in typed if words[:2] == ["explain", name]]
    assert own or name == "completion"  # which stands in the words of a shell
    for _, _, *words in own:
        with click.Context(main) as above:
            command.make_context(name, [word.replace("site", str(ROOT / "docs"), 1) for word in words], parent=above)


def _on_a_terminal(root: Path, *words: str) -> str:
    """What a command writes to standard error where that is a terminal."""
    ours, theirs = pty.openpty()
    subprocess.run([EXPLAIN, "--project", root, *words], stderr=theirs, stdout=subprocess.DEVNULL, check=True)
    os.close(theirs)
    said = os.read(ours, 10_000)
    os.close(ours)
    return said.decode()


def test_on_a_terminal_it_says_what_it_is_doing_and_leaves_nothing_of_it(tmp_path: Path) -> None:
    root = write(tmp_path, BASE)
    assert _on_a_terminal(root, "check") == "Proving the sheet and making the pages …\r\x1b[K"
    assert explain(root, "check").stderr == ""
