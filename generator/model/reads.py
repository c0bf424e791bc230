"""What a piece of work reads, by name, so that it need not be done again while none of that has changed."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import compress
from operator import eq, is_not
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.model.facts import RecordKey

Key = TypeVar("Key")
Value = TypeVar("Value")

Read = tuple[str, ...]
"""The name of what can be read: `("people", "mark-carney")` is a record with its facts, `("people",)` which exist.

`("people", "mark-carney", "role")` is what stands under a key of it.
"""


class Reads:
    """Takes down what is read."""

    def __init__(self) -> None:
        self._found: set[Read] = set()

    def note(self, read: Read) -> None:
        """Take down a name."""
        self._found.add(read)

    def note_all(self, reads: Iterable[Read]) -> None:
        """Take down names."""
        self._found.update(reads)

    @contextmanager
    def apart(self) -> Iterator[set[Read]]:
        """What one piece of work reads. Whoever has it done has read that too."""
        outer, self._found = self._found, set()
        try:
            yield self._found
        finally:
            outer |= self._found
            self._found = outer


@dataclass(frozen=True, slots=True)
class Naming:
    """How the values of a mapping are called where they are read."""

    one: Callable[[Any], Read]
    """The name of a value, by its key."""
    every: Read
    """The name of which there are."""
    is_all: bool = False
    """Whether this stands for all of them too, since who walks through them means only to find a few."""
    is_plain: bool = False
    """Whether values that are equal are the same in every letter."""


def by_id(name: str, *, is_plain: bool = False) -> Naming:
    """How values are called that go by an id."""
    return Naming(lambda id: (name, id), (name,), is_plain=is_plain)


def by_record(name: str) -> Naming:
    """How ids are called that go by a record."""

    def named(key: RecordKey) -> Read:
        return (name, *key)

    return Naming(named, (name,), is_plain=True)


def existence(collection: str, id: str) -> Read:
    """The name of whether there is a record, whatever it says."""
    return "there is", collection, id


def _name_of_fact(id: str) -> Read:
    collection, _, rest = id.partition(".")
    record, _, keys = rest.partition(".")
    return collection, record, keys.partition(".")[0].partition("@")[0] or "value"


FACTS = Naming(_name_of_fact, ("facts",), is_all=True)
"""How facts are called: each by its record, and the key of it that it stands under."""


class Watched(Mapping[Any, Value]):
    """A mapping that takes down which of its values are read."""

    def __init__(self, values: Mapping[Any, Value], naming: Naming, reads: Reads) -> None:
        self._values = values
        self._naming = naming
        self._reads = reads

    def __getitem__(self, key: Any) -> Value:
        self._reads.note(self._naming.one(key))
        return self._values[key]

    def __contains__(self, key: object) -> bool:
        self._reads.note(self._naming.one(key))
        return key in self._values

    def get(self, key: Any, default: Any = None) -> Any:
        """The value of a key, or another if there is none."""
        self._reads.note(self._naming.one(key))
        return self._values.get(key, default)

    def __iter__(self) -> Iterator[Any]:
        self._note_all()
        return iter(self._values)

    def __len__(self) -> int:
        self._reads.note(self._naming.every)
        return len(self._values)

    def values(self) -> Any:
        """All values."""
        self._note_all()
        return self._values.values()

    def items(self) -> Any:
        """All keys with their values."""
        self._note_all()
        return self._values.items()

    def _note_all(self) -> None:
        self._reads.note(self._naming.every)
        if not self._naming.is_all:
            self._reads.note_all(map(self._naming.one, self._values))


class WatchedIds(AbstractSet[str]):
    """The ids of a collection, which take down whether one of them is asked for."""

    def __init__(self, collection: str, ids: AbstractSet[str], reads: Reads) -> None:
        self._collection = collection
        self._ids = ids
        self._reads = reads

    def __contains__(self, id: object) -> bool:
        self._reads.note(existence(self._collection, str(id)))
        return id in self._ids

    def __iter__(self) -> Iterator[str]:
        self._reads.note((self._collection,))
        return iter(self._ids)

    def __len__(self) -> int:
        self._reads.note((self._collection,))
        return len(self._ids)


def are_same(one: object, other: object) -> bool:
    """Whether two values are printed alike. Equal ones need not be: `25%` equals `25.0%`, and a mapping any order."""
    return one is other or repr(one) == repr(other)


def replacements(before: Mapping[Key, Value], now: Mapping[Key, Value]) -> Iterator[tuple[Key, Value | None, Value]]:
    """The keys under which there is not the very same thing as before, each with what was there, and what is."""
    then: Collection[Value | None] = before.values() if list(before) == list(now) else [*map(before.get, now)]
    return compress(zip(now, then, now.values(), strict=True), map(is_not, then, now.values()))


def unlike(before: Mapping[Any, Value], now: Mapping[Any, Value], naming: Naming) -> Iterator[Read]:
    """The names of the values in which two mappings differ."""
    if before is now:
        return
    same = eq if naming.is_plain else are_same
    have_same_keys = list(before) == list(now)
    differ = [key for key, was, value in replacements(before, now) if not same(was, value)]
    yield from map(naming.one, differ)
    if not have_same_keys:
        yield from (naming.one(key) for key in before if key not in now)
    if (differ and naming.is_all) or not have_same_keys:
        yield naming.every


def unlike_ids(name: str, before: AbstractSet[str], now: AbstractSet[str]) -> Iterator[Read]:
    """The names of what differs in which records a collection has."""
    if differ := before ^ now:
        yield (name,)
        yield from (existence(name, id) for id in differ)


def unlike_records(name: str, before: Mapping[str, BaseModel], now: Mapping[str, BaseModel]) -> Iterator[Read]:
    """The names of what differs in the records of a collection."""
    yield from unlike_ids(name, before.keys(), now.keys())
    if list(before) != list(now):
        yield (name,)
        yield from ((name, id) for id in before.keys() ^ now.keys())
    for id, was, record in replacements(before, now):
        for key, field in type(record).model_fields.items() if was else ():
            if not are_same(getattr(was, key), getattr(record, key)):
                yield name, id
                yield name, id, field.alias or key


def unlike_facts(before: Mapping[str, Value], now: Mapping[str, Value]) -> Iterator[Read]:
    """The names of what differs in facts: of what stands under a key, and of the whole record."""
    for read in unlike(before, now, FACTS):
        yield read
        yield read[:2]


def watched_parts(of: object, namings: Mapping[str, Naming], reads: Reads) -> dict[str, Any]:
    """Those mappings of something by which it is read, by their names, as they take down what is read of them."""
    return {name: Watched(getattr(of, name), naming, reads) for name, naming in namings.items()}


def unlike_parts(before: object, now: object, namings: Mapping[str, Naming]) -> Iterator[Read]:
    """The names of what differs in these mappings of two states of something."""
    for name, naming in namings.items():
        was, values = getattr(before, name), getattr(now, name)
        yield from unlike_facts(was, values) if naming is FACTS else unlike(was, values, naming)
