"""The fields that take a value in several forms: which forms each takes, and how they are told apart in the sheet."""

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import BaseModel, Discriminator, Tag

from generator.model.fields import FigureField, WhenField
from generator.model.shapes import OrWord
from generator.model.values import CitedFigure, CitedWhen, Derived, Disputed, Given, Unknown

_PLAIN, _CITED, _UNKNOWN, _DISPUTED, _DERIVED = ("[plain]", "[cited]", "[unknown]", "[disputed]", "[derived]")

FORMS: dict[str, type[BaseModel]] = {_CITED: Given, _UNKNOWN: Unknown, _DISPUTED: Disputed, _DERIVED: Derived}
"""The model behind each form of a value, by the step that stands for it in the paths of pydantic's errors."""

_WRITTEN = {
    _CITED: "{value: …, cite: …}",
    _UNKNOWN: "unknown, {unknown: …, expected: …}",
    _DISPUTED: "{disputed: [{value: …, cite: …}, …]}",
    _DERIVED: "{derived: …}",
}
_KEYS = {
    "disputed": _DISPUTED,
    "derived": _DERIVED,
    "unknown": _UNKNOWN,
    "expected": _UNKNOWN,
    "value": _CITED,
    "cite": _CITED,
}


def _form_of(value: Any) -> str | None:
    """Which form a value of the sheet is written in; None if it is none."""
    if isinstance(value, str):
        return _UNKNOWN if value.strip() == "unknown" else _PLAIN
    return next((form for key, form in _KEYS.items() if isinstance(value, dict) and key in value), None)


def _one_of(forms: Sequence[str]) -> Discriminator:
    said = (
        f"Here stands no value. Besides a plain one it may be written: {'; '.join(_WRITTEN[form] for form in forms)}."
    )
    return Discriminator(_form_of, custom_error_type="wrong-type", custom_error_message=said)


def _unfolded(value: Any) -> Any:
    return {} if isinstance(value, str) else value


_PlainWhen = Annotated[WhenField, Tag(_PLAIN)]
_CitedWhen = Annotated[CitedWhen, Tag(_CITED)]
_Unknown = Annotated[Unknown, OrWord(_unfolded, word="unknown"), Tag(_UNKNOWN)]
_DisputedWhen = Annotated[Disputed[WhenField], Tag(_DISPUTED)]

FigureValue = Annotated[
    Annotated[FigureField, Tag(_PLAIN)]
    | Annotated[CitedFigure, Tag(_CITED)]
    | _Unknown
    | Annotated[Disputed[FigureField], Tag(_DISPUTED)]
    | Annotated[Derived, Tag(_DERIVED)],
    _one_of((_CITED, _UNKNOWN, _DISPUTED, _DERIVED)),
]
"""A figure in any form."""

WhenValue = Annotated[
    _PlainWhen | _CitedWhen | _Unknown | _DisputedWhen,
    _one_of((_CITED, _UNKNOWN, _DISPUTED)),
]
"""A date in any form."""

CitableWhen = Annotated[_PlainWhen | _CitedWhen, _one_of((_CITED,))]
"""A date that other things are ordered by or reckoned from, so that it must be there, and be one."""

WhenOrDisputed = Annotated[_PlainWhen | _CitedWhen | _DisputedWhen, _one_of((_CITED, _DISPUTED))]
"""A date that gives something its place in time, though sources may disagree on it."""

WhenOrUnknown = Annotated[_PlainWhen | _Unknown, _one_of((_UNKNOWN,))]
"""A date that a source gives of itself, so that nothing else vouches for it or contradicts it."""
