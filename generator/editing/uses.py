"""Every place in the project that names a record by its id."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.diagnostics import Place
from generator.editing.addresses import Address, addresses_in, links_in
from generator.editing.texts import Texts
from generator.model.facts import RecordKey, YamlPath
from generator.model.records import KINDS
from generator.reading.fact_sheet import CHANGES
from generator.reading.lock import LOCK
from generator.reading.yaml_nodes import scalars
from generator.reading.yaml_text import read_yaml

_WORD = re.compile(r"[a-z0-9-]+")
_IN_HOLE = re.compile(r"\{\{\s*([a-z]+)\.([a-z0-9_-]+)")
_LINE = re.compile(r"^.+$", re.MULTILINE)
_IN_FORMULA = re.compile(r"(?<![\w.@-])([a-z]+)\.([a-z0-9_-]+)")

Found = Iterator[tuple[RecordKey, "Use"]]


@dataclass(frozen=True, slots=True, order=True)
class Use:
    """Letters that name a record."""

    path: str
    """The file, relative to the project."""
    start: int
    """Where they start, as an offset in its text."""
    end: int
    """Behind the last of them. A text that spells an id in another way than by its letters is a use as a whole."""
    within: RecordKey | None = None
    """The record that they stand in, if they stand in the sheet."""
    dot: int | None = None
    """Where the dot before them stands, if they are an attribute in a template."""


@dataclass(frozen=True)
class Desk(Texts):
    """The project with every place that names a record."""

    @cached_property
    def uses(self) -> dict[RecordKey, tuple[Use, ...]]:
        """For each record that is named anywhere: what names it, in the order of files and offsets."""
        return _by_record((*_in_sheet(self), *_in_templates(self), *_in_docs(self), *_in_settings(self)))

    @cached_property
    def recorded(self) -> dict[RecordKey, tuple[Use, ...]]:
        """The same of the facts that the ledger lists. It tells of what was, and may outlive the record."""
        return _by_record((*_in_changes(self), *_in_lock(self)))

    def place(self, use: Use) -> Place:
        """Where a use stands."""
        return self.lines[use.path].place(use.start)

    def letters(self, use: Use) -> str:
        """The letters of a use."""
        return self.lines[use.path].text[use.start : use.end]


def _by_record(found: Iterable[tuple[RecordKey, Use]]) -> dict[RecordKey, tuple[Use, ...]]:
    uses: dict[RecordKey, set[Use]] = {}
    for key, use in found:
        uses.setdefault(key, set()).add(use)
    return {key: tuple(sorted(each, key=lambda use: (use.path, use.start))) for key, each in uses.items()}


def _in_sheet(texts: Texts) -> Found:
    draft = texts.draft
    for reference in draft.references:
        for collection in reference.to:
            if reference.id in draft.ids[collection]:
                key = collection, reference.id
                words = _matches(texts, _WORD, reference.at)
                spans = {key: [word.span() for word in words if word[0] == reference.id]}
                yield from _at(texts, {key: 1}, spans, reference.at)
    for mentions in draft.mentions:
        expected = Counter(key for fact in mentions.facts if (key := _record_of(fact))[1] in draft.ids.get(key[0], ()))
        spans = {}
        for found in _matches(texts, _IN_HOLE if mentions.in_holes else _IN_FORMULA, mentions.at):
            spans.setdefault((found[1], found[2]), []).append(found.span(2))
        yield from _at(texts, expected, spans, mentions.at)


def _record_of(fact: str) -> RecordKey:
    collection, id, *_ = *fact.replace("@", ".").split("."), ""
    return collection, id


def _matches(texts: Texts, named: re.Pattern[str], at: YamlPath) -> Iterator[re.Match[str]]:
    for written in texts.draft.places.written(at):
        yield from named.finditer(texts.lines[written.path].text, written.start, written.end)


def _at(
    texts: Texts, expected: dict[RecordKey, int], spans: dict[RecordKey, list[tuple[int, int]]], at: YamlPath
) -> Found:
    """The uses at a value of the sheet; the value as a whole where the id does not stand as often as it is named."""
    within = str(at[0]), str(at[1])
    for key, times in expected.items():
        whole = [(written.start, written.end) for written in texts.draft.places.written(at)]
        found = spans.get(key, [])
        for start, end in found if len(found) == times else whole:
            yield key, Use(f"content/{at[0]}.yml", start, end, within)


def _in_templates(texts: Texts) -> Found:
    for path, ids in texts.templates.items():
        for letters in ids.named:
            for key in texts.owners.get(letters.id, ()):
                if letters.collections is None or key[0] in letters.collections:
                    yield key, Use(path, letters.start, letters.end, dot=letters.dot)
        yield from _addressed(texts, path, ids.prose, None)


def _in_docs(texts: Texts) -> Found:
    for path in texts.sources.handwritten:
        if path in texts.lines:
            yield from _addressed(texts, path, texts.lines[path].text, _below(path))


def _addressed(texts: Texts, path: str, text: str, page: str | None) -> Found:
    handwritten = [_below(other) for other in texts.sources.handwritten]
    yield from _named(texts, path, addresses_in(text, KINDS))
    yield from _named(texts, path, links_in(text, page, handwritten, KINDS))


def _in_settings(texts: Texts) -> Found:
    for path in texts.sources.settings:
        tree = read_yaml(texts.lines[path])[0] if path in texts.lines else None
        for scalar in scalars(tree) if tree else ():
            text = texts.lines[path].text[scalar.start : scalar.end]
            yield from _named(texts, path, addresses_in(text, KINDS), scalar.start)


def _in_changes(texts: Texts) -> Found:
    places = texts.draft.places
    for id in texts.draft.ledger.changes:
        at = ("changes", id)
        listed = [*places.written_keys((*at, "changed")).values(), *places.written_keys((*at, "removed")).values()]
        for written in (*listed, *places.written((*at, "added"))):
            yield from _facts_in(texts, CHANGES, written.start, written.end)


def _in_lock(texts: Texts) -> Found:
    for line in _LINE.finditer(texts.lines[LOCK].text) if LOCK in texts.lines else ():
        yield from _facts_in(texts, LOCK, *line.span())


def _facts_in(texts: Texts, path: str, start: int, end: int) -> Found:
    """The record that a fact stands in whose id begins a stretch of a text."""
    if found := _IN_FORMULA.match(texts.lines[path].text, start, end):
        yield (found[1], found[2]), Use(path, *found.span(2))


def _named(texts: Texts, path: str, addresses: Iterable[Address], offset: int = 0) -> Found:
    for address in addresses:
        for key in texts.owners.get(address.id, ()):
            if address.collection in (None, key[0]):
                start = offset + address.start
                yield key, Use(path, start, start + len(address.id))


def _below(path: str) -> str:
    return path.partition("/")[2]
