from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.figures.when import When, parse_when

READ = [
    ("2025", When(2025), date(2025, 1, 1), date(2025, 12, 31)),
    ("2025-06", When(2025, 6), date(2025, 6, 1), date(2025, 6, 30)),
    ("2024-02", When(2024, 2), date(2024, 2, 1), date(2024, 2, 29)),
    ("2025-02", When(2025, 2), date(2025, 2, 1), date(2025, 2, 28)),
    ("2025-12", When(2025, 12), date(2025, 12, 1), date(2025, 12, 31)),
    ("2025-06-04", When(2025, 6, 4), date(2025, 6, 4), date(2025, 6, 4)),
    ("2024-02-29", When(2024, 2, 29), date(2024, 2, 29), date(2024, 2, 29)),
    (" 2025-06-04 ", When(2025, 6, 4), date(2025, 6, 4), date(2025, 6, 4)),
    ("0001", When(1), date(1, 1, 1), date(1, 12, 31)),
    ("9999-12-31", When(9999, 12, 31), date(9999, 12, 31), date(9999, 12, 31)),
]

NOT_READ = [
    ("", "nothing"),
    ("0000", "a year before the first"),
    ("25", "two digits"),
    ("20255", "five digits"),
    ("2025-6", "a month of one digit"),
    ("2025-00", "no month"),
    ("2025-13", "a thirteenth month"),
    ("2025-06-00", "no day"),
    ("2025-00-10", "a day of no month"),
    ("2025-06-31", "a day too many"),
    ("2025-02-29", "a leap day in another year"),
    ("2025-06-04T00:00:00Z", "a time"),
    ("2025/06/04", "strokes"),
    ("20250604", "no hyphens"),
    ("06-04-2025", "the day first"),
    ("June 4, 2025", "words"),
    ("unknown", "a word"),
    ("-2025", "a year before our era"),
    ("٢٠٢٥", "digits of another script"),
    ("2025-06-04\n2025", "two dates"),
]


@pytest.mark.parametrize(("written", "when", "first", "last"), READ, ids=[row[0] for row in READ])
def test_a_date_is_as_precise_as_it_is_written(written: str, when: When, first: date, last: date) -> None:
    read = parse_when(written)
    assert read == when
    assert (read.first_day, read.last_day) == (first, last)


@pytest.mark.parametrize("written", [row[0] for row in NOT_READ], ids=[row[1] for row in NOT_READ])
def test_no_date_is_guessed_from(written: str) -> None:
    assert parse_when(written) is None


DAYS = st.dates().map(lambda day: When(day.year, day.month, day.day))
MONTHS = st.dates().map(lambda day: When(day.year, day.month))
YEARS = st.dates().map(lambda day: When(day.year))
WHENS = DAYS | MONTHS | YEARS


@given(WHENS)
def test_a_date_written_out_can_be_read_again(when: When) -> None:
    assert parse_when(str(when)) == when


@given(WHENS)
def test_a_date_lies_between_its_first_and_its_last_day(when: When) -> None:
    assert when.first_day <= when.last_day
    assert str(when.first_day).startswith(str(when))
    assert str(when.last_day).startswith(str(when))


@given(st.lists(WHENS, max_size=5))
def test_dates_stand_in_the_order_of_their_first_days(whens: list[When]) -> None:
    first_days = [when.first_day for when in sorted(whens)]
    assert first_days == sorted(first_days)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("2025-06-03", "2025-06-04"),
        ("2024", "2025"),
        ("2025", "2025-02"),
        ("2025-06", "2025-06-02"),
        ("2025-06-01", "2025-06"),
        ("2025-01", "2025"),
    ],
)
def test_of_two_dates_that_start_together_the_more_precise_comes_first(earlier: str, later: str) -> None:
    before, after = parse_when(earlier), parse_when(later)
    assert before is not None
    assert after is not None
    assert before < after
    assert not after < before
