"""Formulas: how the sheet asks for a figure to be worked out of others. Parsed here, and never run as code."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.model.text import FACT_ID

MOST_LETTERS = 500
DEEPEST = 20
"""How many parentheses and signs may stand inside one another."""

_TOKEN = re.compile(rf"\s*({FACT_ID}|[-+*/()]|\S)")
_NUMBER = re.compile(r"[\d.]+")
_A_FACT = re.compile(rf"(?!{_NUMBER.pattern}$){FACT_ID}")


class Sign(StrEnum):
    """What is done with two figures."""

    PLUS = "+"
    MINUS = "-"
    TIMES = "*"
    OVER = "/"


_PRINTED = {Sign.PLUS: "+", Sign.MINUS: "−", Sign.TIMES: "×", Sign.OVER: "÷"}
_BINDING = {Sign.PLUS: 1, Sign.MINUS: 1, Sign.TIMES: 2, Sign.OVER: 2}


@dataclass(frozen=True, slots=True)
class Named:
    """The figure of a fact."""

    fact: str
    """The fact's id."""


@dataclass(frozen=True, slots=True)
class Negative:
    """A formula with a minus before it."""

    of: "Formula"


@dataclass(frozen=True, slots=True)
class Combined:
    """Two formulas with a sign between them."""

    sign: Sign
    left: "Formula"
    right: "Formula"


Formula = Named | Negative | Combined


class NotAFormula(ValueError):
    """A text is no formula; `letters` are those that do not fit."""

    def __init__(self, message: str, letters: str = "") -> None:
        super().__init__(message)
        self.letters = letters


def named_in(formula: Formula) -> Iterator[str]:
    """The ids of the facts that a formula names, from left to right."""
    match formula:
        case Named():
            yield formula.fact
        case Negative():
            yield from named_in(formula.of)
        case Combined():
            yield from named_in(formula.left)
            yield from named_in(formula.right)


def resolved(formula: Formula, names: Mapping[str, str]) -> Formula:
    """The formula with other ids in place of some."""
    match formula:
        case Named():
            return Named(names.get(formula.fact, formula.fact))
        case Negative():
            return Negative(resolved(formula.of, names))
        case Combined():
            return Combined(formula.sign, resolved(formula.left, names), resolved(formula.right, names))


def pieces_of(formula: Formula, *, within: int = 0) -> Iterator[str | Named]:
    """A formula in reading order, with signs as people print them and no parenthesis that it can do without."""
    match formula:
        case Named():
            yield formula
        case Negative():
            yield "−"
            yield from pieces_of(formula.of, within=_BINDING[Sign.TIMES] + 1)
        case Combined():
            binding = _BINDING[formula.sign]
            yield "(" if binding < within else ""
            yield from pieces_of(formula.left, within=binding)
            yield f" {_PRINTED[formula.sign]} "
            yield from pieces_of(formula.right, within=binding + 1)
            yield ")" if binding < within else ""


def parse_formula(text: str) -> Formula:
    """Read `(a.b - c.d) / c.d`: fact ids, the four signs and parentheses; else `NotAFormula`.

    A hyphen belongs to the id it stands in, so a minus needs a space on either side.
    """
    if len(text) > MOST_LETTERS:
        raise NotAFormula(f"This formula is longer than {MOST_LETTERS} letters.")
    return _Parser(_TOKEN.findall(text)).whole()


class _Parser:
    """Recursive descent: a sum of products of factors."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._at = 0

    def whole(self) -> Formula:
        """The formula that all tokens make."""
        formula = self._sum(0)
        if (left_over := self._next) is not None:
            raise NotAFormula(f'Before "{left_over}" a sign (+ - * /) was expected.', left_over)
        return formula

    @property
    def _next(self) -> str | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self) -> str | None:
        taken = self._next
        self._at += 1
        return taken

    def _sum(self, depth: int) -> Formula:
        formula = self._product(depth)
        while self._next in (Sign.PLUS, Sign.MINUS):
            formula = Combined(Sign(str(self._take())), formula, self._product(depth))
        return formula

    def _product(self, depth: int) -> Formula:
        formula = self._factor(depth)
        while self._next in (Sign.TIMES, Sign.OVER):
            formula = Combined(Sign(str(self._take())), formula, self._factor(depth))
        return formula

    def _factor(self, depth: int) -> Formula:
        if depth > DEEPEST:
            raise NotAFormula(f"More than {DEEPEST} parentheses or signs stand inside one another.")
        match self._take():
            case "-":
                return Negative(self._factor(depth + 1))
            case "(":
                inner = self._sum(depth + 1)
                if self._take() != ")":
                    raise NotAFormula('A parenthesis is opened and not closed: ")" is missing.')
                return inner
            case None:
                raise NotAFormula("The formula breaks off: a fact id was expected at its end.")
            case str(token):
                return _named(token)


def _named(token: str) -> Named:
    if _A_FACT.fullmatch(token) and "." in token:
        return Named(token)
    if _NUMBER.fullmatch(token):
        raise NotAFormula(f'"{token}" is a bare number, which no source stands behind.', token)
    raise NotAFormula(f'"{token}" stands where the id of a fact was expected.', token)
