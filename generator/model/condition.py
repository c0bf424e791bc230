"""Conditions: what a sentence takes for granted of the facts. Parsed here, and never run as code."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.model.formula import Formula, NotAFormula, named_in, parse_formula

_SIGNS = re.compile(r"[<>=!]+")


class Relation(StrEnum):
    """How one thing stands to another."""

    EQUAL = "="
    LESS = "<"
    MORE = ">"
    AT_MOST = "<="
    AT_LEAST = ">="


@dataclass(frozen=True, slots=True)
class Condition:
    """Two formulas, and how the one is held to stand to the other."""

    left: Formula
    relation: Relation
    right: Formula
    written: str
    """The letters of the author."""

    @property
    def names(self) -> Iterator[str]:
        """The ids of the facts that it names, from left to right."""
        yield from named_in(self.left)
        yield from named_in(self.right)


def parse_condition(text: str) -> Condition:
    """Read `a.b > c.d + e.f`: two formulas with `=`, `<`, `>`, `<=` or `>=` between them; else `NotAFormula`."""
    found = list(_SIGNS.finditer(text))
    if not found:
        raise NotAFormula("A condition compares two things: one of = < > <= >= was expected between them.")
    sign, *more = found
    if more:
        raise NotAFormula("A condition compares two things, once. Write a line for each comparison.", more[0][0])
    if sign[0] not in list(Relation):
        raise NotAFormula(f'"{sign[0]}" does not compare two things; one of = < > <= >= does.', sign[0])
    left, right = parse_formula(text[: sign.start()]), parse_formula(text[sign.end() :])
    return Condition(left, Relation(sign[0]), right, " ".join(text.split()))
