"""The part of a record that holds a fact, and what the fact is in it: what a page needs to say what a figure is of."""

from collections.abc import Mapping

from pydantic import BaseModel

from generator.model.facts import Fact, RecordKey, YamlPath, record_of
from generator.model.references import parts_in
from generator.model.values import CitedFigure, CitedWhen
from generator.rendering.bound import Binder, BoundPart
from generator.rendering.bound_fact import BoundFact

_LABELS = ("what", "title", "instrument", "scope")


class Holders:
    """Finds holders, and remembers the parts of the records that it has walked through."""

    def __init__(self, binder: Binder) -> None:
        self._binder = binder
        self._parts: dict[RecordKey, Mapping[YamlPath, BaseModel]] = {}

    def of(self, fact: Fact) -> tuple[BoundPart, str]:
        """The part that holds a fact, and the key that the fact stands under in it: `value`, `from`, `date`."""
        at = fact.at[:-1] if isinstance(fact.value, CitedFigure | CitedWhen) else fact.at
        key = str(at[-1])
        self._binder.reads.note(record_of(fact.id))
        id = fact.id if key == "value" else fact.id.removesuffix(f".{key}")
        return BoundPart(self._binder, self._parts_of(record_of(fact.id))[at[:-1]], id), key

    def _parts_of(self, record: RecordKey) -> Mapping[YamlPath, BaseModel]:
        if record not in self._parts:
            collection, id = record
            walked = parts_in(self._binder.site.records[collection][id], record)
            self._parts[record] = {at: part for part, at in walked}
        return self._parts[record]


def label_of(part: BoundPart) -> BoundFact | None:
    """What the values of a part are of, where its record holds more than one such part."""
    return next(filter(None, (getattr(part, label, None) for label in _LABELS)), None)
