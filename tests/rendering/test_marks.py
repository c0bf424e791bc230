"""Marks: what is said of a page as a whole stands where its template left room for that."""

from collections.abc import Mapping
from typing import Any

from generator.rendering.marks import SIGNS, TERMS, UPDATED, filled

PAGE = "Tariffs.\n<!-- updated -->\nMore tariffs.\n<!-- terms -->\nNotes on tariffs."


def _said(part: str, found: Mapping[str, Any]) -> str:
    return f"({part} says {found})"


def test_a_mark_gives_way_to_the_part_of_its_name_which_is_given_what_there_is_to_say() -> None:
    page = filled(PAGE, {UPDATED: lambda before: (before, "today")}, _said)
    assert page == PAGE.replace("<!-- updated -->", "(parts/updated.md.jinja says {'updated': 'today'})")


def test_what_stands_before_a_mark_may_be_written_anew_and_what_follows_stays() -> None:
    page = filled(PAGE, {TERMS: lambda before: (before.replace("ariffs", "ARIFFS"), ["tariff"])}, _said)
    anew = "TARIFFS.\n<!-- updated -->\nMore tARIFFS."
    assert page == f"{anew}\n(parts/terms.md.jinja says {{'terms': ['tariff']}})\nNotes on tariffs."


def test_a_later_mark_reads_what_an_earlier_one_was_filled_with() -> None:
    page = filled(
        PAGE,
        {UPDATED: lambda before: (before, "today"), TERMS: lambda before: (before.replace("today", "TODAY"), "")},
        _said,
    )
    assert "(parts/updated.md.jinja says {'updated': 'TODAY'})" in page


def test_where_there_is_nothing_to_say_the_mark_is_gone_and_no_part_is_asked() -> None:
    readings = {mark: lambda before: (before, ()) for mark in (UPDATED, TERMS)}
    assert filled(PAGE, readings, _refused) == "Tariffs.\n\nMore tariffs.\n\nNotes on tariffs."


def test_a_page_without_a_mark_is_not_read_for_it() -> None:
    assert filled("Tariffs.", {TERMS: _refused}, _refused) == "Tariffs."


def test_templates_know_each_mark_by_its_name() -> None:
    assert dict(SIGNS) == {"updated_here": "<!-- updated -->", "terms_here": "<!-- terms -->"}


def _refused(*_: object) -> Any:
    raise AssertionError("There was nothing to ask for.")
