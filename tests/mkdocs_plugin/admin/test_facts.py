"""What the CMS writes: what an editor filled in, and all the rest letter for letter as it stood."""

import copy
import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.records import KINDS
from generator.reading.fact_sheet import read_draft
from tests.mkdocs_plugin.admin.cms import FORMS, Cms, running
from tests.real_site import PROJECT

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


def test_a_record_that_goes_takes_its_comment_and_no_other(cms: Cms) -> None:
    told = _people(cms)
    del told["records"][1]
    assert cms.written("people", told) == SMALL[: SMALL.index("\n# The other side.")]


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


TEXTS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=40)


@settings(max_examples=300, deadline=None)
@given(data=st.data(), name=st.sampled_from(sorted(KINDS)))
def test_what_is_filled_in_is_read_again_and_nothing_else_changes(
    cms: Cms, sheet: dict[str, dict[str, Any]], data: st.DataObject, name: str
) -> None:
    edited = copy.deepcopy(sheet[name])
    path = data.draw(st.sampled_from([path for path, _ in _leaves(edited["records"]) if path[-1] != "id"]))
    _set(edited, *path, to=data.draw(TEXTS.filter(lambda text: text.strip() == text and not text.startswith("{"))))
    after = cms.written(name, edited)
    assert cms.read(name, after)["records"] == edited["records"]
    assert len(_difference(SHEET[name], after)) <= 2
    before, now = (dict(_leaves(yaml.load(text, yaml.CBaseLoader))) for text in (SHEET[name], after))  # noqa: S506
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
