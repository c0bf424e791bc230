"""The files of `content/` to a draft: typed records, and everything that is wrong with their shape."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from generator.diagnostics import Diagnostic, Lines, Place
from generator.model.article import Article
from generator.model.draft import Draft
from generator.model.facts import YamlPath
from generator.model.fields import malformed_id
from generator.model.ledger import Change, Ledger, Recorded
from generator.model.records import KINDS
from generator.model.settings import Settings
from generator.model.words import Words
from generator.reading import schema_rules as rules
from generator.reading.articles import read_article
from generator.reading.decoding import decode
from generator.reading.lock import LOCK, read_lock
from generator.reading.places import SheetPlaces
from generator.reading.schema_errors import diagnostics_of, nearest_or_all
from generator.reading.yaml_nodes import Mapping as YamlMapping
from generator.reading.yaml_nodes import Node, Scalar, plain
from generator.reading.yaml_text import read_yaml

FILES = (*KINDS, "site", "words", "changes")
"""The name of every file of YAML in `content/`, without `.yml`."""

CHANGES = "content/changes.yml"

Files = Mapping[str, bytes]
Model = TypeVar("Model", bound=BaseModel)


def read_draft(content: Files, seeds: Files) -> Draft:
    """The whole fact sheet and its articles: files by their path in the project (`content/people.yml`)."""
    reader = _Reader()
    for path, data in sorted(content.items()):
        reader.take_file(path, data)
    for path, data in sorted(seeds.items()):
        reader.take_article(path, data)
    return reader.draft()


class _Reader:
    """Gathers trees first and types them after, so that every place is known when it is needed."""

    def __init__(self) -> None:
        self._problems: list[Diagnostic] = []
        self._ill_formed: set[Place] = set()
        self._trees: dict[str, Node] = {}
        self._lines: dict[str, Lines] = {}
        self._seeds: list[str] = []
        self._articles: dict[str, Article] = {}
        self._unread: set[str] = set()
        self._recorded: Mapping[str, Recorded] | None = None
        self._places = SheetPlaces(self._trees, self._lines)

    def take_file(self, path: str, data: bytes) -> None:
        """Read one file into a tree."""
        if path == LOCK:
            self._recorded, problems = read_lock(path, data)
            self._problems += problems
            return
        file = path.partition("/")[2]
        name = file.removesuffix(".yml")
        if file not in (known := [f"{each}.yml" for each in FILES]):
            hint = nearest_or_all(file, known)
            message = f'No collection is kept in a file called "{file}".'
            self._problems.append(rules.UnknownFile.at(Place(path), message, hint))
            return
        tree, problems = self._tree(path, data)
        self._problems += problems
        if tree:
            self._trees[name] = tree
        elif problems:
            self._unread.add(name)

    def _tree(self, path: str, data: bytes) -> tuple[Node | None, list[Diagnostic]]:
        """The mapping that a file holds, if it holds one; an empty file holds none, and that is no problem."""
        text, problems = decode(path, data)
        if text is None:
            return None, problems
        self._lines[path] = lines = Lines(path, text)
        tree, problems = read_yaml(lines)
        self._ill_formed |= {problem.place for problem in problems}
        if tree is None or isinstance(tree, YamlMapping):
            return tree, problems
        if isinstance(tree, Scalar) and tree.start == tree.end:
            return None, problems
        message = "At the top of this file stands a list or a text, where ids and their records were expected."
        return None, [*problems, rules.WrongType.at(tree.place, message)]

    def take_article(self, path: str, data: bytes) -> None:
        """Read one article."""
        name = path.partition("/")[2]
        self._seeds.append(name)
        article, problems = read_article(path, data)
        self._problems += problems
        if article:
            self._articles[name] = article

    def draft(self) -> Draft:
        """Everything that was taken, typed."""
        return Draft(
            settings=self._single("site", Settings),
            words=self._single("words", Words),
            records={name: self._typed_each(name, kind) for name, kind in KINDS.items()},
            ids={name: frozenset(key.text for key, _ in self._entries(name)) for name in KINDS},
            unread=frozenset(self._unread),
            articles=self._articles,
            seeds=tuple(self._seeds),
            places=self._places,
            ledger=Ledger(self._typed_each("changes", Change), self._recorded),
            problems=tuple(self._problems),
        )

    def _entries(self, name: str) -> Iterable[tuple[Scalar, Node]]:
        tree = self._trees.get(name)
        return tree.entries.values() if isinstance(tree, YamlMapping) else ()

    def _typed_each(self, name: str, model: type[Model]) -> dict[str, Model]:
        """Every entry of a file that has the right shape, by its id."""
        typed = {}
        for key, node in self._entries(name):
            if message := malformed_id(key.text):
                self._problems.append(rules.MalformedId.at(key.place, message))
            if entry := self._typed(model, (name, key.text), plain(node)):
                typed[key.text] = entry
        return typed

    def _single(self, name: str, model: type[Model]) -> Model | None:
        """A file that is one thing, not a collection of records."""
        if tree := self._trees.get(name):
            return self._typed(model, (name,), plain(tree))
        if name not in self._unread:
            hint = f'Type "explain rule {rules.MissingFile.name}" for what it holds.'
            place = Place(f"content/{name}.yml")
            self._problems.append(rules.MissingFile.at(place, "This file is missing, or empty.", hint))
        return None

    def _typed(self, model: type[Model], at: YamlPath, value: object) -> Model | None:
        try:
            return model.model_validate(value)
        except ValidationError as error:
            found = diagnostics_of(model, at, error.errors(include_url=False), self._places)
            self._problems += (problem for problem in found if problem.place not in self._ill_formed)
            return None
