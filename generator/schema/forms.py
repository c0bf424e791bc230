"""Forms for the files of `content/`, made of their schemas, for whoever edits them in a browser.

A **form** is a field in the words of Sveltia CMS, whose option `widget` says how it is filled in. Two options are ours:
`shape` says how its value stands in the file, and `of` how each entry of a list does. By them
`mkdocs_plugin/admin/page/facts.js` reads and writes.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.language import Language
from generator.model import shapes
from generator.model.keys import LEFT_TO_RENAME
from generator.model.records import KINDS
from generator.model.shapes import Shape
from generator.schema.files import shape_of

Form = dict[str, Any]
"""A field, or a file with its fields."""

TOGETHER = "facts"
"""What the CMS calls the files together, and each way to read one of them before its name."""

_ID: Form = {
    "name": "id",
    "label": "Id",
    "widget": "string",
    "shape": "letters",
    "pattern": [shapes.ID["pattern"], shapes.ID["patternErrorMessage"]],
    "hint": "Others refer to it by this. Once it is published, only `explain rename` may change it.",
}


def forms(language: Language) -> list[Form]:
    """The form of each file of records: all of them as a list, below the text of the file as it was read.

    An entry that is folded goes by its name in this language.
    """
    return [
        {
            "name": name,
            "label": _label(name),
            "file": f"content/{name}.yml",
            "format": f"{TOGETHER}-{name}",
            "fields": [
                {"name": "text", "widget": "hidden"},
                {**_Forms(shape["$defs"], language).of("records", shape, needed=True), "label": _label(name)},
            ],
        }
        for name, shape in ((name, shape_of(name)) for name in KINDS)
    ]


class _Forms:
    """Makes forms of the shapes of one schema."""

    def __init__(self, named: Mapping[str, Shape], language: Language) -> None:
        self._named = named
        self._language = language

    def of(self, key: str, shape: Shape, *, needed: bool) -> Form:
        """The form of the value of a key."""
        whole = self._whole(shape)
        form = {"name": key, "label": _label(key), "required": needed, **self._filled_in(whole)}
        return form | ({"hint": whole["description"]} if "description" in whole else {})

    def _filled_in(self, shape: Shape) -> Form:
        match shape:
            case {"anyOf": forms}:
                return self._in_one_of([self._whole(each) for each in forms])
            case {"type": "array", "items": item}:
                return self._list(item)
            case {"type": "object", "additionalProperties": dict(each)}:
                return self._by_id(each)
            case {"type": "object"}:
                fields = list(self._fields(shape))
                return {"widget": "object", "shape": "mapping", "collapsed": "auto", "fields": fields}
        return self._written(shape)

    def _written(self, shape: Shape) -> Form:
        """A single value, whatever letters it takes."""
        match shape:
            case {shapes.REFERS: [collection]}:
                return self._reference(collection)
            case {"enum": words, "enumDescriptions": meanings}:
                return _choice(words, meanings)
            case {"pattern": pattern} if pattern == shapes.TEXT["pattern"]:
                return {"widget": "text", "shape": "words"}
            case {"pattern": pattern, "patternErrorMessage": otherwise}:
                return {"widget": "string", "shape": "letters", "pattern": [pattern, otherwise]}
        return {"widget": "string", "shape": "letters"}

    def _in_one_of(self, forms: Sequence[Shape]) -> Form:
        """A value that may stand in one of several forms. Where they are too many, all are written in one line."""
        match forms:
            case _ if forms == shapes.TEXT_BY_LANGUAGE["anyOf"]:
                texts = [self.of(key, each, needed=False) for key, each in forms[1]["properties"].items()]
                named = [text | {"label": Language(text["name"]).name.capitalize()} for text in texts]
                return {"widget": "object", "shape": "text", "fields": named}
            case [{shapes.REFERS: _}, citation, {"type": "array"}]:
                return self._list(citation, of="citation") | {"shape": "one-or-several"}
            case [_, {"type": "array", "items": item}]:
                return self._list(item) | {"shape": "one-or-several"}
        return {"widget": "string", "shape": "in-one-line"}

    def _list(self, item: Shape, of: str = "") -> Form:
        form = self.of("value", item, needed=True)
        listed = {"widget": "list", "shape": "list", "collapsed": True}
        if form["widget"] != "object":
            return listed | {"field": form}
        return listed | {
            "of": of or form["shape"],
            "label_singular": self._whole(item).get("title", "Entry"),
            "fields": form["fields"],
            "summary": self._summary(form["fields"]),
        }

    def _by_id(self, each: Shape) -> Form:
        """A mapping by ids. The CMS knows none, so it is a list whose entries have their ids."""
        listed = self._list(each)
        fields = [_ID, *listed["fields"]]
        return listed | {"shape": "by-id", "fields": fields, "summary": self._summary(fields)}

    def _reference(self, collection: str) -> Form:
        name = f"records.*.name.{self._language}"
        return {
            "widget": "relation",
            "shape": "letters",
            "collection": TOGETHER,
            "file": collection,
            "value_field": "records.*.id",
            "display_fields": [name],
            "search_fields": ["records.*.id", name],
        }

    def _fields(self, shape: Shape) -> Iterator[Form]:
        for key, each in shape["properties"].items():
            if key not in LEFT_TO_RENAME:
                yield self.of(key, each, needed=key in shape.get("required", ()))

    def _summary(self, fields: Sequence[Form]) -> str:
        """What is shown of an entry that is folded: the first two things that it must have."""
        told = [field for field in fields if field.get("required", True) and field["widget"] != "list"]
        return " · ".join(f"{{{{{self._shown(field)}}}}}" for field in told[:2])

    def _shown(self, field: Form) -> str:
        return f"{field['name']}.{self._language}" if field["shape"] == "text" else field["name"]

    def _whole(self, shape: Shape) -> Shape:
        """A shape with what it refers to. What is said at the place itself counts."""
        if "$ref" not in shape:
            return shape
        referred = self._whole(self._named[shape["$ref"].rpartition("/")[2]])
        return referred | {key: said for key, said in shape.items() if key != "$ref"}


def _choice(words: Sequence[str], meanings: Sequence[str]) -> Form:
    options = [{"label": f"{word}: {meaning}", "value": word} for word, meaning in zip(words, meanings, strict=True)]
    return {"widget": "select", "shape": "letters", "options": options}


def _label(key: str) -> str:
    return key.replace("_", " ").capitalize()
