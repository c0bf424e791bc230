"""Histories make sense: in order, no step before it was made known, no term that ends before it starts."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Rule
from generator.model.facts import YamlPath
from generator.model.records.person import Office
from generator.model.records.record import History, Step
from generator.model.references import parts_in
from generator.model.site import Draft


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


class EndBeforeStart(Rule):
    """Nothing ends before it starts, and nothing is in force before it is announced.

    Such dates are nearly always a slip: a wrong year, or `from` and `until` exchanged. Compare them with
    the source.
    """

    name = "end-before-start"


def check_histories(draft: Draft) -> Iterator[Diagnostic]:
    """Every history and every dated part of every record."""
    for collection, id, record in draft.every_record():
        for part, at in parts_in(record, (collection, id)):
            if isinstance(part, History):
                yield from _order(draft, part, at)
            if isinstance(part, Step | Office):
                yield from _span(draft, part, at)


def _order(draft: Draft, history: History, at: YamlPath) -> Iterator[Diagnostic]:
    for index, (before, after) in enumerate(zip(history.root, history.root[1:], strict=False), 1):
        if before.from_ < after.from_:
            continue
        place = draft.places.of((*at, index, "from"))
        if before.from_ == after.from_:
            yield HistoryOrder.at(place, f'Two steps start on "{after.from_}".', "A history has one step a date.")
        else:
            message = f'The step from "{after.from_}" follows one from "{before.from_}".'
            yield HistoryOrder.at(place, message, "Put the steps in the order of their dates.")


def _span(draft: Draft, part: Step | Office, at: YamlPath) -> Iterator[Diagnostic]:
    if part.from_ and part.until and part.until < part.from_:
        place = draft.places.of((*at, "until"))
        yield EndBeforeStart.at(place, f'It ends on "{part.until}", before it starts on "{part.from_}".')
    if isinstance(part, Step) and part.announced and part.from_.last_day < part.announced.first_day:
        place = draft.places.of((*at, "announced"))
        yield EndBeforeStart.at(place, f'It is announced on "{part.announced}", after it starts on "{part.from_}".')
