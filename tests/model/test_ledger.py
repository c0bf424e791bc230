"""The ledger: what counts as a change, and what is written comes back."""

from decimal import Decimal
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.figures.figure import Figure, Unit
from generator.figures.when import When, parse_when
from generator.model.ledger import Recorded, difference, kept_of, parse_recorded
from generator.reading.lock import read_lock
from generator.recording import lock_file
from tests.figures.test_figure import FIGURES
from tests.real_site import outcome

pytestmark = pytest.mark.no_cover

dates = st.dates().map(lambda day: When(day.year, day.month, day.day))
said = st.lists(FIGURES | dates, max_size=3).map(tuple)
ledgers = st.dictionaries(st.from_regex(r"[a-z]+(\.[a-z-]+){1,3}(@2025-06-04)?", fullmatch=True), said, max_size=6)


@cache
def _kept() -> dict[str, Recorded]:
    site = outcome().site
    assert site
    return dict(kept_of(site.facts))


def _read(recorded: dict[str, Recorded]) -> dict[str, Recorded]:
    found, problems = read_lock("content/facts.lock", lock_file(recorded))
    assert (problems, found is None) == ((), False)
    return dict(found or {})


def test_what_is_recorded_of_the_real_sheet_comes_back_as_it_is() -> None:
    assert not difference(_read(_kept()), _kept()).facts


@given(ledgers)
def test_whatever_is_recorded_comes_back_as_it_is(recorded: dict[str, Recorded]) -> None:
    assert not difference(_read(recorded), recorded).facts


@given(ledgers, ledgers)
def test_what_sets_two_sheets_apart_is_all_that_leads_from_one_to_the_other(
    before: dict[str, Recorded], now: dict[str, Recorded]
) -> None:
    found = difference(before, now)
    assert dict(found.changed) == {id: before[id] for id in found.changed}
    kept = {id: said for id, said in before.items() if id not in found.removed}
    assert not difference(kept | {id: now[id] for id in (*found.changed, *found.added)}, now).facts
    back = difference(now, before)
    assert (set(back.changed), set(back.added), set(back.removed)) == (
        set(found.changed),
        set(found.removed),
        set(found.added),
    )


@given(ledgers)
def test_a_sheet_is_no_other_than_itself(recorded: dict[str, Recorded]) -> None:
    assert difference(recorded, recorded).facts == ()


@pytest.mark.parametrize(
    ("before", "now", "is_change"),
    [
        ("25%", "25.0%", False),
        ("25%", "30%", True),
        ("25%", "about 25%", True),
        ("25% to 30%", "25% to 35%", True),
        ("25%", "unknown", True),
        ("25%", "25% or 30%", True),
        ("25% or 30%", "30% or 25%", True),  # the side that is told first is another
        ("2025-06", "2025-06-04", True),
        ("C$590 billion", "C$0.59 trillion", False),
        ("US$1 billion", "C$1 billion", True),
    ],
)
def test_a_change_is_what_says_something_else(before: str, now: str, *, is_change: bool) -> None:
    said = [parse_recorded(letters) for letters in (before, now)]
    assert None not in said
    assert bool(difference({"a.b": said[0] or ()}, {"a.b": said[1] or ()}).facts) is is_change


def test_names_sentences_labels_and_the_sides_of_a_dispute_are_not_kept_and_the_dispute_is() -> None:
    kept = _kept()
    for left_out in ("people.mark-carney.name", "people.mark-carney.role", "sources.alston-2025-06.published"):
        assert left_out not in kept
    assert kept["measures.us-section-122.rate@2026-02-24"] == (
        Figure(Decimal(10), Unit.PERCENT),
        Figure(Decimal(15), Unit.PERCENT),
    )
    assert "measures.us-section-122.rate@2026-02-24.1" not in kept
    assert kept["events.cusma-in-force.date"] == (parse_when("2020-07-01"),)
