"""The day on which an article says that it came out."""

from collections.abc import Iterable

from generator.figures.when import When
from generator.intake.readings import Reading

_FIRST_LINES = 4
_FEW_WORDS = 12


def published_in(readings: Iterable[Reading]) -> When | None:
    """The day in the date line: a line at the head that is little but a date, or what stands before a dash.

    `Published July 8, 2026`; `OTTAWA, July 8, 2026 - The minister …`. Only a full date counts.
    """
    for reading in readings:
        if reading.item.sentence >= _FIRST_LINES:
            break
        days = [(item, item.value) for item in reading.figures if isinstance(item.value, When) and item.value.day]
        if len(days) == 1:
            item, when = days[0]
            start, end = reading.within(item)
            is_short = len(reading.words) <= _FEW_WORDS and not reading.text.endswith(".")
            opens = reading.text[end : end + 3] == " - " and len(reading.text[:start].split()) <= _FEW_WORDS
            if opens or (is_short and not reading.names):
                return when
    return None
