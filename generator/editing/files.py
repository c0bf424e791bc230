"""Files that go by the id of a record: its own template, and a page about it that people wrote."""

import re
from collections.abc import Iterator

from generator.model.facts import RecordKey
from generator.reading.sources import Sources


def files_named(sources: Sources, key: RecordKey) -> Iterator[str]:
    """The paths of the files that are named by a record, in every language."""
    own = re.compile(rf"(?:templates/[a-z]+|docs(?:/[a-z]+)?)/{key[0]}/{key[1]}\.md(?:\.jinja)?")
    yield from (path for path in (*sources.templates, *sources.handwritten) if own.fullmatch(path))
