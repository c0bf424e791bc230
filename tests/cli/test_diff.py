"""The command `explain diff`, on a small project in git."""

import json
from pathlib import Path

import pytest

from tests.cases import BASE
from tests.cli.command import BROKEN, SAID, explain, write
from tests.revisions import commit_all, git

DOCS = {"docs/method.md": "# Method\n"}
NOTES = '{% for note in notes() %}<p id="note-{{ note.number }}"></p>{% endfor %}'
PAGES = {"templates/en/people/[id].md.jinja": f"# {{{{ record.name }}}}\n\n{{{{ record.role }}}}\n\n{NOTES}\n"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The small project, of which the first edition is recorded and committed."""
    root = write(tmp_path / "project", {**BASE, **DOCS, **PAGES})
    assert explain(root, "record", "--note", "The first edition.", "--on", "2026-07-03").exit_code == 0
    commit_all(root)
    return root


def _edit(root: Path, path: str, find: str, put: str) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert find in text
    (root / path).write_text(text.replace(find, put), encoding="utf-8")


def _edit_everything(root: Path) -> None:
    """A correction, an update, a new step, an office that goes, and a better sentence."""
    _edit(root, "content/measures.yml", "value: 10%", "value: 12%")
    explain(root, "record", "--note", "We had misread the order.", "--correction", "--on", "2026-07-10")
    _edit(root, "content/measures.yml", "value: 25%", "value: 30%")
    _edit(
        root,
        "content/measures.yml",
        "cite: gazette}\n  cite",
        "cite: gazette}\n    - {value: 35%, from: 2026-01-01, cite: gazette}\n  cite",
    )
    _edit(root, "content/measures.yml", "announced: 2025-03-10, ", "")
    _edit(root, "content/people.yml", "Speaks for Northland", "Speaks | for @Northland")


TEXT = """\
Corrected:
  measures.widget-duty.rate@2025-03-12
    10% → 12%
Updated:
  measures.widget-duty.rate@2025-06-04
    25% → 30%
New:
  measures.widget-duty.rate@2026-01-01
    35%
    on index.md
  measures.widget-duty.rate@2026-01-01.from
    January 1, 2026
Removed:
  measures.widget-duty.rate@2025-03-12.announced
    March 10, 2025
Reworded:
  people.ada-quill.role
    Speaks for Northland on widgets. → Speaks | for @Northland on widgets.
    on index.md, people/ada-quill.md
"""


def test_it_tells_each_kind_of_change_and_the_pages_that_show_it(root: Path) -> None:
    _edit_everything(root)
    result = explain(root, "diff", "HEAD")
    assert (result.exit_code, result.stdout) == (0, TEXT)


def test_nothing_is_told_of_nothing(root: Path) -> None:
    for form, said in (("text", "Readers see no difference.\n"), ("markdown", "Readers see no difference.\n")):
        assert explain(root, "diff", "HEAD", "--format", form).stdout == said
    assert json.loads(explain(root, "diff", "main", "HEAD", "--format", "json").stdout) == {
        "version": 1,
        "renamed": [],
        "changes": [],
    }


def test_two_revisions_and_two_folders_are_compared_alike(root: Path, tmp_path: Path) -> None:
    write(tmp_path / "before", {**BASE, **DOCS, **PAGES})
    _edit_everything(root)
    git(root, "commit", "--quiet", "--all", "--message=Second")
    assert explain(root, "diff", "HEAD~1", "HEAD").stdout == TEXT
    assert explain(root, "diff", str(tmp_path / "before"), str(root)).stdout == TEXT


def test_programs_get_every_page_of_every_change(root: Path) -> None:
    _edit_everything(root)
    changes = json.loads(explain(root, "diff", "HEAD", "--format", "json").stdout)["changes"]
    assert changes[-1] == {
        "id": "people.ada-quill.role",
        "kind": "reworded",
        "before": "Speaks for Northland on widgets.",
        "after": "Speaks | for @Northland on widgets.",
        "pages": ["index.md", "people/ada-quill.md"],
    }
    assert changes[2]["before"] is None


def _say(root: Path, role: str) -> None:
    _edit(root, "content/people.yml", "Speaks for Northland on widgets.", role)
    commit_all(root)


def _rename_everything(root: Path) -> None:
    for old, new in (("ada-quill", "quill"), ("widget-duty", "gadget-duty")):
        renamed = explain(root, "rename", old, new)
        assert renamed.exit_code == 0, renamed.stderr


RENAMED = """\
Renamed:
  people.ada-quill → people.quill
  measures.widget-duty → measures.gadget-duty
Updated:
  measures.gadget-duty.rate@2025-06-04
    25% → 30%
    on index.md, people/quill.md
Removed:
  measures.gadget-duty.rate@2025-03-12.announced
    March 10, 2025
    on index.md, people/ada-quill.md
Reworded:
  people.quill.role
    Knows 25% since March 10, 2025. → Knows 30%.
    on index.md, people/quill.md
"""


def test_a_record_with_another_id_is_renamed_and_its_facts_are_compared_under_the_new_one(root: Path) -> None:
    _say(root, "Knows {{ measures.widget-duty.rate }} since {{ measures.widget-duty.rate@2025-03-12.announced }}.")
    _rename_everything(root)
    _edit(root, "content/measures.yml", "value: 25%", "value: 30%")
    _edit(root, "content/measures.yml", "announced: 2025-03-10, ", "")
    _edit(root, "content/people.yml", " since {{ measures.gadget-duty.rate@2025-03-12.announced }}", "")
    assert explain(root, "diff", "HEAD").stdout == RENAMED
    told = json.loads(explain(root, "diff", "HEAD", "--format", "json").stdout)
    assert told["renamed"] == [
        {"before": "people.ada-quill", "after": "people.quill"},
        {"before": "measures.widget-duty", "after": "measures.gadget-duty"},
    ]
    assert [change["kind"] for change in told["changes"]] == ["updated", "removed", "reworded"]
    assert explain(root, "diff", "HEAD", "--format", "markdown").stdout.startswith(
        "## What readers will see change\n\n### Renamed\n\n| Before | After |\n|---|---|\n"
        "| `people.ada-quill` | `people.quill` |\n| `measures.widget-duty` | `measures.gadget-duty` |\n\n### Updated\n"
    )


def test_a_sentence_that_names_a_renamed_record_says_the_same(root: Path) -> None:
    _say(root, "Knows {{ measures.widget-duty.rate }}.")
    _rename_everything(root)
    assert explain(root, "diff", "HEAD").stdout == "".join(RENAMED.splitlines(keepends=True)[:3])


def test_what_had_the_id_long_before_is_not_renamed_again(root: Path) -> None:
    assert explain(root, "rename", "ada-quill", "quill").exit_code == 0
    commit_all(root)
    _edit(root, "content/people.yml", "Speaks for", "Speaks up for")
    assert explain(root, "diff", "HEAD").stdout.startswith("Reworded:\n  people.quill.role\n")


def test_in_a_pull_request_no_text_is_markup_or_a_mention(root: Path) -> None:
    _edit_everything(root)
    said = explain(root, "diff", "HEAD", "--format", "markdown").stdout
    assert said.startswith(
        "## What readers will see change\n\n### Corrected\n\n| Fact | Before | After | Pages |\n|---|---|---|---|\n"
    )
    assert "| `measures.widget-duty.rate@2025-03-12` | 10% | 12% |  |" in said
    assert "| Speaks &#124; for &#64;Northland on widgets. | index.md, people&#47;ada-quill.md |" in said


def test_of_many_pages_the_first_are_named_and_the_others_counted(root: Path) -> None:
    more = {
        f"templates/en/page-{number}.md.jinja": f"# A\n\n{{{{ people['ada-quill'].role }}}}\n\n{NOTES}"
        for number in range(8)
    }
    write(root, more)
    _edit(root, "content/people.yml", "Speaks for Northland", "Speaks up for Northland")
    said = explain(root, "diff", "HEAD").stdout
    assert "    on index.md, page-0.md, page-1.md, page-2.md, page-3.md, page-4.md and 4 more\n" in said


def test_a_name_of_nothing_and_a_revision_without_a_project_are_refused(root: Path) -> None:
    lost = explain(root, "diff", "nowhere")
    assert (lost.exit_code, '"nowhere" is neither a folder with a project nor a revision' in lost.stderr) == (2, True)
    git(root, "rm", "-r", "--quiet", "docs")
    git(root, "commit", "--quiet", "--message=Less")
    less = explain(root, "diff", "HEAD")
    assert (less.exit_code, "holds no project" in less.stderr) == (2, True)


def test_without_git_a_folder_is_asked_for(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    result = explain(root, "diff", "HEAD")
    assert (result.exit_code, "there is no git here. Name a folder." in result.stderr) == (2, True)


def test_a_sheet_that_is_not_proved_is_compared_with_nothing(root: Path) -> None:
    write(root, BROKEN)
    result = explain(root, "diff", "HEAD")
    assert (result.exit_code, result.stderr, result.stdout) == (1, SAID, "")
