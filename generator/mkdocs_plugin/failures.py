"""What MkDocs says when it cannot build a site, or warns of, as problems with places."""

import logging
import re
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

from mkdocs.exceptions import Abort, ConfigurationError

from generator.diagnostics import Diagnostic, Lines, Place
from generator.project import DOCS, SETTINGS, TEMPLATES, content_of
from generator.reading.decoding import Unread, as_shown
from generator.reading.yaml_rules import ConflictMarker, Tab, YamlSyntax
from generator.reading.yaml_text import read_yaml
from generator.rendering.environment import sentence
from generator.rendering.frame_rules import MkdocsRefusal, MkdocsWarning, ThemeError

_QUOTED = re.compile(r"'([^'\n\0]+)'")
_LISTED = re.compile(r"^  - (\S+)$", re.MULTILINE)
_OF_OTHERS = ("mkdocs.plugins.explain", "mkdocs.livereload")
"""The loggers of what has a place already, and of requests."""
_UNTIL_THEN = "Until it is mended, the pages are shown as they were."
_ILL_FORMED = (YamlSyntax.name, Tab.name, ConflictMarker.name)
"""What is wrong with any YAML, and not with that of the sheet alone."""


class Log(logging.Handler):
    """What MkDocs warned of while it built a site."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        if not record.name.startswith(_OF_OTHERS):
            self.records.append(record)


def warnings(records: Sequence[logging.LogRecord], root: Path) -> Iterator[Diagnostic]:
    """What MkDocs warned of. It names no lines: the place is where the file that it names has what it quotes."""
    for record in records:
        said = record.getMessage()
        head = said.partition("\n")[0]
        listed = [f"{head} '{path}'" for path in _LISTED.findall(said)]
        for each in listed or [head]:
            yield MkdocsWarning.at(_named(each, root), sentence(each), "Correct what it names, or add what lacks.")


def failures(error: BaseException, records: Sequence[logging.LogRecord], root: Path) -> list[Diagnostic]:
    """Why MkDocs could not build the site: what it logged, if it refused by itself; else what was raised."""
    if isinstance(error, Abort):
        refused = [record.getMessage() for record in records if record.levelno >= logging.ERROR] or [str(error)]
        return [MkdocsRefusal.at(_named(said, root), sentence(said), _UNTIL_THEN) for said in refused]
    if isinstance(error, ConfigurationError) and (ill_formed := _ill_formed(root)):
        return ill_formed
    return [_raised(error, root)]


def _named(said: str, root: Path) -> Place:
    """Where the page in `docs/` that a message names, or else `mkdocs.yml`, has the words that it quotes."""
    quoted = _QUOTED.findall(said)
    path, content = SETTINGS, content_of(root, SETTINGS)
    if quoted and not isinstance(page := content_of(root, f"{DOCS}/{quoted[0]}"), Unread):
        path, content = f"{DOCS}/{quoted[0]}", page
    text = as_shown(content)
    offset = 0
    for words in quoted:
        found = re.search(rf"(?<![\w-]){re.escape(words)}(?![\w-])", text[offset:])
        offset += found.start() if found else 0
    return Place.at(path, text, offset)


def _ill_formed(root: Path) -> list[Diagnostic]:
    """Where `mkdocs.yml` is no YAML."""
    _, found = read_yaml(Lines(SETTINGS, as_shown(content_of(root, SETTINGS))))
    return [problem for problem in found if problem.rule in _ILL_FORMED]


def _raised(error: BaseException, root: Path) -> Diagnostic:
    """What came up while MkDocs built the site, at the innermost line of a template that it came through."""
    said = sentence(f"{type(error).__name__}: {error}")
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if (path := Path(frame.filename)).is_relative_to(root / TEMPLATES):
            return ThemeError.at(Place(path.relative_to(root).as_posix(), frame.lineno or 1), said, _UNTIL_THEN)
    if isinstance(error, OSError) and error.filename and Path(error.filename).is_relative_to(root):
        return Unread(error.strerror or said).told(Path(error.filename).relative_to(root).as_posix())
    return MkdocsRefusal.at(Place(SETTINGS), said, _UNTIL_THEN)
