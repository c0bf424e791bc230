"""Which records a template names, and where: by its syntax tree, so that the same letters in another sense stay.

Jinja's tree knows lines and no columns. So every text and attribute is parsed under a number of its own, which leads
from the tree back to the letters.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import jinja2
from jinja2 import nodes

from generator.diagnostics import Diagnostic, Place
from generator.rendering.granted import NAME as TAKES_FOR_GRANTED
from generator.rendering.template_rules import TemplateError
from generator.rendering.template_text import tokens_of

_PARSER = jinja2.Environment(autoescape=True)
_NUMBERED = "n{}_"
_PICKING = ("selectattr", "rejectattr")


@dataclass(frozen=True, slots=True)
class Letters:
    """A text or an attribute of a template that may be the id of a record."""

    id: str
    start: int
    """Where it starts, as an offset in the template."""
    dot: int | None = None
    """Where the dot before it stands, if it is an attribute."""
    collections: frozenset[str] | None = None
    """The collections that it names a record of; None if only the id tells."""

    @property
    def end(self) -> int:
        """Behind its last letter."""
        return self.start + len(self.id)


@dataclass(frozen=True, slots=True)
class TemplateIds:
    """What a template may name records by."""

    named: tuple[Letters, ...]
    """What stands where an id of a record does."""
    others: tuple[Letters, ...]
    """Its other texts."""
    prose: str
    """The template with nothing left but what is printed as it is, conditions, and paths of pages, at their places."""


def template_ids(path: str, source: str, collections: Collection[str]) -> TemplateIds | Diagnostic:
    """What a template may name records of these collections by; or why it is no template."""
    try:
        tokens = list(tokens_of(source))
        numbered, letters = _numbered(tokens)
        tree = _PARSER.parse(numbered)
    except jinja2.TemplateSyntaxError as error:
        return TemplateError.at(Place(path, error.lineno), f"{error.message}.")
    sense = _Sense(tree, letters, collections)
    named: dict[int, set[str | None]] = {}
    for collection, number in sense.ids():
        named.setdefault(number, set()).add(collection)
    texts = {number for number, each in letters.items() if each.dot is None}
    return TemplateIds(
        tuple(
            replace(letters[number], collections=None if None in of else frozenset(map(str, of)))
            for number, of in sorted(named.items())
        ),
        tuple(letters[number] for number in sorted(texts - set(named))),
        "".join(_prose(tokens)),
    )


def _prose(tokens: Iterable[tuple[int, str, str]]) -> Iterator[str]:
    is_granted = False
    for _, kind, text in tokens:
        is_granted = text != ")" and (is_granted or text == TAKES_FOR_GRANTED)
        is_kept = kind == "data" or (kind == "string" and (is_granted or "/" in text))
        yield text if is_kept else re.sub(r"[^\n]", " ", text)


def _numbered(tokens: list[tuple[int, str, str]]) -> tuple[str, Mapping[int, Letters]]:
    """The template with a number for each text and attribute, and what each number stands for."""
    pieces, letters = [], {}
    before, dot = "", 0
    for number, (start, kind, text) in enumerate(tokens):
        if kind == "string":
            letters[number] = Letters(text[1:-1], start + 1)
            pieces.append(f"{text[0]}{_NUMBERED.format(number)}{text[0]}")
        elif kind == "name" and before == ".":
            letters[number] = Letters(text, start, dot)
            pieces.append(_NUMBERED.format(number))
        else:
            pieces.append(text)
        if kind != "whitespace":
            before, dot = text, start
    return "".join(pieces), letters


class _Sense:
    """Tells from a tree which of its texts and attributes are ids of records."""

    def __init__(self, tree: nodes.Template, letters: Mapping[int, Letters], collections: Collection[str]) -> None:
        self._tree = tree
        self._letters = letters
        self._collections = collections
        self._meant: dict[str, list[nodes.Node]] = {}
        """By name: what a variable stands for, one after the other if it runs through a list."""
        settings = [(each.target, each.node) for each in tree.find_all(nodes.Assign)]
        for target, value in [*settings, *((each.target, each.iter) for each in tree.find_all(nodes.For))]:
            if isinstance(target, nodes.Name):
                self._meant.setdefault(target.name, []).append(value)

    def ids(self) -> Iterator[tuple[str | None, int]]:
        """The number of each that is an id, with the collection if that is told."""
        for collection, node in self._where_ids_stand():
            for number in self._numbers(node, set()):
                yield collection, number

    def _where_ids_stand(self) -> Iterator[tuple[str | None, nodes.Node]]:
        for node in self._tree.find_all((nodes.Getitem, nodes.Getattr, nodes.Call, nodes.Compare, nodes.Filter)):
            match node:
                case nodes.Getattr(node=nodes.Name(name=name)) if name in self._collections:
                    yield name, nodes.Const(node.attr)
                case nodes.Getitem(node=of, arg=key) | nodes.Call(node=nodes.Getattr(node=of), args=[key, *_]):
                    yield from self._looked_up(of, key)
                case nodes.Compare():
                    sides = [node.expr, *(operand.expr for operand in node.ops)]
                    if any(map(self._is_id, sides)):
                        yield from ((None, side) for side in sides)
                    yield from self._looked_up(sides[-1], sides[0])
                case nodes.Filter(name=name, args=[nodes.Const(value=str(by)), _, *wanted]) if name in _PICKING:
                    if self._ends_in_id(by):
                        yield from ((None, each) for each in wanted)

    def _looked_up(self, of: nodes.Node, key: nodes.Node) -> Iterator[tuple[str | None, nodes.Node]]:
        """Ids among what is looked up in something, and among the keys of that."""
        if isinstance(of, nodes.Name) and of.name in self._collections:
            yield of.name, key
        elif self._is_id(key):
            yield None, of

    def _is_id(self, node: nodes.Node) -> bool:
        """Whether this is the id of a record that the template is given, or a list of such."""
        match node:
            case nodes.Getattr():
                return self._said(node.attr) == "id"
            case nodes.Filter(name="map"):
                by = [each.value for each in node.kwargs if each.key == "attribute"]
                return any(isinstance(one, nodes.Const) and self._ends_in_id(str(one.value)) for one in by)
            case nodes.Filter(node=nodes.Node() as inner):
                return self._is_id(inner)
            case _:
                return False

    def _ends_in_id(self, by: str) -> bool:
        """Whether an attribute by which records are picked is an id, of them or of what they name."""
        return self._said(by).rpartition(".")[2] == "id"

    def _numbers(self, node: nodes.Node, seen: set[str]) -> Iterator[int]:
        """The numbers of the texts that a node may stand for."""
        match node:
            case nodes.Const(value=str(text)):
                yield from self._number(text)
            case nodes.List() | nodes.Tuple():
                for item in node.items:
                    yield from self._numbers(item, seen)
            case nodes.Dict():
                for pair in node.items:
                    yield from self._numbers(pair.key, seen)
            case nodes.CondExpr():
                for side in filter(None, (node.expr1, node.expr2)):
                    yield from self._numbers(side, seen)
            case nodes.Name(name=name) if name not in seen:
                for meant in self._meant.get(name, ()):
                    yield from self._numbers(meant, seen | {name})

    def _number(self, text: str) -> Iterator[int]:
        found = re.fullmatch(_NUMBERED.format(r"(\d+)"), text)
        if found and int(found[1]) in self._letters:
            yield int(found[1])

    def _said(self, text: str) -> str:
        """The letters that a text or an attribute of the tree stands for."""
        return next((self._letters[number].id for number in self._number(text)), text)
