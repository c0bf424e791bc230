"""Files in, pages out: the one function that adapters call."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.checks.verify import verify
from generator.diagnostics import Diagnostic, in_order
from generator.model.page import Page
from generator.model.settings import Settings
from generator.reading.fact_sheet import read_draft
from generator.reading.text import decode
from generator.rendering.render import render_site


@dataclass(frozen=True, slots=True)
class Sources:
    """The files that a site is made of, by their path in the project."""

    content: Mapping[str, bytes]
    """The fact sheet: `content/*.yml`."""
    seeds: Mapping[str, bytes]
    """The articles: everything in `seeds/`."""
    templates: Mapping[str, bytes]
    """The explainers and their parts: `templates/**/*.jinja`."""
    handwritten: frozenset[str] = frozenset()
    """The paths of the pages in `docs/`, below it: `method.md`."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it."""

    pages: tuple[Page, ...]
    """Every page that could be made; none if the sheet is not proved."""
    diagnostics: tuple[Diagnostic, ...]
    """Everything that was found, in the order of files and lines."""
    settings: Settings | None = None
    """The site's words about itself; None if the sheet is not proved."""

    @property
    def is_publishable(self) -> bool:
        """Whether nothing that was found is an error."""
        return not any(diagnostic.is_error for diagnostic in self.diagnostics)


def generate(sources: Sources) -> Outcome:
    """Read, check, verify and render. The same files give the same pages, byte for byte."""
    templates, problems = _decoded(sources.templates)
    site, found = verify(read_draft(sources.content, sources.seeds))
    if site is None or problems:  # what lacks because a file was not read is no mistake of its own
        return Outcome((), in_order([*problems, *found]))
    pages, more = render_site(site, templates, sources.handwritten)
    return Outcome(pages, in_order([*problems, *found, *more]), site.settings)


def _decoded(templates: Mapping[str, bytes]) -> tuple[dict[str, str], list[Diagnostic]]:
    """The text of each template by its name below `templates/`."""
    texts, problems = {}, []
    for path, content in sorted(templates.items()):
        text, found = decode(path, content)
        problems += found
        if text is not None:
            texts[path.partition("/")[2]] = text
    return texts, problems
