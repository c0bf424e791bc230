"""What was known on a day: nothing that came later, and all that was in force."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.records.event import Event
from generator.model.records.person import Office
from generator.model.records.record import History, Size, Status, Step

DAYS = st.dates(date(2025, 1, 1), date(2025, 3, 1))


@st.composite
def steps(draw: st.DrawFn) -> Step:
    """A step with any dates of two months, as precise as a day or not."""
    start = draw(DAYS)
    written = {"value": "5%", "from": draw(st.sampled_from([str(start), f"{start:%Y-%m}"]))}
    written |= {"until": str(end)} if (end := draw(st.none() | st.dates(start, date(2025, 3, 9)))) else {}
    written |= {"announced": str(day)} if (day := draw(st.none() | st.dates(date(2024, 12, 1), start))) else {}
    return Step.model_validate(written | {"status": draw(st.sampled_from(Status))})


@given(steps(), DAYS)
def test_a_known_step_tells_nothing_of_later_days(step: Step, day: date) -> None:
    known = step.known_on(day)
    if known is None:
        assert step.from_.first_day > day
    else:
        assert known.until is None or known.until.first_day <= day
        assert known.from_.first_day <= day or known.status in (Status.SCHEDULED, Status.PROPOSED, Status.PRELIMINARY)


@given(st.lists(steps(), max_size=4, unique_by=lambda step: step.key), DAYS)
def test_what_is_in_force_is_known(found: list[Step], day: date) -> None:
    history = History(tuple(sorted(found, key=lambda step: step.from_)))
    known = History(tuple(step for each in history.root if (step := each.known_on(day))))
    now, then = history.at(day), known.at(day)
    assert (now and now.key) == (then and then.key)


STEP = {"value": "50%", "announced": "2025-06-03", "from": "2025-06-04", "until": "2026-02-24"}


@pytest.mark.parametrize(
    ("written", "day", "known"),
    [
        ({}, date(2025, 6, 2), None),
        ({}, date(2025, 6, 3), (Status.SCHEDULED, None)),
        ({}, date(2025, 6, 4), (Status.APPLIED, None)),
        ({}, date(2026, 2, 24), (Status.APPLIED, "2026-02-24")),
        ({"status": "never-applied"}, date(2025, 6, 3), (Status.SCHEDULED, None)),
        ({"status": "never-applied"}, date(2025, 6, 4), (Status.NEVER_APPLIED, None)),
        ({"status": "proposed"}, date(2025, 6, 3), (Status.PROPOSED, None)),
        ({"announced": "2025-06"}, date(2025, 6, 3), None),
    ],
)
def test_a_step_on_a_day(written: dict[str, str], day: date, known: tuple[Status, str | None] | None) -> None:
    step = Step.model_validate(STEP | written).known_on(day)
    assert (step and (step.status, str(step.until) if step.until else None)) == known


EVENT = {"name": "Talks", "date": "2025-06-04", "kind": "talks", "says": "Both sides meet."}


@pytest.mark.parametrize(
    ("written", "day", "status"),
    [
        ({}, date(2025, 6, 3), None),
        ({}, date(2025, 6, 4), "happened"),
        ({"announced": "2025-05-01"}, date(2025, 4, 30), None),
        ({"announced": "2025-05-01"}, date(2025, 5, 1), "scheduled"),
        ({"announced": "2025-05-01"}, date(2025, 6, 4), "happened"),
        ({"date": "2025-06"}, date(2025, 6, 29), None),
        ({"date": "2025-06"}, date(2025, 6, 30), "happened"),
    ],
)
def test_an_event_on_a_day(written: dict[str, str], day: date, status: str | None) -> None:
    event = Event.model_validate(EVENT | written).known_on(day)
    assert (event and event.status) == status


TERM = {"title": "Trade Minister", "from": "2025-01-06", "until": "2025-05-13", "seen": {"on": "2025-03-01"}}


@pytest.mark.parametrize(
    ("day", "known"),
    [
        (date(2025, 1, 5), None),
        (date(2025, 1, 6), (None, None)),
        (date(2025, 3, 1), (None, "2025-03-01")),
        (date(2025, 5, 13), ("2025-05-13", "2025-03-01")),
    ],
)
def test_an_office_on_a_day(day: date, known: tuple[str | None, str | None] | None) -> None:
    office = Office.model_validate(TERM).known_on(day)
    told = office and (office.until and str(office.until), office.seen and str(office.seen.on))
    assert told == known


SIZE = {"what": "Exports of widgets", "value": "C$20 million"}


@pytest.mark.parametrize(
    ("written", "day", "is_known"),
    [
        ({}, date(1900, 1, 1), True),
        ({"period": "2025-06-04"}, date(2025, 6, 3), False),
        ({"period": "2025-06-04"}, date(2025, 6, 4), True),
        ({"period": "2025-06"}, date(2025, 6, 29), False),
        ({"period": "2025-06"}, date(2025, 6, 30), True),
        ({"period": "2024"}, date(2025, 1, 1), True),
    ],
)
def test_a_figure_of_a_time_that_has_not_passed_is_not_known(
    written: dict[str, str], day: date, *, is_known: bool
) -> None:
    assert bool(Size.model_validate(SIZE | written).known_on(day)) is is_known
