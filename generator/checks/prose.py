"""Prose binds figures and never types them."""

from collections.abc import Iterator, Mapping

from generator.diagnostics import Diagnostic, Lines
from generator.figures.typed import Names, UnboundFigure, typed_figures
from generator.language import Language
from generator.model.draft import Draft
from generator.model.facts import YamlPath


def check_prose(draft: Draft) -> Iterator[Diagnostic]:
    """Every prose field of the sheet and every word of the site, in every language.

    Only once all names are known that may hold a figure.
    """
    for language, text, at in _texts(draft) if draft.is_whole else ():
        for offset, figure in typed_figures(text, draft.names, language):
            yield UnboundFigure.typed(draft.places.of(at, written=figure, after=text[:offset]), figure)


def check_prose_of_pages(proses: Mapping[str, tuple[str, Language]], names: Names) -> Iterator[Diagnostic]:
    """The prose of templates and of pages written by hand, by path, each with its language.

    All that is no prose is blanked out of it, so that offsets are those of the file.
    """
    for path, (prose, language) in proses.items():
        lines = Lines(path, prose)
        for offset, figure in typed_figures(prose, names, language):
            yield UnboundFigure.typed(lines.place(offset), figure)


def _texts(draft: Draft) -> Iterator[tuple[Language, str, YamlPath]]:
    """Each stretch of text that is no name and no hole, and the path of the value it stands in."""
    for fact in draft.facts.values():
        for language, pieces in fact.prose.in_language.items() if fact.prose else ():
            for piece in pieces:
                if isinstance(piece, str):
                    yield language, piece, fact.at
    for group, words in draft.words.root.items() if draft.words else ():
        for key, name in words.items():
            for language, text in name.in_language.items():
                yield language, text, ("words", group, key)
