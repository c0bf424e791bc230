"""Prose binds figures and never types them."""

from collections.abc import Iterable, Iterator, Mapping

from generator.checks.texts import Text, labels_in, texts_in
from generator.diagnostics import Diagnostic, Lines
from generator.figures.typed import Names, UnboundFigure, typed_figures
from generator.language import Language
from generator.model.draft import Draft
from generator.model.walk import Walk


def check_prose(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """Every prose field of a record, in every language."""
    yield from _typed(draft, (text for text in texts_in(draft, walk) if not text.is_name))


def check_labels(draft: Draft) -> Iterator[Diagnostic]:
    """Every word of the site, in every language."""
    yield from _typed(draft, labels_in(draft.words))


def _typed(draft: Draft, texts: Iterable[Text]) -> Iterator[Diagnostic]:
    """The figures typed in these texts. Only once all names are known that may hold a figure."""
    for text in texts if draft.is_whole else ():
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
