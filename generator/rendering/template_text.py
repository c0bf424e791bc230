"""The prose of a template: what is left of it without Jinja and HTML."""

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
    for name, source in templates.items():
        try:
            prose = prose_of(source)
        except jinja2.TemplateSyntaxError:
            continue  # rendering tells of it
        lines = Lines(f"{FOLDER}/{name}", prose)
        for offset, figure in typed_figures(prose, names):
            yield UnboundFigure.typed(lines.place(offset), figure)


def prose_of(source: str) -> str:
    """A template with everything but its prose blanked out, so that offsets stay."""
    unsigned = _SIGN.sub(" ", source)  # at the sign of white-space control, Jinja's lexer drops the lines before it
    text = "".join(value if kind == "data" else _blank(value) for _, kind, value in _LEXER.lex(unsigned))
    return _MARKUP.sub(lambda match: _blank(match[0]), text)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
