"""Which files in `docs/` no build publishes: MkDocs shows drafts in a preview alone, and what is excluded nowhere."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from pathspec import GitIgnoreSpec

from generator.diagnostics import Lines
from generator.reading import yaml_nodes
from generator.reading.decoding import decode
from generator.reading.yaml_text import read_yaml

_UNPUBLISHED = ("draft_docs", "exclude_docs")
"""The settings of MkDocs that name such files, each by patterns as in `.gitignore`."""


def is_kept_back(path: str, settings: Mapping[str, bytes]) -> bool:
    """Whether the settings of MkDocs keep a file in `docs/` from being published.

    Settings that cannot be read keep none: MkDocs builds nothing with them.
    """
    return _matching(tuple(settings.items())).match_file(path.partition("/")[2])


@lru_cache(maxsize=1)  # whoever edits anything else leaves them as they are
def _matching(settings: tuple[tuple[str, bytes], ...]) -> GitIgnoreSpec:
    return GitIgnoreSpec.from_lines(line for path, content in settings for line in _patterns(path, content))


def _patterns(path: str, content: bytes) -> Iterator[str]:
    text, _ = decode(path, content)
    tree = read_yaml(Lines(path, text))[0] if text is not None else None
    if isinstance(tree, yaml_nodes.Mapping):
        for key in _UNPUBLISHED:
            match tree.entries.get(key):
                case _, yaml_nodes.Scalar(text=patterns):
                    yield from patterns.splitlines()
