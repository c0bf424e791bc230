"""YAML as an editor reads it: with the types that version 1.2 gives to scalars. No dates, and `no` is a text."""

import re
from typing import Any

import yaml


class _Loader(yaml.CSafeLoader):
    yaml_implicit_resolvers: dict[str, list[Any]] = {}


for tag, pattern, first in (
    ("null", "~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", "true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", "[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), first)


def as_an_editor_reads(data: bytes) -> Any:
    """What a file holds; None if that is nothing."""
    return yaml.load(data, _Loader)  # noqa: S506 - a loader of safe values
