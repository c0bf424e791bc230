import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import Result

from tests.cases import BASE, changed
from tests.cli.command import explain, write

IGNORED = """article: wire.txt
  ignored:
    - {quote: '"We made progress," Quill said.', reason: Nothing to check.}
    - quote: The duty on widgets is 25 per cent. Widgets that meet the pact's rules enter free.
      reason: {fr: Connu., en: Known.}
"""
ALL = changed(
    ("seeds/wire.txt", "**Title: Minister hopes for relief**", ""),
    ("content/people.yml", "Trade Minister Ada Quill", "Trade Minister Ada Quill met her counterpart on Tuesday"),
    ("content/sources.yml", "article: wire.txt", IGNORED),
)
REPORT = """\
wire: 18% accounted for (sentences 1/5, quotations 0/1, figures 0/1, names 1/4)
seeds/wire.txt:1:1: Minister hopes for relief
    - left over: sentence (1:1)
seeds/wire.txt:3:58: "We made progress," Quill said.
    - left over: sentence (3:58)
    - left over: quotation "We made progress" (3:59)
    - left over: name "Quill" (3:78)
seeds/wire.txt:5:1: The duty on widgets is 25 per cent.
    - left over: sentence (5:1)
    - left over: name "widgets" (5:13)
    - left over: figure "25 per cent" (5:24)
seeds/wire.txt:5:37: Widgets that meet the pact's rules enter free.
    - left over: sentence (5:37)
    - left over: name "Widgets" (5:37)
"""
EVERYTHING = """\
wire: 100% accounted for (sentences 4/4, quotations 1/1, figures 1/1, names 4/4)
seeds/wire.txt:3:1: Trade Minister Ada Quill met her counterpart on Tuesday.
    - “Trade Minister Ada Quill met her counterpart on Tuesday”: people.ada-quill.name, people.ada-quill.role
seeds/wire.txt:3:58: "We made progress," Quill said.
    - “"We made progress," Quill said.”: ignored: Nothing to check.
seeds/wire.txt:5:1: The duty on widgets is 25 per cent.
    - “The duty on widgets is 25 per cent. Widgets that meet the pact's rules enter free.”: ignored: Known.
seeds/wire.txt:5:37: Widgets that meet the pact's rules enter free.
    - “The duty on widgets is 25 per cent. Widgets that meet the pact's rules enter free.”: ignored: Known.
"""


def _coverage(root: Path, files: Mapping[str, str], *words: str) -> Result:
    return explain(write(root, files), "coverage", *words)


def test_what_is_left_over_is_told_by_sentence(tmp_path: Path) -> None:
    result = _coverage(tmp_path, BASE)
    assert (result.exit_code, result.stdout, result.stderr) == (0, REPORT, "")


def test_all_tells_every_sentence_with_its_account(tmp_path: Path) -> None:
    result = _coverage(tmp_path, ALL, "--all", "--min", "100")
    assert (result.exit_code, result.stdout, result.stderr) == (0, EVERYTHING, "")


def test_where_nothing_is_left_over_an_article_is_one_line(tmp_path: Path) -> None:
    result = _coverage(tmp_path, ALL, "--min", "100")
    assert (result.exit_code, result.stdout) == (0, EVERYTHING.partition("\n")[0] + "\n")


@pytest.mark.parametrize(("minimum", "code"), [("0", 0), ("18", 0), ("19", 1), ("100", 1)])
def test_a_gate_is_passed_or_not(tmp_path: Path, minimum: str, code: int) -> None:
    result = _coverage(tmp_path, BASE, "--min", minimum)
    assert (result.exit_code, result.stdout) == (code, REPORT)


def test_the_gate_is_for_each_article_that_is_named(tmp_path: Path) -> None:
    files = {**ALL, "seeds/other.txt": "Nothing happened."}
    assert _coverage(tmp_path, files, "--min", "100").exit_code == 1
    assert _coverage(tmp_path, files, "wire", "seeds/wire.txt", "--min", "100").exit_code == 0
    result = _coverage(tmp_path, files, "other.txt", "--min", "1")
    assert result.exit_code == 1
    assert result.stdout.startswith("other.txt: 0% accounted for")


def test_json_tells_every_item(tmp_path: Path) -> None:
    result = _coverage(tmp_path, ALL, "--format", "json")
    report = json.loads(result.stdout)
    assert report["version"] == 1
    [article] = report["articles"]
    assert {key: article[key] for key in ("id", "path", "percent")} == {
        "id": "wire",
        "path": "seeds/wire.txt",
        "percent": 100,
    }
    assert article["counts"]["name"] == {"accounted": 4, "all": 4}
    assert [item["account"] for item in article["items"] if item["kind"] == "sentence"] == [
        "proved",
        "ignored",
        "ignored",
        "ignored",
    ]
    figure = next(item for item in article["items"] if item["kind"] == "figure")
    assert figure == {
        "kind": "figure",
        "words": "25 per cent",
        "line": 5,
        "column": 24,
        "span": [117, 128],
        "sentence": 2,
        "account": "ignored",
        "passages": [
            {
                "quote": "The duty on widgets is 25 per cent. Widgets that meet the pact's rules enter free.",
                "span": [94, 176],
                "reason": {"en": "Known.", "fr": "Connu."},
            }
        ],
    }


def test_a_sheet_with_an_error_is_accounted_for_by_nothing(tmp_path: Path) -> None:
    files = changed(("content/people.yml", "Trade Minister Ada Quill", "Trade Minister Ada Quilt"))
    result = _coverage(tmp_path, files, "--format", "json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines()[0].endswith("[quote-not-found]")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["wires"], 'There is no article "wires". Did you mean "wire"?'),
        (["zzz"], 'There is no article "zzz".'),
        (["--min", "101"], "101 is not in the range"),
        (["--min", "most"], "'most' is not a valid integer"),
        (["--format", "xml"], "'xml' is not one of"),
    ],
)
def test_a_mistake_of_the_command(tmp_path: Path, words: list[str], said: str) -> None:
    result = _coverage(tmp_path, BASE, *words)
    assert result.exit_code == 2
    assert said in result.stderr


def test_what_nobody_can_see_is_spelt_out(tmp_path: Path) -> None:
    result = _coverage(tmp_path, {**BASE, "seeds/wire.txt": "Trade Minister Ada Quill left. A blank \u3164 turn."})
    assert "1:32: A blank \\u3164 turn.\n" in result.stdout
