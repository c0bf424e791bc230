"""A YAML file as a tree in which every key and value knows its place."""

from collections.abc import Iterator
from collections.abc import Mapping as Map
from dataclasses import dataclass, field

from generator.diagnostics import Lines, Place


@dataclass(frozen=True, slots=True)
class _InFile:
    """Something in a file. Most of it is never pointed at."""

    lines: Lines = field(repr=False)
    """The text of the file."""
    start: int
    """The offset in that text at which it is written."""

    @property
    def place(self) -> Place:
        """Where it is written."""
        return self.lines.place(self.start)


@dataclass(frozen=True, slots=True)
class Scalar(_InFile):
    """A text: the author's letters, without quotation marks or line folding."""

    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Sequence(_InFile):
    """A list."""

    items: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Mapping(_InFile):
    """Keys and values, in the order of the file."""

    entries: "Map[str, tuple[Scalar, Node]]"
    """Each key as written, with its value, by the key's letters."""


Node = Scalar | Sequence | Mapping


def plain(node: Node) -> object:
    """The tree as dicts, lists and letters. An empty scalar is an empty text, for the schema to refuse."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key: plain(value) for key, (_, value) in node.entries.items()}


def scalars(node: Node) -> Iterator[Scalar]:
    """Every scalar that is a value in a tree, in the order of the file."""
    match node:
        case Scalar():
            yield node
        case Sequence():
            for item in node.items:
                yield from scalars(item)
        case Mapping():
            for _, value in node.entries.values():
                yield from scalars(value)
