"""Mentions: the ids of facts in what a record says, works out or takes for granted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from generator.model.condition import Condition
from generator.model.facts import YamlPath
from generator.model.formula import Combined, Named, Negative, named_in
from generator.model.text import Prose, Statement


@dataclass(frozen=True, slots=True)
class Mentions:
    """The facts that one value of the sheet names, in reading order."""

    facts: tuple[str, ...]
    """Their ids, as often as they are named."""
    at: YamlPath
    in_holes: bool
    """Whether each stands in a hole of a sentence, and not in a formula."""


def mentions_among(parts: Iterable[tuple[BaseModel, YamlPath]]) -> Iterator[Mentions]:
    """What each value in these parts names, of those that name facts."""
    for part, path in parts:
        for name, field in type(part).model_fields.items():
            at = (*path, field.alias or name)
            value = getattr(part, name)
            several = value if isinstance(value, tuple) else ()
            found = [_mentions(value, at), *(_mentions(one, (*at, index)) for index, one in enumerate(several))]
            yield from (mentions for mentions in found if mentions.facts)


def _mentions(value: object, at: YamlPath) -> Mentions:
    match value:
        case Prose():
            return Mentions(tuple(hole.fact for hole in value.holes), at, in_holes=True)
        case Statement():
            return _mentions(value.clause, at)
        case Condition():
            return Mentions(tuple(value.names), at, in_holes=False)
        case Named() | Negative() | Combined():
            return Mentions(tuple(named_in(value)), at, in_holes=False)
        case _:
            return Mentions((), at, in_holes=False)
