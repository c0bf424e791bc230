"""The prose of a template: what is left of it without Jinja and HTML."""

import contextlib
import re
from collections.abc import Iterator, Mapping

import jinja2

from generator.diagnostics import Diagnostic, Lines
from generator.figures.typed import Names, UnboundFigure, typed_figures
from generator.rendering.environment import FOLDER

_LEXER = jinja2.Environment(autoescape=True)
_SIGN = re.compile(r"(?<=\{[%{#])-")
_MARKUP = re.compile(r"<!--.*?-->|<[^>]*>|&#?\w+;|\]\([^)]*\)", re.DOTALL)


def check_templates(templates: Mapping[str, str], names: Names) -> Iterator[Diagnostic]:
    """Figures typed into these templates (by name below `templates/`)."""
    for path, prose in proses_of(templates).items():
        lines = Lines(path, prose)
        for offset, figure in typed_figures(prose, names):
            yield UnboundFigure.typed(lines.place(offset), figure)


def proses_of(templates: Mapping[str, str]) -> dict[str, str]:
    """The prose of each of these templates, by its path."""
    proses = {}
    for name, source in templates.items():
        with contextlib.suppress(jinja2.TemplateSyntaxError):  # rendering tells of it
            proses[f"{FOLDER}/{name}"] = prose_of(source)
    return proses


def prose_of(source: str) -> str:
    """A template with everything but its prose blanked out, so that offsets stay."""
    unsigned = _SIGN.sub(" ", source)  # at the sign of white-space control, Jinja's lexer drops the lines before it
    text = "".join(value if kind == "data" else _blank(value) for _, kind, value in _LEXER.lex(unsigned))
    return without_markup(text)


def without_markup(text: str) -> str:
    """A page written by hand with its HTML and the targets of its links blanked out, so that offsets stay."""
    return _MARKUP.sub(lambda match: _blank(match[0]), text)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
