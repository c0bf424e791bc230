"""Prose binds figures and never types them."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.figures.typed import UnboundFigure, typed_figures
from generator.model.site import Draft


def check_prose(draft: Draft) -> Iterator[Diagnostic]:
    """Every prose field of the sheet, in every language, once all names are known that may hold a numeral."""
    for fact in draft.facts.values() if draft.is_whole else ():
        for piece in fact.prose.stretches if fact.prose else ():
            for offset, figure in typed_figures(piece, draft.names):
                place = draft.places.of(fact.at, written=figure, after=piece[:offset])
                yield UnboundFigure.typed(place, figure)
