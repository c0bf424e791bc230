"""The command `explain record`, on a small project on disk."""

from pathlib import Path

from generator.pipeline import generate
from generator.project import read_project
from generator.resumed import last_outcome
from tests.cases import BASE, changed
from tests.cli.command import BROKEN, SAID, explain, write

CHANGES, LOCK = "content/changes.yml", "content/facts.lock"
ON = ("--on", "2026-07-20")


def _recorded(root: Path) -> Path:
    """The project, of which the first edition is recorded."""
    result = explain(write(root, BASE), "record", "--note", "The first edition.", "--on", "2026-07-03")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "Recorded the first edition.\n", "")
    return root


def _edit(root: Path, path: str, find: str, put: str) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert find in text
    (root / path).write_text(text.replace(find, put), encoding="utf-8")


def test_the_first_edition_is_an_entry_without_a_list_and_a_lock_of_every_figure_and_date(tmp_path: Path) -> None:
    root = _recorded(tmp_path)
    assert (root / CHANGES).read_text().startswith("# yaml-language-server: $schema=../.schema/changes.schema.json\n# ")
    assert (root / CHANGES).read_text().endswith('\n2026-07-03:\n  on: 2026-07-03\n  note: "The first edition."\n')
    assert (root / LOCK).read_text().splitlines()[1:] == [
        "measures.widget-duty.rate@2025-03-12 = 10%",
        "measures.widget-duty.rate@2025-03-12.announced = 2025-03-10",
        "measures.widget-duty.rate@2025-03-12.from = 2025-03-12",
        "measures.widget-duty.rate@2025-06-04 = 25%",
        "measures.widget-duty.rate@2025-06-04.announced = 2025-06-03",
        "measures.widget-duty.rate@2025-06-04.from = 2025-06-04",
        "people.ada-quill.offices.trade-minister.from = 2025-01-06",
    ]


def test_a_change_is_recorded_with_what_was_said_before_and_all_that_was_written_stays(tmp_path: Path) -> None:
    root = _recorded(tmp_path)
    before = (root / CHANGES).read_bytes()
    _edit(root, "content/measures.yml", "value: 25%", "value: 30%")
    _edit(root, "content/measures.yml", "announced: 2025-03-10, ", "")
    _edit(
        root,
        "content/people.yml",
        "  country: northland\n",
        "  country: northland\n  born: {value: 1960, cite: gazette}\n",
    )
    assert "[unrecorded-change]" in explain(root, "check").stderr
    result = explain(root, "record", "--note", 'The duty is "lifted": {{ measures.widget-duty.rate }}.', *ON)
    assert (result.exit_code, result.stdout) == (0, "Recorded: 1 changed, 1 added, 1 removed.\n")
    after = (root / CHANGES).read_bytes()
    assert after.startswith(before)
    assert after[len(before) :].decode() == (
        "\n"
        "2026-07-20:\n"
        "  on: 2026-07-20\n"
        '  note: "The duty is \\"lifted\\": {{ measures.widget-duty.rate }}."\n'
        "  changed:\n"
        '    measures.widget-duty.rate@2025-06-04: "25%"\n'
        "  added:\n"
        "    - people.ada-quill.born\n"
        "  removed:\n"
        '    measures.widget-duty.rate@2025-03-12.announced: "2025-03-10"\n'
    )
    assert "measures.widget-duty.rate@2025-06-04 = 30%" in (root / LOCK).read_text().splitlines()
    assert explain(root, "check").stderr == ""


def test_a_correction_says_so_and_a_second_entry_of_a_day_has_a_number(tmp_path: Path) -> None:
    root = _recorded(tmp_path)
    for rate in ("30%", "35%"):
        _edit(root, "content/measures.yml", "value: 30%" if rate == "35%" else "value: 25%", f"value: {rate}")
        explain(root, "record", "--note", "We had misread the order.", "--correction", *ON)
    said = (root / CHANGES).read_text().partition("\n2026-07-20:\n")[2]
    assert said.count("  kind: correction\n") == 2
    assert "\n2026-07-20-2:\n  on: 2026-07-20\n" in said


def test_a_sentence_can_be_corrected_by_naming_its_record(tmp_path: Path) -> None:
    root = _recorded(tmp_path)
    _edit(root, "content/measures.yml", "A duty on every widget.", "A duty on most widgets.")
    told = explain(root, "record", "--note", "Some widgets are spared.", *ON)
    assert (told.exit_code, told.stderr) == (0, "")
    assert told.stdout == "Nothing to record: every figure and date says what it said. Name a record with --about.\n"
    told = explain(root, "record", "--note", "Some widgets are spared.", "--correction", "--about", "widget-duty", *ON)
    assert told.stdout == "Recorded: 0 changed, 0 added, 0 removed.\n"
    assert (root / CHANGES).read_text().endswith("  kind: correction\n  about: [widget-duty]\n")


def test_nothing_is_written_of_an_entry_that_would_not_pass_nor_of_a_sheet_that_does_not(tmp_path: Path) -> None:
    root = _recorded(tmp_path)
    _edit(root, "content/measures.yml", "value: 25%", "value: 30%")
    before = {path: path.read_bytes() for path in (root / "content").iterdir()}
    typed = explain(root, "record", "--note", "The duty goes to 30%.", *ON)
    assert typed.exit_code == 1
    assert f'{CHANGES}:10:27: error: The figure "30%" is typed here.' in typed.stderr
    lost = explain(root, "record", "--note", "The duty rises.", "--about", "widget", *ON)
    assert (lost.exit_code, "[unknown-reference]" in lost.stderr) == (1, True)
    assert {path: path.read_bytes() for path in (root / "content").iterdir()} == before
    _edit(root, "content/measures.yml", "laws: [section-7]", "laws: [section-8]")
    unsound = explain(root, "record", "--note", "The duty rises.")
    assert (unsound.exit_code, "[unknown-reference]" in unsound.stderr) == (1, True)
    assert "[unrecorded-change]" not in unsound.stderr  # it is what the command is for
    broken = explain(write(tmp_path / "broken", BROKEN), "record", "--note", "The first edition.")
    assert (broken.exit_code, broken.stderr, broken.stdout) == (1, SAID, "")


def test_what_is_wrong_with_the_sheet_and_with_the_entry_is_told_at_once(tmp_path: Path) -> None:
    root = _recorded(tmp_path)
    _edit(root, "content/measures.yml", "value: 25%", "value: 30%")
    _edit(root, "content/measures.yml", "laws: [section-7]", "laws: [section-8]")
    told = explain(root, "record", "--note", "The duty goes to 30%.", *ON)
    assert told.exit_code == 1
    assert "[unknown-reference]" in told.stderr
    assert f'{CHANGES}:10:27: error: The figure "30%" is typed here.' in told.stderr


def test_a_sheet_that_is_not_proved_or_not_all_there_is_told_of_before_anything_else(tmp_path: Path) -> None:
    root = _recorded(tmp_path)
    _edit(root, "content/measures.yml", "laws: [section-7]", "laws: [section-8]")
    same = explain(root, "record", "--note", "Nothing differs.", *ON)
    assert (same.exit_code, same.stdout, "[unknown-reference]" in same.stderr) == (1, "", True)
    _edit(root, LOCK, "= 25%", "= a quarter or so")
    lost = explain(root, "record", "--note", "The lock cannot be read.", *ON)
    assert (lost.exit_code, "[malformed-lock]" in lost.stderr) == (1, True)
    assert "The lock cannot be read." not in (root / CHANGES).read_text()


def test_a_file_with_the_line_ends_of_windows_and_no_last_line_end_keeps_them(tmp_path: Path) -> None:
    root = _recorded(tmp_path)
    (root / CHANGES).write_bytes(b"# Ours\r\n2026-07-03:\r\n  on: 2026-07-03\r\n  note: First.")
    _edit(root, "content/measures.yml", "value: 25%", "value: 30%")
    assert explain(root, "record", "--note", "The duty rises.", *ON).exit_code == 0
    assert (root / CHANGES).read_bytes() == (
        b"# Ours\r\n2026-07-03:\r\n  on: 2026-07-03\r\n  note: First.\r\n\r\n"
        b'2026-07-20:\r\n  on: 2026-07-20\r\n  note: "The duty rises."\r\n'
        b'  changed:\r\n    measures.widget-duty.rate@2025-06-04: "25%"\r\n'
    )
    assert explain(root, "check").stderr == ""


def test_a_ledger_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    root = write(tmp_path, changed())
    (root / "content/.changes.yml.new").mkdir()
    result = explain(root, "record", "--note", "The first edition.")
    assert result.exit_code == 2
    assert ".changes.yml.new cannot be written: Is a directory. Nothing was changed." in result.stderr
    assert not (root / CHANGES).exists()


def test_without_a_day_it_is_recorded_today(tmp_path: Path) -> None:
    explain(write(tmp_path, BASE), "record", "--note", "The first edition.")
    [year] = {line.split("-")[0].strip() for line in (tmp_path / CHANGES).read_text().splitlines() if "  on: " in line}
    assert year.startswith("on: 20")


def test_what_is_recorded_need_not_be_made_again_by_whoever_looks_next(tmp_path: Path) -> None:
    root = _recorded(tmp_path)
    _edit(root, "content/measures.yml", "value: 25%", "value: 30%")
    assert explain(root, "record", "--note", "It is higher.", *ON).exit_code == 0
    left = last_outcome(root)
    assert left == generate(read_project(root))
    assert left is not None
    assert left.memory.sources == read_project(root)
