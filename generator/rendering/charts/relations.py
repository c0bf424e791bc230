"""Who deals with whom: people of one country on the left, those on the other side on the right, matters in between."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.rendering.bound import BoundRecord
from generator.rendering.charts.lettering import LINE, SIZE, width_of, wrapped

_GAP = 14
_APART = 5
_COLUMNS = 3
_BETWEEN = 36
"""Between one column and the next, where the lines run."""


@dataclass(frozen=True, slots=True)
class Node:
    """A person or a matter."""

    x: int
    y: int
    """Its middle."""
    anchor: Literal["start", "middle", "end"]
    lines: tuple[tuple[int, str], ...]
    """Each line of its name, after where it stands."""

    @property
    def is_matter(self) -> bool:
        """Whether it stands between people."""
        return self.anchor == "middle"


@dataclass(frozen=True, slots=True)
class Relations:
    """Everything that a drawing needs, in pixels."""

    width: int
    height: int
    nodes: tuple[Node, ...]
    links: tuple[tuple[int, int, int, int, int], ...]
    """From left to right: where each begins, its middle, and where it ends (x, y, x, x, y)."""


@dataclass(frozen=True, slots=True)
class _Matter:
    name: str
    near: tuple[str, ...]
    far: tuple[str, ...]


def relations(
    people: Sequence[BoundRecord], matters_by_key: Mapping[str, str], name_of: Callable[[BoundRecord], str], width: int
) -> Relations | None:
    """The dealings of people who hold an office, drawn for a width; None if there are none."""
    matters = _matters(people, matters_by_key, name_of)
    if not matters:
        return None
    column = (width - (_COLUMNS - 1) * _BETWEEN) // _COLUMNS
    middles = _stacked([wrapped(matter.name, column) for matter in matters], [0] * len(matters))
    near = _beside(middles, [matter.near for matter in matters], column)
    far = _beside(middles, [matter.far for matter in matters], column)
    first, second = column + _BETWEEN, 2 * (column + _BETWEEN)
    nodes = [
        *(_node(name, column, y, "end", column) for name, y in near.items()),
        *(
            _node(matter.name, first + column // 2, y, "middle", column)
            for matter, y in zip(matters, middles, strict=True)
        ),
        *(_node(name, second, y, "start", column) for name, y in far.items()),
    ]
    links = []
    for matter, y in zip(matters, middles, strict=True):
        half = max(map(width_of, wrapped(matter.name, column))) // 2 + 2 * _APART
        left, right = first + column // 2 - half, first + column // 2 + half
        links += [(column + _APART, near[name], column + _BETWEEN // 2, left, y) for name in matter.near]
        links += [(right, y, second - _BETWEEN // 2, second - _APART, far[name]) for name in matter.far]
    height = max(node.y + len(node.lines) * LINE // 2 for node in nodes) + _GAP
    return Relations(width, height, tuple(nodes), tuple(links))


def _matters(
    people: Sequence[BoundRecord], matters_by_key: Mapping[str, str], name_of: Callable[[BoundRecord], str]
) -> list[_Matter]:
    """Each matter with all who deal in it with the same people, in the order of the sheet."""
    found: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for person in people:
        if any(not office.until for office in person.offices.values()):
            for key, dealings in person.counterparts.items():
                far = tuple(name_of(other) for other in dealings.people)
                found.setdefault((key, far), []).append(name_of(person))
    for key, _ in found:
        if key not in matters_by_key:
            raise LookupError(
                f'There are no words "matter.{key}" in content/words.yml, which the picture of dealings needs.'
            )
    return [_Matter(matters_by_key[key], tuple(near), far) for (key, far), near in found.items()]


def _beside(middles: Sequence[int], groups: Sequence[tuple[str, ...]], column: int) -> dict[str, int]:
    """The middle of each name on one side, as near as can be to the matters that it has a part in."""
    places: dict[str, list[int]] = {}
    for y, group in zip(middles, groups, strict=True):
        for name in group:
            places.setdefault(name, []).append(y)
    means = {name: sum(ys) // len(ys) for name, ys in places.items()}
    names = sorted(means, key=means.__getitem__)
    return dict(zip(names, _stacked([wrapped(name, column) for name in names], sorted(means.values())), strict=True))


def _stacked(names: Sequence[tuple[str, ...]], wanted: Sequence[int]) -> list[int]:
    """The middles of names one below another, each as near to where it is wanted as those above leave room."""
    found, free = [], 0
    for lines, at in zip(names, wanted, strict=True):
        half = len(lines) * LINE // 2
        found.append(max(at, free + half))
        free = found[-1] + half + _GAP
    return found


def _node(name: str, x: int, y: int, anchor: Literal["start", "middle", "end"], width: int) -> Node:
    lines = wrapped(name, width)
    top = y - len(lines) * LINE // 2 + SIZE - 1
    return Node(x, y, anchor, tuple((top + index * LINE, line) for index, line in enumerate(lines)))
