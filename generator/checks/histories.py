"""Histories make sense: in order, without overlaps, gaps said, nothing in force before it was made known.

Dates are compared only as far as they are precise: a month and one of its days may be in either order.
"""

from collections.abc import Iterator
from itertools import pairwise

from generator.diagnostics import Diagnostic, Rule
from generator.model.draft import Draft
from generator.model.facts import YamlPath
from generator.model.records.event import Event
from generator.model.records.person import Office
from generator.model.records.record import History, Status, Step
from generator.model.values import known
from generator.model.walk import Walk


class HistoryOrder(Rule):
    """The steps of a history stand in the order of their dates, one a date.

    A rate holds from its date until the next step, so the order decides what holds today. Put the oldest
    step first. If steps share a date, one of them is wrong, or they belong to different measures.

    ```yaml
    rate:
      - {value: 25%, from: 2025-03-12}
      - {value: 50%, from: 2025-06-04}
    ```
    """

    name = "history-order"


class HistoryOverlap(Rule):
    """A step that took effect ends by the day on which the next one begins.

    A rate holds until the next step by itself. `until` is the day on which it ceased to hold, and is
    written only where no next step says so; one that lies after the start of the next step would put
    two rates in force on the same day. Two rates that do hold side by side are two measures.
    """

    name = "history-overlap"


class HistoryGap(Rule):
    """A step that ends before the next one begins says why, in its `note`.

    Between the two nothing is in force. That may be so, and then a reader should learn how it came
    about; or a step is missing, or a date is wrong.
    """

    name = "history-gap"


class EndBeforeStart(Rule):
    """Nothing ends before it starts, and no event is announced after it happened.

    Such dates are nearly always a slip: a wrong year, or `from` and `until` exchanged. Compare them with
    the source.
    """

    name = "end-before-start"


class InForceBeforeAnnounced(Rule):
    """Nothing is in force before it is announced, unless a `note` says how that could be.

    What took effect first and was made known later was dated back. That is rare, so a reader should
    learn of it.
    """

    name = "in-force-before-announced"


def check_histories(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """Every history and every dated part of a record; of a step out of order, nothing else is said."""
    disordered: set[YamlPath] = set()
    for part, at in walk.parts:
        if isinstance(part, History):
            disordered |= {(*at, index) for index in _disordered(part)}
            yield from _order(draft, part, at)
            yield from _joints(draft, part, at)
        if isinstance(part, Step | Office) and at not in disordered:
            yield from _span(draft, part, at)
        if isinstance(part, Step | Event) and at not in disordered:
            yield from _announcement(draft, part, at)


def ends_before_it_starts(part: Step | Office) -> bool:
    """Whether a step or a term certainly ends before it starts."""
    start, end = known(part.from_), known(part.until)
    return start is not None and end is not None and end.last_day < start.first_day


def _disordered(history: History) -> Iterator[int]:
    """The number of each step that does not start after the one before it."""
    for index, (before, after) in enumerate(pairwise(history.root), 1):
        if not before.from_ < after.from_:
            yield index


def _order(draft: Draft, history: History, at: YamlPath) -> Iterator[Diagnostic]:
    for index in _disordered(history):
        before, after = history.root[index - 1 : index + 1]
        place = draft.places.of((*at, index, "from"))
        if before.from_ == after.from_:
            yield HistoryOrder.at(place, f'Two steps start on "{after.from_}".', "A history has one step a date.")
        else:
            message = f'The step from "{after.from_}" follows one from "{before.from_}".'
            yield HistoryOrder.at(place, message, "Put the steps in the order of their dates.")


def _joints(draft: Draft, history: History, at: YamlPath) -> Iterator[Diagnostic]:
    """Where one step that took effect gives way to the next; a pair out of order is told of already."""
    applied = [(index, step) for index, step in enumerate(history.root) if step.status is Status.APPLIED]
    for (index, before), (_, after) in pairwise(applied):
        if before.until is None or ends_before_it_starts(before) or not before.from_ < after.from_:
            continue
        place = draft.places.of((*at, index, "until"))
        if before.until.first_day > after.from_.last_day:
            message = f'It ends on "{before.until}", after the next step starts on "{after.from_}".'
            yield HistoryOverlap.at(place, message, "Leave out its end, or make two measures of it.")
        elif before.until.last_day < after.from_.first_day and before.note is None:
            message = f'It ends on "{before.until}", and the next step starts on "{after.from_}".'
            hint = "Say in a note to the step that ends why nothing held in between, or add the step that did."
            yield HistoryGap.at(place, message, hint)


def _span(draft: Draft, part: Step | Office, at: YamlPath) -> Iterator[Diagnostic]:
    if ends_before_it_starts(part):
        place = draft.places.of((*at, "until"))
        yield EndBeforeStart.at(place, f'It ends on "{part.until}", before it starts on "{part.from_}".')


def _announcement(draft: Draft, part: Step | Event, at: YamlPath) -> Iterator[Diagnostic]:
    start, announced = known(part.from_ if isinstance(part, Step) else part.date), known(part.announced)
    if start is None or announced is None or announced.first_day <= start.last_day:
        return
    place = draft.places.of((*at, "announced"))
    if isinstance(part, Event):
        yield EndBeforeStart.at(place, f'It is announced on "{announced}", after it happened on "{start}".')
    elif part.note is None:
        message = f'It is announced on "{announced}", after it starts on "{start}".'
        yield InForceBeforeAnnounced.at(place, message, "If it was dated back, say so in a note to the step.")
