"""Charts as templates are given them: laid out with the letters that the printer of a page writes."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from markupsafe import Markup

from generator.rendering.bound import BoundPart, BoundRecord
from generator.rendering.bound_fact import BoundFact
from generator.rendering.charts.bars import BarChart, bar_chart
from generator.rendering.charts.relations import Relations, relations
from generator.rendering.charts.steps import StepChart, step_chart
from generator.rendering.charts.timeline import Timeline, timeline
from generator.rendering.printer import Printer


class Drawings:
    """Lays out the charts of one page."""

    def __init__(self, printer: Printer, day: date) -> None:
        self._printer = printer
        self._day = day
        """The day that is shown."""

    @property
    def names(self) -> Mapping[str, Callable[..., Any]]:
        """What templates call each chart, and a fact that is written into one."""
        return {
            "drawn": self._printer.drawn,
            "step_chart": self._steps,
            "bar_chart": self._bars,
            "relations": self._relations,
            "timeline": self._timeline,
        }

    def _steps(
        self, measures: Sequence[BoundRecord], name_of: Callable[[BoundRecord], str], width: int
    ) -> StepChart | None:
        def name(measure: BoundRecord) -> str:
            return Markup(name_of(measure)).striptags()  # noqa: S704 - what a macro printed

        return step_chart(measures, name, self._letters, self._day, width)

    def _bars(self, figures: Mapping[str, BoundPart], prefix: str, width: int) -> BarChart | None:
        return bar_chart(figures, prefix, self._letters, width)

    def _relations(self, people: Sequence[BoundRecord], matters: Mapping[str, str], width: int) -> Relations | None:
        return relations(people, matters, lambda person: self._printer.plain(person.name), width)

    def _timeline(self, events: Sequence[BoundRecord], kinds: Mapping[str, str], width: int) -> Timeline | None:
        return timeline(events, kinds, self._letters, self._day, width)

    def _letters(self, fact: BoundFact) -> str:
        """What a drawing writes for a fact."""
        return self._printer.drawn(fact).striptags()
