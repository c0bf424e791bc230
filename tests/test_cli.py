import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.rulebook import RULEBOOK
from tests.cases import BASE, changed

BROKEN = changed(("content/people.yml", "country: northland", "country: nothland"))
SAID = (
    'content/people.yml:3:12: error: No record in organizations has the id "nothland". '
    'Did you mean "northland"? [unknown-reference]\n'
    "      country: nothland\n"
    "               ^\n"
)
COUNTED = "Pages: 0. Warnings: 0. Errors: 1.\n"
ODD = {**BASE, "seeds/other.txt": "Nothing happened."}


def _project(root: Path, files: Mapping[str, str]) -> Path:
    for path, text in {"mkdocs.yml": "site_name: Widgets\n", **files}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


def _explain(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["--project", str(root), *words])


def test_check_passes_a_sound_project(tmp_path: Path) -> None:
    result = _explain(_project(tmp_path, BASE), "check")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "Pages: 1. Warnings: 0. Errors: 0.\n"


def test_check_refuses_a_project_with_an_error_and_says_it(tmp_path: Path) -> None:
    result = _explain(_project(tmp_path, BROKEN), "check")
    assert (result.exit_code, result.stderr, result.stdout) == (1, SAID, COUNTED)


def test_check_says_a_warning_and_passes(tmp_path: Path) -> None:
    result = _explain(_project(tmp_path, ODD), "check")
    assert result.exit_code == 0
    assert result.stderr.endswith("[unlisted-article]\n    Nothing happened.\n    ^\n")
    assert result.stdout == "Pages: 1. Warnings: 1. Errors: 0.\n"


def test_check_reads_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(_project(tmp_path, BROKEN))
    result = CliRunner().invoke(main, ["check"])
    assert (result.exit_code, result.stderr) == (1, SAID)


def test_a_project_that_is_not_there_is_a_mistake_of_the_command(tmp_path: Path) -> None:
    result = _explain(tmp_path / "nowhere", "check")
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
    result = _explain(tmp_path, *command)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{tmp_path} is not a project: {said}\n" in result.stderr


def test_a_rule_needs_no_project(tmp_path: Path) -> None:
    assert _explain(tmp_path, "rule", "tab").exit_code == 0


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    if not os.access("/proc/self/mem", os.R_OK):
        pytest.skip("there is no file here that even its owner cannot read")
    root = _project(tmp_path, BASE)
    (root / "seeds/locked.txt").symlink_to("/proc/self/mem")
    result = _explain(root, "check")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{root}/seeds/locked.txt cannot be read: " in result.stderr


def _machine(root: Path, form: str) -> Result:
    result = _explain(root, "check", "--format", form)
    assert result.stderr == ""
    return result


@pytest.mark.parametrize(("files", "code"), [(BASE, 0), (ODD, 0), (BROKEN, 1)], ids=["sound", "odd", "broken"])
def test_a_report_for_a_machine_is_alone_on_standard_output(
    tmp_path: Path, files: Mapping[str, str], code: int
) -> None:
    root = _project(tmp_path, files)
    plain, scanned, commands = _machine(root, "json"), _machine(root, "sarif"), _machine(root, "github")
    assert {plain.exit_code, scanned.exit_code, commands.exit_code} == {code}
    places = [(found["path"], found["line"]) for found in json.loads(plain.stdout)["diagnostics"]]
    assert len(json.loads(scanned.stdout)["runs"][0]["results"]) == len(places)
    assert [command.split(",col=")[0].partition(" ")[2] for command in commands.stdout.splitlines()] == [
        f"file={path},line={line}" for path, line in places
    ]


def test_a_format_that_is_not_there(tmp_path: Path) -> None:
    result = _explain(_project(tmp_path, BASE), "check", "--format", "xml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "'text', 'json', 'github', 'sarif'" in result.stderr


@pytest.mark.skipif(os.name == "nt" or os.uname().sysname == "Darwin", reason="file names are Unicode here")
@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
def test_a_file_name_that_is_not_utf8_is_told(tmp_path: Path, form: str) -> None:
    root = _project(tmp_path, BASE)
    (root / os.fsdecode(b"seeds/\xff.txt")).write_text("Nothing happened.", "utf-8")
    result = _explain(root, "check", "--format", form)
    assert result.exit_code == 0
    assert "unlisted-article" in result.output


def test_colours_are_for_terminals_that_want_them(tmp_path: Path) -> None:
    words = ["--project", str(_project(tmp_path, BROKEN)), "check"]
    coloured = CliRunner().invoke(main, words, color=True)
    assert coloured.stderr.startswith("\x1b[31mcontent/people.yml:3:12: error: ")
    assert CliRunner(env={"NO_COLOR": "1"}).invoke(main, words, color=True).stderr == SAID
    assert CliRunner().invoke(main, words).stderr == SAID


def test_hidden_files_are_left_out(tmp_path: Path) -> None:
    result = _explain(_project(tmp_path, {**BASE, "content/.people.yml.swp": "x", "seeds/.DS_Store": "x"}), "check")
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize("option", ["--as-of", "--today"])
@pytest.mark.parametrize("day", ["2025-06", "yesterday", "2025-02-30"])
def test_check_takes_full_dates_only(tmp_path: Path, option: str, day: str) -> None:
    result = _explain(_project(tmp_path, BASE), "check", option, day)
    assert result.exit_code == 2
    assert f'"{day}" is no full date.' in result.stderr


def test_check_looks_at_the_site_as_of_a_day(tmp_path: Path) -> None:
    root = _project(tmp_path, BASE)
    assert _explain(root, "check", "--as-of", "2025-06-03").exit_code == 0
    result = _explain(root, "check", "--as-of", "2026-07-04")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[0].endswith("[after-the-evidence]")


def test_check_lists_what_is_overdue_on_the_day_that_is_given(tmp_path: Path) -> None:
    due = changed(("content/glossary.yml", "  name: Section 7", "  name: Section 7\n  review_by: 2026-12-01"))
    root = _project(tmp_path, due)
    assert _explain(root, "check", "--today", "2026-12-01").stderr == ""
    result = _explain(root, "check", "--today", "2026-12-02")
    assert result.exit_code == 0
    assert result.stderr.splitlines()[0].endswith("[stale]")


@pytest.mark.parametrize("folder", ["new", "new/deep", "empty"])
def test_export_writes_the_pages(tmp_path: Path, folder: str) -> None:
    (tmp_path / "empty").mkdir()
    root = _project(tmp_path / "project", {**BASE, "templates/en/people/[id].md.jinja": "# {{ record.name }}\n"})
    result = _explain(root, "export", str(tmp_path / folder))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"2 pages written to {tmp_path / folder}.\n"
    written = {path.relative_to(tmp_path / folder).as_posix() for path in (tmp_path / folder).rglob("*.*")}
    assert written == {"index.md", "people/ada-quill.md"}
    assert (tmp_path / folder / "people/ada-quill.md").read_bytes().startswith(b'---\ntitle: "Ada Quill"\n')


def test_export_refuses_a_folder_with_something_in_it(tmp_path: Path) -> None:
    root = _project(tmp_path / "project", BASE)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "kept.md").write_text("kept", encoding="utf-8")
    result = _explain(root, "export", str(tmp_path / "full"))
    assert result.exit_code == 2
    assert "is not empty" in result.stderr
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["kept.md"]


def test_export_refuses_a_file(tmp_path: Path) -> None:
    root = _project(tmp_path / "project", BASE)
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    result = _explain(root, "export", str(tmp_path / "file"))
    assert result.exit_code == 2
    assert (tmp_path / "file").read_text(encoding="utf-8") == "kept"


def test_export_says_where_it_cannot_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    result = _explain(_project(tmp_path / "project", BASE), "export", str(tmp_path / "file" / "new"))
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{tmp_path}/file/new cannot be written: Not a directory." in result.stderr


def test_export_writes_nothing_of_a_project_with_an_error(tmp_path: Path) -> None:
    result = _explain(_project(tmp_path / "project", BROKEN), "export", str(tmp_path / "new"))
    assert (result.exit_code, result.stderr) == (1, SAID)
    assert not (tmp_path / "new").exists()


def test_rule_prints_what_each_rule_wants(tmp_path: Path) -> None:
    result = _explain(tmp_path, "rule")
    assert result.exit_code == 0
    assert result.stdout == "".join(f"{name}: {rule.summary()}\n" for name, rule in RULEBOOK.items())


@pytest.mark.parametrize("name", RULEBOOK)
def test_rule_prints_a_manual_page(tmp_path: Path, name: str) -> None:
    result = _explain(tmp_path, "rule", name)
    assert result.exit_code == 0
    assert result.stdout == f"{name}\n\n{RULEBOOK[name].manual()}\n"


def test_rule_does_not_know_every_name(tmp_path: Path) -> None:
    result = _explain(tmp_path, "rule", "zzz")
    assert result.exit_code == 2
    assert 'There is no rule "zzz". Type "explain rule" for all of them.' in result.stderr


def test_rule_names_the_nearest_to_one_it_does_not_know(tmp_path: Path) -> None:
    result = _explain(tmp_path, "rule", "quote-notfound")
    assert result.exit_code == 2
    assert 'There is no rule "quote-notfound". Did you mean "quote-not-found"?' in result.stderr


@pytest.mark.parametrize("words", [["--help"], ["check", "--help"], ["coverage", "--help"], ["--version"]])
def test_help_is_given(tmp_path: Path, words: list[str]) -> None:
    result = _explain(tmp_path, *words)
    assert result.exit_code == 0
    assert result.stdout
    assert "\\" not in result.stdout  # a mark for click that click did not take


def test_a_command_that_is_not_there(tmp_path: Path) -> None:
    assert _explain(tmp_path, "chekc").exit_code == 2
