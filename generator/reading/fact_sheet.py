"""The files of `content/` to a draft: typed records, and everything that is wrong with their shape."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from generator.diagnostics import Diagnostic, Lines, Place
from generator.model.articles import Articles
from generator.model.as_read import NOTHING_READ, AsRead, Pieces, ReadArticle, Text, Whole
from generator.model.draft import Draft
from generator.model.facts import YamlPath
from generator.model.fields import malformed_id
from generator.model.gathered import NOTHING_GATHERED, gather
from generator.model.ledger import Change, Ledger, Recorded
from generator.model.records import KINDS
from generator.model.settings import Settings
from generator.model.tour import tour_of, tour_of_one
from generator.model.words import Words
from generator.reading import schema_rules as rules
from generator.reading.articles import read_article
from generator.reading.decoding import decode
from generator.reading.lock import LOCK, read_lock
from generator.reading.pieces import pieces_of
from generator.reading.places import SheetPlaces, Trees
from generator.reading.schema_errors import diagnostics_of, nearest_or_all
from generator.reading.yaml_nodes import Mapping as YamlMapping
from generator.reading.yaml_nodes import Node, Scalar, plain
from generator.reading.yaml_text import read_yaml

FILES = (*KINDS, "site", "words", "changes")
"""The name of every file of YAML in `content/`, without `.yml`."""

_COLLECTIONS: Mapping[str, type[BaseModel]] = {**KINDS, "changes": Change}

CHANGES = "content/changes.yml"

Files = Mapping[str, bytes]
Model = TypeVar("Model", bound=BaseModel)


def read_draft(content: Files, seeds: Files, before: Draft | None = None) -> Draft:
    """The whole fact sheet and its articles: files by their path in the project (`content/people.yml`).

    A draft of earlier files saves the work that would come out the same.
    """
    reader = _Reader(before.as_read if before else NOTHING_READ)
    for path, data in sorted(content.items()):
        reader.take_file(path, data)
    for path, data in sorted(seeds.items()):
        reader.take_article(path, data)
    return reader.draft(before)


class _Reader:
    """Gathers what files hold first and types it after, so that every place is known when it is needed."""

    def __init__(self, before: AsRead) -> None:
        self._before = before
        self._problems: list[Diagnostic] = []
        self._ill_formed: set[Place] = set()
        self._texts: dict[str, Text] = {}
        self._pieces: dict[str, Pieces] = {}
        self._wholes: dict[str, Whole] = {}
        self._lines: dict[str, Lines] = {}
        self._trees = Trees(self._lines)
        self._articles: dict[str, ReadArticle] = {}
        self._unread: set[str] = set()
        self._recorded: Mapping[str, Recorded] | None = None
        self._places = SheetPlaces(self._trees, self._lines)

    def take_file(self, path: str, data: bytes) -> None:
        """Read one file."""
        if path == LOCK:
            self._recorded, wrong = read_lock(path, data)
            self._problems += wrong
            return
        file = path.partition("/")[2]
        name = file.removesuffix(".yml")
        if file not in (known := [f"{each}.yml" for each in FILES]):
            hint = nearest_or_all(file, known)
            message = f'No collection is kept in a file called "{file}".'
            self._problems.append(rules.UnknownFile.at(Place(path), message, hint))
            return
        was = self._before.texts.get(path)
        text, found = (was.text, ()) if was and was.content == data else decode(path, data)
        if text is None:
            self._problems += found
            self._unread.add(name)
            return
        self._texts[path] = Text(data, text)
        self._lines[path] = Lines(path, text)
        kind = _COLLECTIONS.get(name)
        if kind and (pieces := pieces_of(text, kind, self._before.pieces.get(name))):
            self._pieces[name] = pieces
        elif (whole := self._before.wholes.get(name)) and whole.text == text:
            self._wholes[name] = whole
        else:
            self._take_tree(path, name)

    def _take_tree(self, path: str, name: str) -> None:
        """Read a file whole, which should be a mapping; an empty one is no problem."""
        tree, problems = read_yaml(self._lines[path])
        self._ill_formed |= {problem.place for problem in problems}
        if tree and not isinstance(tree, YamlMapping):
            if not (isinstance(tree, Scalar) and tree.start == tree.end):
                message = "At the top of this file stands a list or a text, where ids and their records were expected."
                problems.append(rules.WrongType.at(tree.place, message))
            tree = None
        self._problems += problems
        self._trees.put(name, tree)
        if tree is None and problems:
            self._unread.add(name)

    def take_article(self, path: str, data: bytes) -> None:
        """Read one article."""
        read = self._before.articles.get(path)
        if read is None or read.content != data:
            read = ReadArticle(data, *read_article(path, data))
        self._problems += read.problems
        self._articles[path] = read

    def draft(self, before: Draft | None) -> Draft:
        """Everything that was taken, typed."""
        read = ((path.partition("/")[2], read.article) for path, read in self._articles.items())
        articles = {name: article for name, article in read if article}
        is_same = before is not None and before.articles == articles
        settings = self._single("site", Settings)
        records = {name: self._typed_each(name, kind) for name, kind in KINDS.items()}
        ledger = Ledger(self._typed_each("changes", Change), self._recorded)
        last = before.gathered if before else NOTHING_GATHERED
        tours = {name: tour_of(name, found, last.tours.get(name)) for name, found in records.items()}
        if settings:
            tours["site"] = tour_of_one("site", settings, last.tours.get("site"))
        tours["changes"] = tour_of("changes", ledger.changes, last.tours.get("changes"))
        last_day = settings.as_of.last_day if settings else date.max
        return Draft(
            settings=settings,
            words=self._single("words", Words),
            records=records,
            ids={name: self._ids(name) for name in KINDS},
            unread=frozenset(self._unread),
            articles=before.articles if before and is_same else Articles(articles),
            seeds=tuple(path.partition("/")[2] for path in self._articles),
            places=self._places,
            ledger=ledger,
            problems=tuple(self._problems),
            gathered=gather(tours, last_day, last),
            as_read=AsRead(
                self._texts,
                {**self._before.pieces, **self._pieces},
                {**self._before.wholes, **self._wholes},
                self._articles,
            ),
        )

    def _ids(self, name: str) -> frozenset[str]:
        pieces = self._pieces.get(name)
        return pieces.ids if pieces else frozenset(key.text for key, _ in self._entries(name))

    def _entries(self, name: str) -> Iterable[tuple[Scalar, Node]]:
        tree = self._trees.get(name)
        return tree.entries.values() if isinstance(tree, YamlMapping) else ()

    def _typed_each(self, name: str, model: type[Model]) -> Mapping[str, Model]:
        """Every entry of a file that has the right shape, by its id."""
        pieces = self._pieces.get(name)
        read: Mapping[str, Any] = pieces.entries if pieces else {}
        if pieces and len(read) == len(pieces.every):
            return read
        typed = {**read}
        for key, node in self._entries(name):
            if message := malformed_id(key.text):
                self._problems.append(rules.MalformedId.at(key.place, message))
            if key.text not in typed and (entry := self._typed(model, (name, key.text), plain(node))):
                typed[key.text] = entry
        return typed

    def _single(self, name: str, model: type[Model]) -> Model | None:
        """A file that is one thing, not a collection of records."""
        if (whole := self._wholes.get(name)) and isinstance(whole.entry, model):
            return whole.entry
        if tree := self._trees.get(name):
            path = f"content/{name}.yml"
            entry = self._typed(model, (name,), plain(tree))
            if entry and path not in {place.path for place in self._ill_formed}:
                self._wholes[name] = Whole(self._lines[path].text, entry)
            return entry
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
