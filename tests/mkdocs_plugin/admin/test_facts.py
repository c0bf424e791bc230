"""What the CMS writes: what an editor filled in, and all the rest letter for letter as it stood."""

import copy
import difflib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.records import KINDS
from generator.reading.fact_sheet import read_draft
from tests.mkdocs_plugin.admin.cms import FORMS, Cms, Refused, running
from tests.real_site import PROJECT

pytestmark = pytest.mark.no_cover

DRAFT = read_draft(PROJECT.content, {})
SHEET = {name: PROJECT.content[f"content/{name}.yml"].decode() for name in KINDS}
GOLDEN = yaml.safe_load((Path(__file__).parent / "edits.yml").read_text("utf-8"))
SMALL: str = GOLDEN["file"]
EDITS: list[dict[str, Any]] = GOLDEN["edits"]


@pytest.fixture(scope="module")
def cms() -> Iterator[Cms]:
    with running() as program:
        yield program


@pytest.fixture(scope="module")
def sheet(cms: Cms) -> dict[str, dict[str, Any]]:
    """What the CMS is told of each file of the real sheet."""
    return {name: cms.read(name, text) for name, text in SHEET.items()}


def _people(cms: Cms) -> dict[str, Any]:
    return cms.read("people", SMALL)


def _difference(before: str, after: str) -> list[str]:
    lines = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in lines if line[0] in "+-"]


@pytest.mark.parametrize("name", KINDS)
def test_a_file_that_nobody_edits_stays_as_it_is(cms: Cms, sheet: dict[str, dict[str, Any]], name: str) -> None:
    assert len(sheet[name]["records"]) == len(DRAFT.records[name])
    assert cms.written(name, sheet[name]) == SHEET[name]


def test_the_cms_is_told_every_key_in_its_own_terms(cms: Cms) -> None:
    assert _people(cms)["records"] == [
        {
            "id": "ann-lee",
            "name": {"en": "Ann Lee"},
            "country": "canada",
            "born": "1970",
            "offices": [
                {
                    "id": "minister",
                    "title": {"en": "Minister"},
                    "from": "{value: 2020-01, cite: gazette}",
                    "cite": [{"source": "gazette"}],
                }
            ],
            "role": {"en": "Speaks for Canada."},
            "cite": [{"source": "gazette"}],
        },
        {
            "id": "bob-roy",
            "name": {"en": "Bob Roy"},
            "country": "united-states",
            "cite": [{"source": "gazette"}, {"source": "herald", "quote": 'Bob Roy said: "no"'}],
        },
    ]


def _set(told: dict[str, Any], *path: str | int, to: Any) -> None:
    *above, last = path
    place: Any = told["records"]
    for step in above:
        place = place[step]
    place[last] = to


@pytest.mark.parametrize("edit", EDITS, ids=[edit["edit"] for edit in EDITS])
def test_an_edit_changes_its_own_lines(cms: Cms, edit: dict[str, Any]) -> None:
    told = _people(cms)
    _set(told, *edit["of"], to=edit["to"])
    assert _difference(SMALL, cms.written("people", told)) == edit["lines"].splitlines()


def test_a_new_record_stands_apart_as_the_others_do(cms: Cms) -> None:
    told = _people(cms)
    empty: dict[str, Any] = {
        "offices": [],
        "born": None,
        "died": "",
    }  # as the form of a new record is before it is filled in
    told["records"].append({"id": "cy-fox", **empty, "name": {"en": "Cy Fox", "fr": ""}, "country": "mexico"})
    assert cms.written("people", told) == SMALL + '\ncy-fox:\n  name: {en: "Cy Fox"}\n  country: mexico\n'


def test_what_stands_above_a_record_is_nobodys_and_stays_when_that_goes_or_moves(cms: Cms) -> None:
    told = _people(cms)
    ann, bob = told["records"]
    assert cms.written("people", told | {"records": [ann]}) == SMALL[: SMALL.index("bob-roy")].strip() + "\n"
    assert cms.written("people", told | {"records": [bob]}).startswith("# Who is who.\n\n# The other side.\nbob-roy:\n")
    moved = cms.written("people", told | {"records": [bob, ann]})
    assert moved.startswith("# Who is who.\n\nbob-roy:\n")
    assert "\n\n# The other side.\nann-lee:\n  name: Ann Lee   # as she signs\n" in moved


def test_a_new_record_before_all_others_comes_under_the_head_of_the_file(cms: Cms) -> None:
    told = _people(cms)
    told["records"].insert(0, {"id": "al-fox", "name": {"en": "Al Fox"}, "country": "mexico"})
    new = '# Who is who.\n\nal-fox:\n  name: {en: "Al Fox"}\n  country: mexico\n\nann-lee:\n'
    assert cms.written("people", told) == SMALL.replace("# Who is who.\n\nann-lee:\n", new)


def test_a_file_that_has_only_a_head_gets_its_first_record(cms: Cms) -> None:
    told = cms.read("people", "# Nobody yet.\n")
    assert told["records"] == []
    told["records"].append({"id": "al-fox", "name": {"en": "Al Fox"}})
    assert cms.written("people", told) == '# Nobody yet.\nal-fox:\n  name: {en: "Al Fox"}\n'


@pytest.mark.parametrize(("path", "id"), [((0, "id"), "ann-lee"), ((0, "offices", 0, "id"), "minister")])
def test_an_id_that_is_changed_keeps_what_it_is_of(cms: Cms, path: tuple[str | int, ...], id: str) -> None:
    told = _people(cms)
    _set(told, *path, to="another")
    assert cms.written("people", told) == SMALL.replace(f"{id}:", "another:")


@pytest.mark.parametrize(("id", "said"), [("ann-lee", 'There are two entries "ann-lee".'), ("", "An entry has no id.")])
def test_entries_that_cannot_be_told_apart_are_refused(cms: Cms, id: str, said: str) -> None:
    told = _people(cms)
    told["records"].append({"id": id, "name": {"en": "Somebody"}})
    with pytest.raises(Refused, match=re.escape(said)):
        cms.written("people", told)


MESSY = """\
ann:
    name:   Ann   # four blanks


    country: "canada"
    born:   # not known
    offices: {}
    cite:
    - gazette # first
    - herald  # second
bob:
cy: todo
dee:
  role: |
    One line,
    and another.
  cite:
  - a
  - b
  - c
  sectors: {steel: }
"""


@pytest.mark.parametrize(
    ("path", "to", "before", "after"),
    [
        ((3, "cite", 1, "source"), "z", "  - b\n", "  - z\n"),
        ((0, "country"), "mexico", '    country: "canada"\n', '    country: "mexico"\n'),
    ],
)
def test_what_is_written_otherwise_than_we_write_stays_where_nobody_edits(
    cms: Cms, path: tuple[int, *tuple[str | int, ...]], to: str, before: str, after: str
) -> None:
    told = cms.read("people", MESSY)
    _set(told, *path, to=to)
    written = cms.written("people", told)
    assert cms.read("people", written)["records"] == told["records"]
    first, last = MESSY.index("bob:"), MESSY.index("dee:")
    assert MESSY[first:last] in written
    assert written.endswith(MESSY[first:]) if path[0] == 0 else written.startswith(MESSY[:last])
    assert after.strip() in written
    assert before.strip() not in written


def test_each_step_keeps_what_is_its_own_when_others_go_or_move(cms: Cms) -> None:
    text = "duty:\n  rate:\n" + "".join(
        f"    - value: {number}% # {word}\n      from: 202{number}\n      odd: {word}\n"
        for number, word in enumerate(("first", "second", "third"), 1)
    )
    told = cms.read("measures", text)
    first, second, third = told["records"][0]["rate"]
    told["records"][0]["rate"] = [second, third | {"value": "4%"}]
    head, *steps = re.split(r"(?=    - value)", text)
    assert cms.written("measures", told) == head + steps[1] + steps[2].replace("3%", "4%")
    told["records"][0]["rate"] = [third, first, second]
    assert cms.written("measures", told) == head + steps[2] + steps[0] + steps[1]


def test_what_no_form_has_stays(cms: Cms) -> None:
    text = SMALL.replace("  born: 1970\n", "  born: 1970\n  was: [ann]\n  typo: 1\n")
    told = cms.read("people", text)
    _set(told, 0, "born", to="1971")
    assert cms.written("people", told) == text.replace("1970", "1971")


def _leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    match value:
        case str():
            yield path, value
        case Mapping():
            for key, below in value.items():
                yield from _leaves(below, (*path, key))
        case list():
            for index, below in enumerate(value):
                yield from _leaves(below, (*path, index))


def _with_odd_comments(text: str, at: set[int]) -> str:
    """A file with comments behind some lines, spaced as we do not; none behind a key of a mapping, which would move."""
    lines = text.splitlines()
    odd = {index % len(lines) for index in at}
    return "\n".join(
        f"{line}   # odd" if index in odd and line and not line.endswith(":") else line
        for index, line in enumerate([*lines, ""])
    )


TEXTS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=40)


@settings(max_examples=300, deadline=None)
@given(data=st.data(), name=st.sampled_from(sorted(KINDS)))
def test_what_is_filled_in_is_read_again_and_nothing_else_changes(
    cms: Cms, sheet: dict[str, dict[str, Any]], data: st.DataObject, name: str
) -> None:
    text = _with_odd_comments(SHEET[name], data.draw(st.sets(st.integers(0, 2000), max_size=40)))
    edited = copy.deepcopy(sheet[name]) | {"text": text.strip()}
    leaves = [(path, was) for path, was in _leaves(edited["records"]) if path[-1] != "id"]
    path, was = data.draw(st.sampled_from(leaves))
    _set(edited, *path, to=data.draw(TEXTS.filter(lambda text: text.strip() == text and not text.startswith("{"))))
    after = cms.written(name, edited)
    assert cms.read(name, after)["records"] == edited["records"]
    changed = _difference(text, after)
    assert len([line for line in changed if line[0] == "+"]) <= 1
    assert len(changed) <= 2 or was.startswith("{")  # a mapping may stand on several lines
    before, now = (dict(_leaves(yaml.load(each, yaml.CBaseLoader))) for each in (text, after))  # noqa: S506
    assert len(now.items() - before.items()) <= 1


@settings(max_examples=200, deadline=None)
@given(data=st.data(), name=st.sampled_from(sorted(KINDS)))
def test_whatever_is_added_taken_out_or_moved_is_read_again(
    cms: Cms, sheet: dict[str, dict[str, Any]], data: st.DataObject, name: str
) -> None:
    edited = copy.deepcopy(sheet[name])
    lists = [edited["records"], *(entries for entries in _lists(edited["records"]) if len(entries) > 1)]
    entries = data.draw(st.sampled_from(lists))
    at = data.draw(st.integers(0, len(entries) - 1))
    entry = entries.pop(at)
    how = data.draw(st.sampled_from(["takes out", "moves", "adds"]))
    if how == "moves":
        entries.insert(data.draw(st.integers(0, len(entries))), entry)
    elif how == "adds":
        entries.insert(at, entry)
        entries.insert(data.draw(st.integers(0, len(entries))), _another(entry))
    after = cms.written(name, edited)
    assert cms.read(name, after)["records"] == edited["records"]
    if how != "takes out":
        assert sorted(_comments(after)) == sorted(_comments(SHEET[name]))


def _lists(value: Any) -> Iterator[list[Any]]:
    match value:
        case list():
            yield value
            for below in value:
                yield from _lists(below)
        case Mapping():
            for below in value.values():
                yield from _lists(below)


def _another(entry: Any) -> Any:
    return entry | {"id": "made-up"} if "id" in entry else copy.deepcopy(entry)


def _comments(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.lstrip().startswith("#")]


def test_every_file_of_records_has_a_form() -> None:
    assert set(FORMS) == set(KINDS)
