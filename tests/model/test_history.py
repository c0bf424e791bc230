from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.figures.when import When
from generator.model.records.record import History, Status, Step

DAYS = st.dates(date(2025, 1, 1), date(2025, 3, 1))


@st.composite
def histories(draw: st.DrawFn) -> History:
    """Steps in the order of their dates, some with an end, some that never applied."""
    steps: list[Step] = []
    for day in sorted(draw(st.sets(DAYS, max_size=6))):
        until = draw(st.none() | st.dates(day, date(2025, 3, 9)))
        status = draw(st.sampled_from([Status.APPLIED, Status.APPLIED, Status.PROPOSED, Status.NEVER_APPLIED]))
        written = {"value": f"{len(steps) // 2}%", "from": str(day), "status": status}
        steps.append(Step.model_validate(written | ({"until": str(until)} if until else {})))
    return History(tuple(steps))


def _naive(history: History, day: date) -> Step | None:
    """Walk through the days one by one, as a calendar would."""
    in_force = None
    for ordinal in range(date(2024, 12, 1).toordinal(), day.toordinal() + 1):
        today = date.fromordinal(ordinal)
        for step in history.root:
            if step.status is Status.APPLIED and step.from_.first_day == today:
                in_force = step
        if in_force and in_force.until and in_force.until.first_day == today:
            in_force = None
    return in_force


@given(histories(), DAYS)
def test_the_step_in_force_is_the_one_that_a_calendar_gives(history: History, day: date) -> None:
    assert history.at(day) == _naive(history, day)


@given(histories(), DAYS)
def test_the_step_since_which_a_value_holds_has_that_value_and_is_no_later(history: History, day: date) -> None:
    now, since = history.at(day), history.since(day)
    assert (now is None) == (since is None)
    if now and since:
        assert since.value == now.value
        assert since.from_ <= now.from_


RATE = History.model_validate(
    [
        {"value": "10%", "from": "2025-03"},
        {"value": "25%", "from": "2025-05-01", "until": "2025-06-01"},
        {"value": "35%", "from": "2025-06-15", "status": "postponed"},
        {"value": "50%", "from": "2025-07-01"},
        {"value": "50%", "from": "2025-08-01", "note": "renewed"},
    ]
)


@pytest.mark.parametrize(
    ("day", "now", "since"),
    [
        (date(2025, 2, 28), None, None),
        (date(2025, 3, 1), "2025-03", "2025-03"),
        (date(2025, 4, 30), "2025-03", "2025-03"),
        (date(2025, 5, 1), "2025-05-01", "2025-05-01"),
        (date(2025, 5, 31), "2025-05-01", "2025-05-01"),
        (date(2025, 6, 1), None, None),
        (date(2025, 6, 20), None, None),
        (date(2025, 7, 1), "2025-07-01", "2025-07-01"),
        (date(2026, 1, 1), "2025-08-01", "2025-07-01"),
    ],
)
def test_what_is_in_force_and_since_when(day: date, now: str | None, since: str | None) -> None:
    found, first = RATE.at(day), RATE.since(day)
    assert (found and found.key, first and first.key) == (now, since)


@given(histories().filter(lambda history: all(step.until != step.from_ for step in history.root)), DAYS)
def test_the_changes_are_the_days_on_which_a_calendar_shows_another_value(history: History, day: date) -> None:
    told = [
        (after.from_ if after else before and before.until, before and before.value, after and after.value)
        for before, after in history.changes(day)
    ]
    days = [date.fromordinal(ordinal) for ordinal in range(date(2024, 12, 1).toordinal(), day.toordinal() + 1)]
    values = [step and step.value for step in (_naive(history, each) for each in days)]
    changed = [
        (When(each.year, each.month, each.day), old, new)
        for each, old, new in zip(days[1:], values, values[1:], strict=False)
        if old != new
    ]
    assert told == changed
