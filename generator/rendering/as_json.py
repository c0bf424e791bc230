"""Values as JSON that people can read, and compare line by line: one entry a line, and one item of a list a line."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

in_line = json.JSONEncoder(ensure_ascii=False).encode
"""A value in one line."""


def as_json(value: Mapping[str, Any] | Sequence[Any]) -> bytes:
    """A mapping, or a list, as a file."""
    return f"{_mapping(value) if isinstance(value, Mapping) else _list(value)}\n".encode()


def _mapping(value: Mapping[str, Any]) -> str:
    entries = (
        f"{in_line(key)}: {_list(of) if isinstance(of, list | tuple) else in_line(of)}" for key, of in value.items()
    )
    return _lines("{", entries, "}")


def _list(value: Sequence[Any]) -> str:
    return _lines("[", map(in_line, value), "]")


def _lines(start: str, entries: Iterable[str], end: str) -> str:
    said = ",\n".join(entries)
    return f"{start}\n{said}\n{end}" if said else f"{start}{end}"
