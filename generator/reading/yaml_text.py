"""YAML text to a tree of nodes with places.

Built on libyaml's events: no implicit typing (`no` stays `no`, `12.0` keeps its zero), no
construction of objects, and a mark for everything.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.diagnostics import Diagnostic, Lines, Place, Rule
from generator.reading import yaml_rules as rules
from generator.reading.decoding import unreadable
from generator.reading.yaml_nodes import Mapping, Node, Scalar, Sequence

DEEPEST = 20
_COMMENT = re.compile(r"[ \t]+#")


def read_yaml(lines: Lines) -> tuple[Node | None, list[Diagnostic]]:
    """The tree of one file; None, with the reasons, if it is not well-formed."""
    if spoilt := [*_conflict_markers(lines), *_tabs(lines)]:
        return None, spoilt
    builder = _Builder(lines)
    try:
        for event in yaml.parse(lines.text, Loader=yaml.CSafeLoader):
            if builder.stopped:
                break
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        return None, [*builder.problems, _syntax_error(lines, error)]
    return builder.root, builder.problems


class _Builder:
    """Takes libyaml's events one by one and builds the tree without recursion."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.root: Node | None = None
        self.problems: list[Diagnostic] = []
        self.stopped = False
        self._open: list[tuple[int, bool, list[Node]]] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self._check_marks(event)
                self._check_letters(event)
                start, end = _offset(event.start_mark), _offset(event.end_mark)
                self._put(Scalar(self.lines, start, end, event.value))
            case yaml.AliasEvent():
                self._say(rules.Alias, event, f"The alias *{event.anchor} stands for a value written elsewhere.")
                self._put(Scalar(self.lines, _offset(event.start_mark), 0, event.anchor or ""))
            case yaml.CollectionStartEvent():
                self._check_marks(event)
                self._open.append((_offset(event.start_mark), isinstance(event, yaml.MappingStartEvent), []))
                if len(self._open) > DEEPEST:
                    self._say(rules.TooDeep, event, f"Here the sheet is more than {DEEPEST} levels deep.")
                    self.stopped, self.root = True, None
            case yaml.CollectionEndEvent():
                start, is_mapping, items = self._open.pop()
                self._put(self._mapping(start, items) if is_mapping else self._sequence(start, items))
            case yaml.DocumentStartEvent():
                self._start_document(event)

    def _start_document(self, event: yaml.Event) -> None:
        self._documents += 1
        if self._documents > 1:
            self._say(rules.OneDocument, event, "A second document starts here.")
            self.stopped = True

    def _put(self, node: Node) -> None:
        if self._open:
            self._open[-1][2].append(node)
        else:
            self.root = node

    def _sequence(self, start: int, items: list[Node]) -> Sequence:
        found: dict[str, list[Scalar]] = {}
        for item in items:
            if isinstance(item, Scalar) and item.text and item.end:  # an alias has no end
                found.setdefault(item.text, []).append(item)
        for text, (first, *again) in found.items():
            if again:
                message = f'"{text}" stands twice in this list; the first is on line {first.place.line}.'
                self.problems.append(rules.DuplicateEntry.at(again[0].place, message, "Remove one of them."))
        return Sequence(self.lines, start, tuple(items))

    def _mapping(self, start: int, items: list[Node]) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(items[::2], items[1::2], strict=True):
            if not isinstance(key, Scalar):
                message = "A list or a mapping stands where a key was expected."
                self.problems.append(rules.PlainKey.at(key.place, message, "Put quotation marks round the text."))
            elif key.text == "<<":
                message = 'The merge key "<<" takes values from elsewhere.'
                self.problems.append(rules.MergeKey.at(key.place, message, "Write the values out."))
            elif key.text in entries:
                first = entries[key.text][0].place
                message = f'The key "{key.text}" stands twice; the first is on line {first.line}.'
                self.problems.append(rules.DuplicateKey.at(key.place, message, "Rename or remove one of them."))
            else:
                entries[key.text] = key, value
        return Mapping(self.lines, start, entries)

    def _check_marks(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor:
            self._say(rules.Alias, event, f"The anchor &{event.anchor} names a value to be used elsewhere.")
        if event.tag and event.tag != "!":
            self._say(rules.Tag, event, f'The tag "{event.tag}" says what the schema already knows.')

    def _check_letters(self, event: yaml.ScalarEvent) -> None:
        """What cannot be seen in the file: letters that escapes stand for, and where a text ends."""
        if event.style == '"':
            for _, rule, message, _ in unreadable(event.value):
                self.problems.append(rule.at(self._place(event), message, "Delete the escape that stands for it."))
        is_plain = event.value and not event.style
        if is_plain and (comment := _COMMENT.match(self.lines.text, _offset(event.end_mark))):
            place = self.lines.place(comment.end() - 1)
            message = "What follows this # is a comment, and no part of the text before it."
            hint = "Put quotation marks round the text, or the comment on a line of its own."
            self.problems.append(rules.CommentAfterText.at(place, message, hint))

    def _say(self, rule: type[Rule], event: yaml.Event, message: str) -> None:
        hints = {rules.Alias: "Write the value out.", rules.Tag: "Delete the tag."}
        self.problems.append(rule.at(self._place(event), message, hints.get(rule, "")))

    def _place(self, event: yaml.Event) -> Place:
        return self.lines.place(_offset(event.start_mark))  # not its line: to libyaml, U+2028 ends one too


def _offset(mark: Any) -> int:
    """Where in the text a mark is, which the parser always sets, although its type does not say so."""
    offset: int = mark.index
    return offset


def _conflict_markers(lines: Lines) -> Iterator[Diagnostic]:
    for match in re.finditer(r"^(<{7} .*|={7}|>{7} .*)$", lines.text, re.MULTILINE):
        message = f'A merge conflict was left here: "{match[0][:7]}".'
        yield rules.ConflictMarker.at(
            lines.place(match.start()), message, "Keep the right lines and delete the markers."
        )


def _tabs(lines: Lines) -> Iterator[Diagnostic]:
    for match in re.finditer(r"^ *(\t)", lines.text, re.MULTILINE):
        yield rules.Tab.at(lines.place(match.start(1)), "A tab indents this line.", "Use two spaces for each level.")


def _syntax_error(lines: Lines, error: yaml.MarkedYAMLError) -> Diagnostic:
    mark = error.problem_mark or error.context_mark
    said = ", ".join(part for part in (error.context, error.problem) if part)
    return rules.YamlSyntax.at(
        lines.place(mark.index if mark else 0),
        f"This is not well-formed YAML: {said}.",
        "Look for a colon, a # or a quotation mark in a text, and at the indent.",
    )
