"""Prose binds figures and never types them."""

from collections.abc import Iterator, Mapping

from generator.checks.texts import texts_in
from generator.diagnostics import Diagnostic, Lines
from generator.figures.typed import Names, UnboundFigure, typed_figures
from generator.language import Language
from generator.model.draft import Draft


def check_prose(draft: Draft) -> Iterator[Diagnostic]:
    """Every prose field of the sheet and every word of the site, in every language.

    Only once all names are known that may hold a figure.
    """
    prose = (text for text in texts_in(draft) if not text.is_name)
    for text in prose if draft.is_whole else ():
        for offset, figure in typed_figures(text.letters, draft.names, text.language):
            place = draft.places.of(text.at, written=figure, after=text.letters[:offset])
            yield UnboundFigure.typed(place, figure)


def check_prose_of_pages(proses: Mapping[str, tuple[str, Language]], names: Names) -> Iterator[Diagnostic]:
    """The prose of templates and of pages written by hand, by path, each with its language.

    All that is no prose is blanked out of it, so that offsets are those of the file.
    """
    for path, (prose, language) in proses.items():
        lines = Lines(path, prose)
        for offset, figure in typed_figures(prose, names, language):
            yield UnboundFigure.typed(lines.place(offset), figure)
