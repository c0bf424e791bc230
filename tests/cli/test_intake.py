import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.cases import BASE, changed
from tests.cli.command import BROKEN, SAID, explain, write

STORY = """\
**Title: Widgets dearer**

July 9, 2026

Northland raised its widget duty to 40 per cent. "This is our answer," Ada Quill said.
"""
REPORT = """\
seeds/new.txt: not in the sheet yet; language en; published 2026-07-09

It names:
    - people.ada-quill: “Ada Quill”, once, first at 5:72
    - organizations.northland: “Northland”, once, first at 5:1
    - sectors.widgets: “Widgets”, once, first at 1:1
    - measures.widget-duty: “widget duty”, once, first at 5:22

Figures and quotations that no fact uses:
    - 3:1 figure “July 9, 2026”
    - 5:37 figure “40 per cent”
    - 5:51 quotation “This is our answer”

Facts that it may have outdated:
    - measures.widget-duty.rate: 40 per cent in the article, 25% in the sheet
        seeds/new.txt:5:1: Northland raised its widget duty to 40 per cent.
        measures.widget-duty.rate@2025-06-04: 25%
            gazette: Order on widgets

Claims:
    - people.ada-quill: “This is our answer”
        seeds/new.txt:5:50: "This is our answer," Ada Quill said.

To paste:

# content/sources.yml: a source
new:
  name: "Widgets dearer"
  # TODO: official, news, law-firm, analysis, industry, party.
  kind:
  # TODO: who answers for it, or delete this line.
  publisher:
  article: "new.txt"
  published: 2026-07-09
  language: en

# content/measures.yml: a step at the end of measures.widget-duty.rate
    - value: 40%
      # TODO: the first day on which it holds; where the quote does not have it, with a source of its own.
      from:
      # TODO: never-applied, proposed, scheduled, postponed, preliminary; or delete this line, if it is in force.
      status:
      cite: {source: new, quote: "Northland raised its widget duty to 40 per cent"}

# content/claims.yml: a claim
# TODO: another id, if you like; it never changes once it is published.
ada-quill-new:
  # TODO: the claim in a few words.
  name:
  by: ada-quill
  # TODO: when it was said, if a source tells, or delete this line.
  said:
  # TODO: the claim in your own words, as a clause that can follow "says that".
  says:
  # TODO: supported, partly, depends-on-measure, overstated, imprecise, opinion, not-met.
  verdict:
  # TODO: the claim against the record, in a sentence or two.
  summary:
  # TODO: record: with what is known of it, unless the verdict is opinion.
  cite: {source: new, quote: "This is our answer"}
"""


def _intake(root: Path, text: str | bytes, *words: str) -> Result:
    """Take in a text that lies in the project's seeds."""
    write(root, BASE)
    (root / "seeds" / "new.txt").write_bytes(text if isinstance(text, bytes) else text.encode())
    return explain(root, "intake", str(root / "seeds" / "new.txt"), *words)


def test_an_article_in_seeds_is_told_with_stubs_that_name_it(tmp_path: Path) -> None:
    result = _intake(tmp_path, STORY)
    assert (result.exit_code, result.stdout, result.stderr) == (0, REPORT, "")


def test_an_article_elsewhere_is_told_by_its_path_and_asks_to_be_saved(tmp_path: Path) -> None:
    write(tmp_path, BASE)
    (tmp_path / "story.txt").write_text(STORY, "utf-8")
    result = explain(tmp_path, "intake", str(tmp_path / "story.txt"))
    assert result.exit_code == 0
    assert f"{tmp_path}/story.txt:5:1: Northland raised" in result.stdout
    assert "# TODO: the name of its file, once it is saved in seeds/.\n  article:\n" in result.stdout


def test_standard_input_is_an_article_too(tmp_path: Path) -> None:
    project = ["--project", str(write(tmp_path, BASE)), "intake", "-"]
    result = CliRunner().invoke(main, project, input=STORY)
    assert result.exit_code == 0
    assert result.stdout.startswith("-: not in the sheet yet; language en; published 2026-07-09\n")
    assert "\nwidgets-dearer:\n" in result.stdout


def test_an_article_that_the_sheet_has_is_told_without_its_source(tmp_path: Path) -> None:
    result = explain(write(tmp_path, BASE), "intake", str(tmp_path / "seeds" / "wire.txt"))
    assert result.exit_code == 0
    assert result.stdout.startswith(
        'seeds/wire.txt: in the sheet as "wire"; language en; no date of publication found\n'
    )
    assert "content/sources.yml" not in result.stdout
    assert "figure “25 per cent”, as measures.widget-duty.rate@2025-06-04 says" in result.stdout


def test_what_is_not_there_is_said_to_be_nothing(tmp_path: Path) -> None:
    result = _intake(tmp_path, "Nobody came.")
    assert result.stdout.count(":\n    nothing\n") == 4


def test_a_disputed_value_is_told_with_all_its_sides(tmp_path: Path) -> None:
    disputed = "value: {disputed: [{value: 25%, cite: gazette}, {value: 30%, cite: monitor}]}"
    files = changed(("content/measures.yml", "value: 25%", disputed))
    files["content/sources.yml"] += "\nmonitor: {name: The Monitor, kind: news}\n"
    (write(tmp_path, files) / "new.txt").write_text(STORY, "utf-8")
    result = explain(tmp_path, "intake", str(tmp_path / "new.txt"))
    assert "40 per cent in the article, 25% or 30% in the sheet" in result.stdout


def test_a_rate_that_is_not_known_is_told_so(tmp_path: Path) -> None:
    (write(tmp_path, changed(("content/measures.yml", "value: 25%", "value: unknown"))) / "new.txt").write_text(STORY)
    result = explain(tmp_path, "intake", str(tmp_path / "new.txt"))
    assert "40 per cent in the article, unknown in the sheet" in result.stdout


def test_json_tells_the_same(tmp_path: Path) -> None:
    result = _intake(tmp_path, STORY, "--format", "json")
    report = json.loads(result.stdout)
    assert {key: report[key] for key in ("version", "id", "path", "listed", "title", "language", "published")} == {
        "version": 1,
        "id": "new",
        "path": "seeds/new.txt",
        "listed": False,
        "title": "Widgets dearer",
        "language": "en",
        "published": "2026-07-09",
    }
    assert report["names"][0] == {
        "record": "people.ada-quill",
        "words": "Ada Quill",
        "times": 1,
        "line": 5,
        "column": 72,
    }
    assert report["unused"][1] == {"kind": "figure", "words": "40 per cent", "line": 5, "column": 37, "fact": None}
    assert report["outdated"] == [
        {
            "id": "measures.widget-duty.rate",
            "words": "40 per cent",
            "value": "40%",
            "sentence": "Northland raised its widget duty to 40 per cent.",
            "line": 5,
            "column": 1,
            "quote": "Northland raised its widget duty to 40 per cent",
            "fact": "measures.widget-duty.rate@2025-06-04",
            "fact_value": "25%",
            "rests_on": [{"source": "gazette", "words": "Order on widgets", "quoted": False}],
        }
    ]
    assert report["claims"] == [
        {
            "by": "people.ada-quill",
            "words": "This is our answer",
            "sentence": '"This is our answer," Ada Quill said.',
            "line": 5,
            "column": 50,
            "quote": "This is our answer",
        }
    ]
    told = "".join(f"\n# {stub['file']}: {stub['where']}\n{stub['yaml']}" for stub in report["stubs"])
    assert REPORT.endswith(told)


def test_a_sheet_with_an_error_takes_nothing_in(tmp_path: Path) -> None:
    write(tmp_path, BROKEN)
    (tmp_path / "new.txt").write_text(STORY, "utf-8")
    result = explain(tmp_path, "intake", str(tmp_path / "new.txt"))
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", SAID)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "seeds/new.txt:1:1: error: This article has no text. [empty-article]\n"),
        (b"a\x1b[2J", "seeds/new.txt:1:2: error: Here stands the control character U+001B"),
        (b"\xff\xfea", "seeds/new.txt:1:1: error: The byte 0xff is not UTF-8."),
    ],
)
def test_an_article_that_cannot_be_read_is_refused(tmp_path: Path, text: bytes, said: str) -> None:
    result = _intake(tmp_path, text)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(said)


def test_an_article_that_is_not_there_is_refused(tmp_path: Path) -> None:
    result = explain(write(tmp_path, BASE), "intake", str(tmp_path / "none.txt"))
    assert result.exit_code == 2
    assert "none.txt cannot be read: No such file or directory." in result.stderr


def test_what_nobody_can_see_is_spelt_out(tmp_path: Path) -> None:
    result = _intake(tmp_path, "Ada Quill said that a blank \u3164 turn is fine.")
    assert "“a blank \\u3164 turn is fine”" in result.stdout
    assert 'quote: "a blank \\u3164 turn is fine"' in result.stdout
