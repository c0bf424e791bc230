"""The MkDocs plugin. It only translates: a page becomes a file in memory, a diagnostic a line of the log."""

import logging
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin

from jinja2 import Environment
from mkdocs.config.base import BaseConfigOption, Config, ValidationError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from generator.diagnostics import Diagnostic, Severity, count
from generator.model.page import Heading, Page
from generator.model.view import Asked, NotADay, parse_day
from generator.pipeline import Outcome, generate
from generator.project import FOLDERS, Unreadable, read_project
from generator.rendering.export import front_matter, markdown_file
from generator.rendering.manuals import RULES
from generator.reporting.text_report import headline
from generator.reporting.visible import visible

log = get_plugin_logger("explain")


class Day(BaseConfigOption[date | None]):
    """A full date; None if it is left out or empty, as a variable of the environment may be."""

    def run_validation(self, value: object) -> date | None:
        """Read the date, which YAML may have read already, or refuse it as a mistake of `mkdocs.yml`."""
        if value is None or value == "":
            return None
        try:
            return parse_day(str(value))
        except NotADay as error:
            raise ValidationError(str(error)) from error


class Options(Config):
    """What `mkdocs.yml` may ask for."""

    as_of = Day()
    """The day to show the site as it stood on."""
    today = Day()
    """The day by which reviews are due."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem as the banner of a preview tells it. All of it is text, not HTML."""

    place: str
    severity: str
    said: str
    rule: str
    manual: str | None
    """The address of the rule's manual page below the root; None if there are no pages yet."""


class ExplainPlugin(BasePlugin[Options]):
    """Proves the fact sheet and serves its pages from memory."""

    def __init__(self) -> None:
        self._serving = False
        self._last: Outcome | None = None
        self._problems: tuple[Diagnostic, ...] = ()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Under `serve` the instance lives across rebuilds, and a mistake must not end the preview."""
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Watch the folders that pages are made from."""
        root = _root(config)
        config.watch.extend(str(root / folder) for folder in FOLDERS)
        return config

    @event_priority(100)
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add the generated pages. Other plugins see them as they see any page."""
        outcome = self._outcome(config)
        if outcome.settings:
            config.site_name = outcome.settings.name.text(outcome.settings.languages[0])
        titles = dict(_titles(config.nav))
        for page in outcome.pages:
            ExplainerPage(page, titles.get(page.path), _file(page, files, config, InclusionLevel.UNDEFINED), config)
        for page in outcome.annotated:
            AnnotatedPage(page, None, _file(page, files, config, InclusionLevel.DRAFT), config)
        return files

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        """Date every page by the evidence, never by the clock, and let a preview show what is wrong."""
        if self._last and self._last.settings:
            for file in files.documentation_pages():
                if file.page:
                    file.page.update_date = self._last.settings.as_of.last_day.isoformat()
        env.globals["problems"] = [_problem(diagnostic, files) for diagnostic in self._problems]
        env.globals["is_preview"] = self._serving
        return env

    def _outcome(self, config: MkDocsConfig) -> Outcome:
        """The pages of today's files; in a preview that cannot be had, those of the last files that were sound."""
        try:
            asked = Asked(self.config.as_of, self.config.today)
            outcome = generate(read_project(_root(config)), asked, annotate=self._serving)
        except Unreadable as refusal:
            raise PluginError(str(refusal)) from refusal
        for diagnostic in outcome.diagnostics:
            log.log(logging.ERROR if diagnostic.is_error else logging.WARNING, headline(diagnostic))
        self._problems = outcome.diagnostics if self._serving else ()
        if outcome.is_publishable:
            self._last = outcome
            return outcome
        if not self._serving:
            errors = count(outcome.diagnostics, Severity.ERROR)
            raise PluginError(f"The site is not proved: {errors} errors, listed above.")
        return self._last or outcome


class ExplainerPage(MkDocsPage):
    """A generated page under MkDocs: its body is made already."""

    def __init__(self, made: Page, title: str | None, file: File, config: MkDocsConfig) -> None:
        self._made = made
        super().__init__(title, file, config)
        if self.edit_url:  # MkDocs leaves the way out of `docs/` in the address
            self.edit_url = urljoin(self.edit_url, posixpath.basename(made.edit))

    def read_source(self, config: MkDocsConfig) -> None:
        """Take the Markdown and what goes with it from the made page."""
        self.markdown, self.meta = self._made.markdown, dict(front_matter(self._made))

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take the HTML from the made page."""
        self.content = self._made.html
        self.toc = get_toc(_tokens(list(self._made.headings)))
        self.present_anchor_ids = set(self._made.anchors)


def _problem(diagnostic: Diagnostic, files: Files) -> Problem:
    place, said = visible(str(diagnostic.place)), visible(diagnostic.said)
    manual = files.get_file_from_path(f"{RULES}/{diagnostic.rule}.md")
    return Problem(place, diagnostic.severity, said, diagnostic.rule, manual.url if manual else None)


class AnnotatedPage(ExplainerPage):
    """A page for the editor alone: no search finds it, not even that of the preview."""

    def read_source(self, config: MkDocsConfig) -> None:
        """Take the Markdown and what goes with it, and keep all of it to oneself."""
        super().read_source(config)
        self.meta = {**self.meta, "robots": "noindex", "search": {"exclude": True}}


def _file(page: Page, files: Files, config: MkDocsConfig, inclusion: InclusionLevel) -> File:
    """A made page as a file in memory, among all others."""
    file = File.generated(config, page.path, content=markdown_file(page), inclusion=inclusion)
    file.edit_uri = f"../{page.edit}"
    files.append(file)
    return file


def _tokens(headings: list[Heading]) -> list[Any]:
    """Headings nested by level, as MkDocs expects them."""
    top: list[Any] = []
    open_levels: list[tuple[int, list[Any]]] = [(0, top)]
    for heading in headings:
        while open_levels[-1][0] >= heading.level:
            open_levels.pop()
        children: list[Any] = []
        name = escape(heading.text)
        open_levels[-1][1].append({"level": heading.level, "id": heading.id, "name": name, "children": children})
        open_levels.append((heading.level, children))
    return top


def _titles(nav: Any) -> Iterator[tuple[str, str]]:
    """The path and the title of each page that the nav names, which MkDocs forgets for a page that is made already."""
    for item in nav or ():
        for title, below in item.items() if isinstance(item, dict) else ():
            yield from [(below, title)] if isinstance(below, str) else _titles(below)


def _root(config: MkDocsConfig) -> Path:
    """The folder that holds `mkdocs.yml`."""
    return Path(config.config_file_path).parent
