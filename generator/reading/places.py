"""Where in the files of the sheet a value is written."""

import re
from collections.abc import Mapping as Map
from dataclasses import dataclass

from generator.diagnostics import Lines, Place
from generator.model.facts import YamlPath
from generator.model.places import Written
from generator.reading.yaml_nodes import Mapping, Node, Scalar, Sequence, scalars
from generator.reading.yaml_text import read_yaml


class Trees:
    """The tree of each file of the sheet, by collection. Most are asked for only once something is wrong."""

    def __init__(self, lines: Map[str, Lines]) -> None:
        self._lines = lines
        self._read: dict[str, Node | None] = {}

    def put(self, name: str, tree: Node | None) -> None:
        """Keep a tree that was read, or that there is none."""
        self._read[name] = tree

    def get(self, name: str) -> Node | None:
        """The tree of a file; None if it could not be read."""
        if name not in self._read:
            lines = self._lines.get(f"content/{name}.yml")
            self._read[name] = read_yaml(lines)[0] if lines else None
        return self._read[name]


@dataclass(frozen=True)
class SheetPlaces:
    """Finds values by their path through the trees of the sheet."""

    trees: Trees
    lines: Map[str, Lines]
    """The text of each file, by its path."""

    def of(self, path: YamlPath, *, written: str = "", after: str = "") -> Place:
        """The place of a value, or of some letters in it; the nearest one upward if it is not there."""
        node = self._nearest(path)
        for before in (after, "") if written else ():
            sought = re.compile(f"{_pattern(before)}({_pattern(written)})")
            for scalar in scalars(node) if node else ():
                lines = self.lines[scalar.place.path]
                if found := sought.search(lines.text, scalar.start, scalar.end):
                    return lines.place(found.start(1))
        return node.place if node else Place(f"content/{path[0]}.yml")

    def of_key(self, path: YamlPath) -> Place:
        """The place of the key that a value stands under."""
        above = self._nearest(path[:-1]) if path[1:] else None
        entry = above.entries.get(str(path[-1])) if isinstance(above, Mapping) else None
        return entry[0].place if entry else self.of(path)

    def written(self, path: YamlPath) -> tuple[Written, ...]:
        """The letters of a value: of each text in it, in the order of the file; of the nearest one upward likewise."""
        node = self._nearest(path)
        return tuple(map(_written, scalars(node))) if node else ()

    def written_keys(self, path: YamlPath) -> Map[str, Written]:
        """The letters of each key of a mapping, by the key; none if no mapping stands there."""
        node = self._nearest(path)
        return {key: _written(at) for key, (at, _) in node.entries.items()} if isinstance(node, Mapping) else {}

    def _nearest(self, path: YamlPath) -> Node | None:
        """The deepest node on the path.

        A step that the tree does not have is passed over: where one thing may stand for a list of
        it, the schema counts an index that the file does not show.
        """
        node = self.trees.get(str(path[0]))
        for step in path[1:]:
            if isinstance(node, Mapping) and str(step) in node.entries:
                _, node = node.entries[str(step)]
            elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
                node = node.items[step]
        return node


def _written(scalar: Scalar) -> Written:
    return Written(scalar.place.path, scalar.start, scalar.end)


def _pattern(letters: str) -> str:
    """Letters as they may stand in a file, where a line may end at any white space."""
    return r"\s+".join(map(re.escape, re.split(r"\s+", letters)))
