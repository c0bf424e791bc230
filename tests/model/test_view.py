from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.figures.when import NotADay, parse_day
from generator.model.settings import Settings
from generator.model.view import Asked, View

LAST = date(2026, 7, 31)
SETTINGS = Settings.model_validate({"name": "Widgets", "as_of": "2026-07", "languages": ["en"]})


@given(st.dates(date(1000, 1, 1)))
def test_a_full_date_is_read(day: date) -> None:
    assert parse_day(day.isoformat()) == day


@pytest.mark.parametrize("text", ["", "2025", "2025-06", "2025-6-4", "2025-02-30", "June 4, 2025", "2025-06-04T10:00"])
def test_anything_else_is_refused_and_told_what_to_write(text: str) -> None:
    with pytest.raises(NotADay, match=f'^"{text}" is no full date. Write the year'):
        parse_day(text)


def test_the_day_is_the_last_that_the_evidence_covers() -> None:
    assert View.of(SETTINGS, Asked()) == View(LAST, LAST, is_past=False)
    assert View.of(SETTINGS, Asked(as_of=LAST)) == View(LAST, LAST, is_past=False)


@given(st.dates(max_value=date(2026, 7, 30)), st.none() | st.dates())
def test_an_earlier_day_leaves_today_as_it_is(day: date, today: date | None) -> None:
    assert View.of(SETTINGS, Asked(day, today)) == View(day, today or LAST, is_past=True)
