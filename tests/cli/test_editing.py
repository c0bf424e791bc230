from pathlib import Path

import pytest

from generator.cli import project_files
from generator.editing.starting import COLLECTIONS
from generator.saving import NotSaved
from tests.cases import BASE, changed
from tests.cli.command import BROKEN, SAID, explain, write


def _found(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_rename_writes_all_that_it_changes_and_says_where(tmp_path: Path) -> None:
    files = {**BASE, "templates/en/measures/widget-duty.md.jinja": "# {{ measures['widget-duty'].name }}\n"}
    files["templates/en/index.md.jinja"] += '{# widget-duty #}{% if "widget-duty" %}{% endif %}\n'
    root = write(tmp_path, files)
    assert explain(root, "check").exit_code == 0
    result = explain(root, "rename", "widget-duty", "duty")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "content/measures.yml:1\n"
        "content/measures.yml:2\n"
        "content/sectors.yml:4\n"
        "templates/en/index.md.jinja:7\n"
        "templates/en/measures/duty.md.jinja:1\n"
        "templates/en/measures/widget-duty.md.jinja is templates/en/measures/duty.md.jinja now\n"
        "templates/en/index.md.jinja:12:25 has the same letters in another sense, and was left\n"
        "Places: 5. Files: 4.\n"
    )
    assert (root / "content/measures.yml").read_text().startswith("duty:\n  was: [widget-duty]\n  name: Widget duty\n")
    assert not (root / "templates/en/measures/widget-duty.md.jinja").exists()
    assert explain(root, "check").exit_code == 0


def test_a_line_that_names_a_record_several_times_is_told_once(tmp_path: Path) -> None:
    twice = changed(("content/sectors.yml", "Widgets pay", "{{ measures.widget-duty.rate }}: widgets pay"))
    result = explain(write(tmp_path, twice), "rename", "widget-duty", "duty")
    assert "content/sectors.yml:4: 2 times\n" in result.stdout


@pytest.mark.parametrize("kind", sorted(COLLECTIONS))
def test_the_check_names_what_is_to_be_filled_in_and_nothing_else(tmp_path: Path, kind: str) -> None:
    root = write(tmp_path, BASE)
    result = explain(root, "new", kind, "another-one")
    path, _, line = result.stdout.splitlines()[0].partition(":")
    lines = (root / path).read_text("utf-8").split("\n")
    assert lines[int(line) - 1] == "another-one:"
    open_keys = {at for at, text in enumerate(lines, 1) if at > int(line) and text.endswith(":") and "#" not in text}
    check = explain(root, "check")
    told = [said for said in check.stderr.splitlines() if not said.startswith(" ")]
    assert check.exit_code == 1
    assert {said.rpartition("[")[2] for said in told} <= {"empty-value]", "wrong-type]"}
    assert {int(said.split(":")[1]) for said in told} | {
        at for at in open_keys if "rate:" in lines[at - 1]
    } == open_keys


def test_a_stub_once_filled_in_is_proved(tmp_path: Path) -> None:
    root = write(tmp_path, BASE)
    explain(root, "new", "term", "section-8")
    path = root / "content/glossary.yml"
    text = path.read_text("utf-8")
    for key, value in {
        "name": "Section 8",
        "means": "The law after it.",
        "cite": "gazette",
        "# also": "[The next]",
    }.items():
        text = text.replace(f"\n  {key}:\n", f"\n  {key.removeprefix('# ')}: {value}\n")
    path.write_text(text, "utf-8")
    result = explain(root, "check")
    assert (result.exit_code, result.stdout) == (0, "Pages: 1. Warnings: 1. Errors: 0.\n")
    assert 'No page shows the record "section-8".' in result.stderr


def test_remove_takes_out_what_nothing_names(tmp_path: Path) -> None:
    root = write(tmp_path, BASE)
    explain(root, "new", "term", "section-8")
    result = explain(root, "remove", "section-8")
    assert (result.exit_code, result.stderr) == (0, "")
    assert (root / "content/glossary.yml").read_text("utf-8") == BASE["content/glossary.yml"]


def test_remove_tells_every_use(tmp_path: Path) -> None:
    root = write(tmp_path, BASE)
    found = _found(root)
    result = explain(root, "remove", "widgets")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.endswith(
        'Error: "widgets" cannot be removed while anything names it.\n'
        "  content/measures.yml:5:13\n"
        "  templates/en/index.md.jinja:7:12\n"
    )
    assert _found(root) == found


@pytest.mark.parametrize("command", [["rename", "widgets", "gadgets"], ["remove", "section-7"]])
def test_a_broken_sheet_is_not_edited(tmp_path: Path, command: list[str]) -> None:
    unreadable = {**BASE, "content/people.yml": "ada-quill: [\n"}
    root = write(tmp_path, unreadable)
    found = _found(root)
    result = explain(root, *command)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "[yaml-syntax]" in result.stderr
    assert _found(root) == found


def test_a_sheet_that_is_only_not_proved_is_edited(tmp_path: Path) -> None:
    assert "[unknown-reference]" in SAID
    assert explain(write(tmp_path, BROKEN), "rename", "widgets", "gadgets").exit_code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["new", "person", "ada-quill"], 'The id "ada-quill" is taken.\n  content/people.yml:1:1\n'),
        (["new", "person", "Bo"], '"Bo" is no id.'),
        (["new", "planet", "mars"], "'planet' is not one of 'person', 'organization'"),
        (["rename", "bo", "b"], 'No record has the id "bo".'),
        (["remove", "\x1b[2J"], 'No record has the id "\\x1b[2J".'),
    ],
)
def test_a_wrong_command_changes_nothing(tmp_path: Path, words: list[str], said: str) -> None:
    root = write(tmp_path, BASE)
    found = _found(root)
    result = explain(root, *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert _found(root) == found


def test_a_file_that_changed_meanwhile_is_not_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise NotSaved("content/people.yml has changed meanwhile. Nothing was changed.")

    monkeypatch.setattr(project_files, "save", refuse)
    result = explain(write(tmp_path, BASE), "rename", "widgets", "gadgets")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "content/people.yml has changed meanwhile." in result.stderr
