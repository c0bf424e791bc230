"""What pydantic finds wrong, said in the editor's words and at the editor's line."""

from collections.abc import Iterable, Iterator
from typing import Any, get_args, get_origin

from pydantic import BaseModel, RootModel
from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic, Place, did_you_mean, nearest
from generator.model.facts import YamlPath
from generator.model.places import Places
from generator.model.value_fields import FORMS
from generator.reading import schema_rules as rules

_RULES = {rule.name: rule for rule in rules.RULES}
_KEY = "[key]"
_EXPECTED = {
    "model_type": "A mapping (keys and values) was expected here.",
    "dict_type": "A mapping (keys and values) was expected here.",
    "tuple_type": "A list was expected here.",
}
_COUNTED = {
    1: ("At least one entry was expected here.", "Add one."),
    2: ("At least two entries were expected here.", "Add the other, or write the one as it would stand alone."),
}
"""By how many entries a list needs: what it says, and what to do."""


def nearest_or_all(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, or all of them if none is near."""
    words = sorted(known)
    return did_you_mean(word, words, f"Known here: {', '.join(words)}.")


def diagnostics_of(
    model: type[BaseModel], at: YamlPath, errors: list[ErrorDetails], places: Places
) -> Iterator[Diagnostic]:
    """Pydantic's findings about the value at a path of the sheet; one for each cause."""
    misspelt = {
        (*error["loc"][:-1], nearest(str(error["loc"][-1]), _keys_at(model, error["loc"][:-1])))
        for error in errors
        if error["type"] == "extra_forbidden"
    }
    told_below = {error["loc"][:depth] for error in errors for depth in range(len(error["loc"]))}
    for error in errors:
        is_consequence = (error["type"] == "missing" and error["loc"] in misspelt) or (
            error["type"] == "too_short" and error["loc"] in told_below
        )
        if not is_consequence:
            yield _diagnostic(model, at, error, places)


def _diagnostic(model: type[BaseModel], at: YamlPath, error: ErrorDetails, places: Places) -> Diagnostic:
    kind, inside = error["type"], error["loc"]
    if inside and inside[-1] == _KEY and kind in _RULES:
        return _RULES[kind].at(places.of_key((*at, *inside[:-1])), error["msg"])
    path = (*at, *inside)
    if kind == "extra_forbidden":
        key = str(inside[-1])
        hint = nearest_or_all(key, _keys_at(model, inside[:-1]))
        return rules.UnknownKey.at(places.of_key(path), f'The key "{key}" is not known here.', hint)
    if kind == "missing":
        message = f'The key "{inside[-1]}" is missing.'
        return rules.MissingKey.at(places.of_key(path[:-1]), message, "Add it, or delete the entry.")
    if kind == "enum":
        return _no_such_word(error, places.of(path))
    if kind in _RULES:
        return _RULES[kind].at(places.of(path, written=error.get("ctx", {}).get("letters", "")), error["msg"])
    return rules.WrongType.at(places.of(path), *_expected(error))


def _expected(error: ErrorDetails) -> tuple[str, str]:
    """What was expected, and what to do if that can be told."""
    if error["type"] == "too_short":
        return _COUNTED[error["ctx"]["min_length"]]
    return _EXPECTED.get(error["type"], f"{error['msg']}."), ""


def _no_such_word(error: ErrorDetails, place: Place) -> Diagnostic:
    word = error["input"]
    if not isinstance(word, str):
        return rules.WrongType.at(place, "Here stands a list or a mapping, where one word was expected.")
    if not word.strip():
        return rules.EmptyValue.at(place, "Nothing is written here.")
    allowed = error["ctx"]["expected"].replace("' or '", "', '").strip("'").split("', '")
    return rules.WrongType.at(
        place, f'"{word}" is none of the words that may stand here.', nearest_or_all(word, allowed)
    )


def _keys_at(model: type[BaseModel], inside: tuple[int | str, ...]) -> list[str]:
    """The keys that the schema knows at a path inside a model, as the sheet spells them."""
    shape: Any = model
    for step in inside:
        if step in FORMS:
            shape = FORMS[str(step)]
            continue
        if get_origin(shape) in (dict, tuple):
            shape = get_args(shape)[get_origin(shape) is dict]
            continue
        fields = {field.alias or name: field.annotation for name, field in _model_of(shape).model_fields.items()}
        shape = fields.get(str(step), shape)
    return [field.alias or name for name, field in _model_of(shape).model_fields.items()]


def _model_of(shape: Any) -> type[BaseModel]:
    """The model inside an annotation such as `dict[Id, Office]` or `Office | None`."""
    if isinstance(shape, type) and issubclass(shape, RootModel):
        return _model_of(shape.model_fields["root"].annotation)
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        return shape
    return next(found for found in map(_model_or_none, get_args(shape)) if found)


def _model_or_none(shape: Any) -> type[BaseModel] | None:
    try:
        return _model_of(shape)
    except StopIteration:
        return None
