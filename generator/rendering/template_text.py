"""The prose of templates and of pages written by hand: what is left without Jinja, HTML and code.

Everything else is blanked out, so that offsets stay those of the file.
"""

import contextlib
import re
from collections.abc import Iterator, Mapping

import jinja2

from generator.language import Language
from generator.rendering.environment import FOLDER
from generator.rendering.granted import NAME as TAKES_FOR_GRANTED

_LEXER = jinja2.Environment(autoescape=True)
_SIGN = re.compile(r"(?<=\{[%{#])-")
_MARKUP = re.compile(r"<!--.*?-->|<[^>]*>|&#?\w+;|\]\([^)]*\)", re.DOTALL)
_READ_OUT = re.compile(
    r"""(?<=[\s(])(?:(?:alt|aria-description|aria-label|placeholder|title)=)?(["'])(?P<text>.*?)\1"""
)
"""Text in a tag or behind a link that a reader may be told."""
_CODE = re.compile(
    r"""
      ^(?P<fence>```+|~~~+).*?^(?P=fence)
    | (?<!`)(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)
    | <(?P<tag>code|pre)\b[^>]*>.*?</(?P=tag)>
    """,
    re.DOTALL | re.MULTILINE | re.VERBOSE,
)
_KEY = re.compile(r"[\w./#@:-]*[a-z_][\w./#@:-]*", re.IGNORECASE)
"""A text in Jinja that names something, and is not said."""
_NUMBERS = ("integer", "float")


def texts_of(templates: Mapping[str, str]) -> dict[str, str]:
    """Each of these templates (by path) without its Jinja; without those that are not well-formed."""
    texts = {}
    for path, source in templates.items():
        with contextlib.suppress(jinja2.TemplateSyntaxError):  # rendering tells of it
            texts[path] = without_jinja(source)
    return texts


def language_of(path: str) -> Language:
    """The language of a template, by the folder it lies in; parts and pages written by hand are in English."""
    folder = path.removeprefix(f"{FOLDER}/").partition("/")[0]
    return Language(folder) if folder in list(Language) else Language.ENGLISH


def without_jinja(source: str) -> str:
    """A template without its Jinja; the texts that it hands on to be printed stay."""
    return "".join(_said(list(tokens_of(source))))


def tokens_of(source: str) -> Iterator[tuple[int, str, str]]:
    """The tokens of a template: at which offset each starts, its kind and its letters; none of these is lost.

    Raises Jinja's `TemplateSyntaxError`.
    """
    unsigned = _SIGN.sub(" ", source)  # at the sign of white-space control, Jinja's lexer drops the lines before it
    start = 0
    for _, kind, letters in _LEXER.lex(unsigned):
        yield start, kind, letters
        start += len(letters)


def without_markup(text: str) -> str:
    """A text without its HTML and the targets of its links; what a tag says to readers stays."""
    return _MARKUP.sub(lambda match: _only_read_out(match[0]), text)


def without_code(text: str) -> str:
    """A text without its examples in code, of which nobody takes a figure for a fact."""
    return _CODE.sub(lambda match: _blank(match[0]), text)


def _said(tokens: list[tuple[int, str, str]]) -> Iterator[str]:
    """The letters of each token of Jinja that may be printed, and as many blanks for each other one."""
    is_granted = False
    for index, (_, kind, letters) in enumerate(tokens):
        is_printed_number = kind in _NUMBERS and _stands_alone(tokens, index)
        is_granted = letters != ")" and (is_granted or letters == TAKES_FOR_GRANTED)
        is_text = kind == "string" and not is_granted and not _KEY.fullmatch(letters[1:-1])
        yield letters if kind == "data" or is_printed_number else f" {letters[1:-1]} " if is_text else _blank(letters)


def _stands_alone(tokens: list[tuple[int, str, str]], index: int) -> bool:
    """Whether a hole holds this token and nothing else."""
    before, after = reversed(tokens[:index]), tokens[index + 1 :]
    ends = [next(kind for _, kind, _ in side if kind != "whitespace") for side in (before, after)]
    return ends == ["variable_begin", "variable_end"]


def _only_read_out(markup: str) -> str:
    kept = [match.span("text") for match in _READ_OUT.finditer(markup)]
    pieces, end = [], 0
    for start, stop in kept:
        pieces += [_blank(markup[end:start]), markup[start:stop]]
        end = stop
    return "".join([*pieces, _blank(markup[end:])])


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
