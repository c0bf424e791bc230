import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import cli
from generator.cli import main
from tests.cases import BASE
from tests.cli.command import BROKEN, SAID, explain, write


def test_a_project_that_is_not_there_is_a_mistake_of_the_command(tmp_path: Path) -> None:
    result = explain(tmp_path / "nowhere", "check")
    assert result.exit_code == 2
    assert "does not exist" in result.stderr


@pytest.mark.parametrize("command", [["check"], ["check", "--format", "json"], ["export", "new"]])
@pytest.mark.parametrize(
    ("there", "said"),
    [
        ([], "it has no mkdocs.yml and no content/."),
        (["mkdocs.yml"], "it has no content/."),
        (["content/people.yml"], "it has no mkdocs.yml."),
        (["content", "mkdocs.yml"], "it has no content/."),
    ],
)
def test_a_folder_that_is_no_project_is_told_what_it_lacks(
    tmp_path: Path, there: list[str], said: str, command: list[str]
) -> None:
    for path in there:
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).touch()
    result = explain(tmp_path, *command)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{tmp_path} is not a project: {said}\n" in result.stderr


def test_a_command_that_is_mistyped_is_guessed(tmp_path: Path) -> None:
    assert "Did you mean 'check'?" in explain(tmp_path, "chekc").stderr


def test_help_lists_every_command_with_what_it_does_and_reads_none_of_them() -> None:
    asking = "import sys; from generator.cli import main; main(['--help'], standalone_mode=False)"
    program = f"{asking}; assert 'pydantic' not in sys.modules"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    for name, command in main.commands.items():
        assert re.search(rf"^  {name} +{re.escape((command.help or '').split()[0])} ", done.stdout, re.MULTILINE)


def test_every_file_that_has_a_command_is_one() -> None:
    folder = Path(cli.__file__).parent
    with_command = {path.stem for path in folder.glob("*.py") if "@click.command" in path.read_text("utf-8")}
    assert with_command == set(main.commands)


def test_a_rule_needs_no_project(tmp_path: Path) -> None:
    assert explain(tmp_path, "rule", "tab").exit_code == 0


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    if not os.access("/proc/self/mem", os.R_OK):
        pytest.skip("there is no file here that even its owner cannot read")
    root = write(tmp_path, BASE)
    (root / "seeds/locked.txt").symlink_to("/proc/self/mem")
    result = explain(root, "check")
    assert (result.exit_code, result.stdout) == (1, "Pages: 0. Warnings: 1. Errors: 1.\n")
    assert "seeds/locked.txt:1:1: error: This file cannot be read: " in result.stderr


def test_colours_are_for_terminals_that_want_them(tmp_path: Path) -> None:
    words = ["--project", str(write(tmp_path, BROKEN)), "check"]
    coloured = CliRunner().invoke(main, words, color=True)
    assert coloured.stderr.startswith("\x1b[31mcontent/people.yml:3:12: error: ")
    assert CliRunner(env={"NO_COLOR": "1"}).invoke(main, words, color=True).stderr == SAID
    assert CliRunner().invoke(main, words).stderr == SAID


def test_hidden_files_are_left_out(tmp_path: Path) -> None:
    result = explain(write(tmp_path, {**BASE, "content/.people.yml.swp": "x", "seeds/.DS_Store": "x"}), "check")
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize("words", [["--help"], ["check", "--help"], ["--version"]])
def test_help_is_given(tmp_path: Path, words: list[str]) -> None:
    result = explain(tmp_path, *words)
    assert result.exit_code == 0
    assert result.stdout


def test_a_command_that_is_not_there(tmp_path: Path) -> None:
    assert explain(tmp_path, "chekc").exit_code == 2
