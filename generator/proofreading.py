"""The prose that stands in templates and in pages written by hand: none of it is copied, and no figure is typed."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.checks.copying import check_copies_in_pages
from generator.checks.prose import check_prose_of_pages
from generator.diagnostics import Diagnostic
from generator.figures.typed import Names
from generator.model.wording import Wording
from generator.rendering.template_text import language_of, texts_of, without_code, without_markup


@dataclass(frozen=True, slots=True)
class Proofread:
    """What came of reading it."""

    copied: tuple[Diagnostic, ...]
    """What articles say in the same words."""
    typed: tuple[Diagnostic, ...]
    """Figures that no fact stands behind, given all names."""
    sound: Mapping[str, str]
    """By path: the files in which there is nothing of either, as they are written."""
    wording: Wording
    names: Names


def proofread(
    templates: Mapping[str, str],
    docs: Mapping[str, str],
    wording: Wording,
    names: Names,
    before: Proofread | None = None,
) -> Proofread:
    """Read templates and pages written by hand, each by its path. One in which nothing was wrong is not read again.

    A template that is not well-formed is left out: rendering tells of it.
    """
    written = {**templates, **docs}
    sound = before.sound if before and (before.wording, before.names) == (wording, names) else {}
    anew = {path: text for path, text in written.items() if sound.get(path) != text}
    texts = texts_of({path: text for path, text in templates.items() if path in anew})
    texts |= {path: text for path, text in docs.items() if path in anew}
    proses = {path: without_markup(text) for path, text in texts.items()}
    said = {path: (without_markup(without_code(text)), language_of(path)) for path, text in texts.items()}
    copied, typed = tuple(check_copies_in_pages(proses, wording)), tuple(check_prose_of_pages(said, names))
    wrong = {problem.place.path for problem in (*copied, *typed)} | (anew.keys() - texts.keys())
    kept = {path: text for path, text in written.items() if path not in wrong}
    return Proofread(copied, typed, kept, wording, names)
