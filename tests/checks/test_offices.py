from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from generator.checks.offices import _one_at_a_time, _Term
from generator.reading.fact_sheet import read_draft
from tests.cases import BASE, sources

DAYS = st.dates(date(2025, 1, 1), date(2025, 1, 20))
DRAFT = read_draft(sources(BASE).content, {})


@st.composite
def terms(draw: st.DrawFn) -> list[_Term]:
    """Some terms in one office, of a day or more."""
    spans = draw(st.lists(st.tuples(DAYS, DAYS), max_size=5))
    return [_Term(min(span), max(span), str(index), ("people", "zzz")) for index, span in enumerate(spans)]


@given(terms().filter(bool))
def test_a_term_is_told_of_if_and_only_if_it_shares_more_than_its_ends_with_an_earlier_one(found: list[_Term]) -> None:
    ordered = sorted(found, key=lambda term: (term.first, term.last))
    clashes = [
        later
        for index, later in enumerate(ordered)
        if any(later.first < earlier.last and earlier.first < later.last for earlier in ordered[:index])
    ]
    assert len(list(_one_at_a_time(DRAFT, found))) == len(clashes)
