"""Accounts that are taken up from before are those that would be made anew."""

import pytest

from generator.coverage.account import all_accounts
from generator.model.draft import Draft
from generator.reading.fact_sheet import read_draft
from tests.cases import changed, sources

_RISE = """  figures:
    rise: {what: Rise, value: {derived: measures.widget-duty.rate - measures.widget-duty.rate@2025-03-12}}
"""
_QUOTED = (
    "content/measures.yml",
    "from: 2025-06-04, cite: gazette",
    "from: 2025-06-04, cite: {source: wire, quote: is 25 per cent}",
)
_WORKED_OUT = ("content/sectors.yml", "  cite: gazette\n", f"  cite: gazette\n{_RISE}")
_BEFORE = changed(_QUOTED, _WORKED_OUT)


def _draft(files: dict[str, str], before: Draft | None = None) -> Draft:
    project = sources(files)
    return read_draft(project.content, project.seeds, before)


_EDITS = {
    "a figure worked out is called otherwise": ("content/sectors.yml", "    rise:", "    fall:"),
    "a record is called otherwise": ("content/sectors.yml", "{en: Widgets,", "{en: Relief,"),
    "a record has another id": ("content/sectors.yml", "widgets:\n", "gadgets:\n"),
    "a person has another name": ("content/people.yml", "name: Ada Quill", "name: Ada Pact"),
    "less is quoted": ("content/people.yml", '"Trade Minister Ada Quill"', '"Minister Ada Quill"'),
    "nothing is quoted": ("content/people.yml", '{source: wire, quote: "Trade Minister Ada Quill"}', "gazette"),
    "a record names one less": ("content/measures.yml", "  sectors: [widgets]\n", ""),
    "an article is in another language": ("content/sources.yml", "wire.txt\n", "wire.txt\n  language: fr\n"),
    "a source has another id": ("content/sources.yml", "wire:\n", "cable:\n"),
    "words are ignored": (
        "content/sources.yml",
        "wire.txt\n",
        "wire.txt\n  ignored: [{quote: Tuesday, reason: Then.}]\n",
    ),
    "an article says otherwise": ("seeds/wire.txt", "on Tuesday", "on Wednesday"),
}


@pytest.mark.parametrize("edit", _EDITS.values(), ids=_EDITS.keys())
def test_after_an_edit(edit: tuple[str, str, str]) -> None:
    path, find, put = edit
    before = _draft(_BEFORE)
    files = changed((path, find, put), base=_BEFORE)
    anew = all_accounts(_draft(files)).coverages
    assert all_accounts(_draft(files, before), all_accounts(before)).coverages == anew


def test_what_concerns_no_article_is_no_reason_to_account_for_one_anew() -> None:
    before = _draft(_BEFORE)
    kept = all_accounts(before)
    files = changed(("content/people.yml", "Speaks for Northland", "Speaks, for Northland,"), base=_BEFORE)
    assert all_accounts(_draft(files, before), kept).coverages is kept.coverages
