"""References: the ids in a record that name other records, its citations among them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from generator.model.facts import RecordKey, YamlPath
from generator.model.fields import Refers
from generator.model.values import CitedFigure, CitedWhen


@dataclass(frozen=True, slots=True)
class Reference:
    """An id that names another record."""

    id: str
    to: tuple[str, ...]
    """The collections that it may name a record of."""
    at: YamlPath

    @property
    def within(self) -> RecordKey:
        """The record that it stands in."""
        collection, id = map(str, self.at[:2])
        return collection, id


def parts_in(value: object, at: YamlPath) -> Iterator[tuple[BaseModel, YamlPath]]:
    """A record and every part of it, down to its citations, each with its path."""
    match value:
        case CitedFigure() | CitedWhen():
            yield from parts_in(value.cite, (*at, "cite"))
        case BaseModel():
            yield value, at
            for name, field in type(value).model_fields.items():
                below = at if name == "root" else (*at, field.alias or name)
                yield from parts_in(getattr(value, name), below)
        case Mapping():
            for key, item in value.items():
                yield from parts_in(item, (*at, key))
        case tuple():
            for index, item in enumerate(value):
                yield from parts_in(item, (*at, index))


def references_among(parts: Iterable[tuple[BaseModel, YamlPath]]) -> Iterator[Reference]:
    """Every reference in these parts, in their order and that of their fields."""
    for part, path in parts:
        for name, to in reference_fields(type(part)).items():
            named = getattr(part, name)
            key = type(part).model_fields[name].alias or name
            if isinstance(named, str):
                yield Reference(named, to, (*path, key))
            for index, id in enumerate(named if isinstance(named, tuple) else ()):
                yield Reference(id, to, (*path, key, index))


@cache
def reference_fields(model: type[BaseModel]) -> Mapping[str, tuple[str, ...]]:
    """The fields of a model that hold references, each with the collections it may name."""
    found = {name: _refers([*field.metadata, field.annotation]) for name, field in model.model_fields.items()}
    return {name: refers.to for name, refers in found.items() if refers}


def _refers(shapes: list[Any]) -> Refers | None:
    """The mark in an annotation such as `tuple[Annotated[Id, Refers(…)], ...] | None`, if it has one."""
    for shape in shapes:
        if isinstance(shape, Refers):
            return shape
        inside = [*getattr(shape, "__metadata__", ()), *get_args(shape)]
        if found := _refers(inside):
            return found
    return None
