"""JSON-LD: in the words of schema.org, and saying of a subject what its page says."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.model.page import Page
from tests.real_site import outcome

ROOT = Path(__file__).parents[2]
TYPES = json.loads((ROOT / "tests/vocabulary/schema-org.json").read_text())["types"]
STRINGS = {"Text", "URL", "Date", "DateTime", "IdReference"}


@cache
def _pages() -> dict[str, Page]:
    return {page.path: page for page in outcome().pages}


def _said(path: str) -> Any:
    return json.loads(_pages()[path].linked_data)


def _above(kind: str) -> set[str]:
    """A type and all above it."""
    return {kind}.union(*map(_above, TYPES[kind]["is"]))


def _faults(node: dict[str, Any], at: str = "") -> Iterator[str]:
    """What is not in the vocabulary: types, properties of a type, and values that a property cannot have."""
    kind = str(node.get("@type"))
    if kind not in TYPES:
        yield f"{at}: no type {kind}"
        return
    has = {key: ranges for above in _above(kind) for key, ranges in TYPES[above]["has"].items()}
    for key, value in node.items():
        if key.startswith("@"):
            continue
        ranges = set(has.get(key, ()))
        is_role = (
            "Role" in _above(kind) and key == at.rpartition(".")[2]
        )  # a role repeats the property that it stands in
        if not ranges and not is_role:
            yield f"{at}.{key}: not a property of {kind}"
            continue
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                yield from _faults(item, f"{at}.{key}")
                allowed = is_role or "Role" in _above(item["@type"]) or ranges & _above(item["@type"])
                if not allowed:
                    yield f"{at}.{key}: a {item['@type']} is none of {sorted(ranges)}"
            elif isinstance(item, str) and not ranges & STRINGS:
                yield f"{at}.{key}: a text is none of {sorted(ranges)}"
            elif isinstance(item, bool) and "Boolean" not in ranges:
                yield f"{at}.{key}: a truth is none of {sorted(ranges)}"


def test_every_page_speaks_the_words_of_schema_org() -> None:
    listed = [page for page in _pages().values() if page.is_listed]
    assert {page.path: list(_faults(json.loads(page.linked_data))) for page in listed if page.linked_data} == {
        page.path: [] for page in listed
    }


@pytest.mark.parametrize(
    ("node", "fault"),
    [
        ({"@type": "Persn"}, ": no type Persn"),
        ({"@type": "Person", "headline": "A"}, ".headline: not a property of Person"),
        ({"@type": "Person", "nationality": "Canada"}, ".nationality: a text is none of ['Country']"),
        (
            {"@type": "Claim", "appearance": {"@type": "Person", "name": "A"}},
            ".appearance: a Person is none of ['CreativeWork']",
        ),
    ],
)
def test_what_counts_as_a_fault(node: dict[str, Any], fault: str) -> None:
    assert list(_faults(node)) == [fault]


def test_a_person_has_the_offices_of_the_page() -> None:
    [person] = _said("people/mark-carney.md")["about"]
    assert (person["@type"], person["name"], person["nationality"]["name"]) == ("Person", "Mark Carney", "Canada")
    assert person["hasOccupation"][0] == {
        "@type": "OrganizationRole",
        "roleName": "Prime Minister of Canada",
        "startDate": "2025-03-14",
        "hasOccupation": {"@type": "Occupation", "name": "Prime Minister of Canada"},
    }


def test_a_sector_is_about_its_measures_with_who_imposes_them() -> None:
    sector, *measures = _said("sectors/steel.md")["about"]
    assert (sector["name"], sector["alternateName"]) == ("Steel", ["Acier"])
    steel = next(measure for measure in measures if measure["name"] == "U.S. tariff on steel")
    assert (steel["legislationType"], steel["legislationJurisdiction"]["name"]) == ("tariff", "United States")


def test_a_claim_stands_with_its_author_or_where_it_appeared() -> None:
    claims = _said("claims.md")["about"]
    assert len(claims) > 10
    assert all(("author" in claim) != ("appearance" in claim) for claim in claims)


def test_terms_lead_to_their_anchors() -> None:
    [terms] = _said("glossary.md")["about"]
    ids = {term["@id"].removeprefix("#") for term in terms["hasDefinedTerm"]}
    assert ids <= _pages()["glossary.md"].anchors


def test_the_home_page_tells_of_the_data() -> None:
    files = {each["contentUrl"] for each in _said("index.md")["hasPart"]["distribution"]}
    assert files == {"data/datapackage.json", "data/fact-sheet.sqlite"}


def test_a_quote_stands_with_its_source() -> None:
    quotes = [each for each in _said("people/mark-carney.md")["citation"] if each["@type"] == "Quotation"]
    assert quotes
    assert all(quote["text"] and quote["isPartOf"]["name"] for quote in quotes)


def test_nothing_of_it_can_end_its_script() -> None:
    assert not [page.path for page in _pages().values() if re.search("<", page.linked_data)]


def test_receipts_manuals_and_past_days_say_nothing() -> None:
    assert not [page.path for page in _pages().values() if page.linked_data and not page.is_listed]
    past = outcome("2025-06-04").pages
    assert not [page.path for page in past if page.linked_data]
