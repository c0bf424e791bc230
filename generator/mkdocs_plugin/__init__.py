"""The MkDocs plugin. It only translates: a page becomes a file in memory, a diagnostic a line of the log."""

import logging
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from jinja2 import Environment
from mkdocs.config.base import BaseConfigOption, Config, ValidationError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files

from generator.diagnostics import Diagnostic, Severity, count
from generator.mkdocs_plugin.pages import add_annotated_page, add_asset, add_page
from generator.model.draft import Draft
from generator.model.view import Asked, NotADay, parse_day
from generator.pipeline import Outcome, generate, take_away
from generator.project import FOLDERS, Unreadable, read_project, write_files
from generator.rendering.cards import CARD
from generator.rendering.feeds import ATOM
from generator.rendering.manuals import RULES
from generator.reporting.text_report import in_one_line
from generator.reporting.visible import visible
from generator.schema.files import schemas_of

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
        self._beside: frozenset[str] = frozenset()
        self._font: bytes | None = None

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
            add_page(page, titles.get(page.path), files, config)
        for page in outcome.annotated:
            add_annotated_page(page, files, config)
        address = "" if self._serving else config.site_url or ""  # a preview is no address that anybody subscribes to
        assets = take_away(outcome, address, self._font)
        for asset in assets:
            add_asset(asset, files, config)
        self._beside = frozenset(asset.path for asset in assets if posixpath.basename(asset.path) in (ATOM, CARD))
        return files

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        """Date every page by the evidence, never by the clock, and let a preview show what is wrong."""
        if self._last and self._last.settings:
            for file in files.documentation_pages():
                if file.page:
                    file.page.update_date = self._last.settings.as_of.last_day.isoformat()
        env.globals["problems"] = [_problem(diagnostic, files) for diagnostic in self._problems]
        env.globals["is_preview"] = self._serving
        env.globals["beside"] = self._beside
        return env

    def _outcome(self, config: MkDocsConfig) -> Outcome:
        """The pages of today's files; in a preview that cannot be had, those of the last files that were sound."""
        try:
            asked = Asked(self.config.as_of, self.config.today)
            sources = read_project(_root(config))
            outcome = generate(sources, asked, annotate=self._serving)
        except Unreadable as refusal:
            raise PluginError(str(refusal)) from refusal
        self._font = next(iter(sources.fonts.values()), None)
        for diagnostic in outcome.diagnostics:
            log.log(logging.ERROR if diagnostic.is_error else logging.WARNING, in_one_line(diagnostic))
        self._problems = outcome.diagnostics if self._serving else ()
        if self._serving:
            _keep_schemas_fresh(outcome.draft, config)
        if outcome.is_publishable:
            self._last = outcome
            return outcome
        if not self._serving:
            errors = count(outcome.diagnostics, Severity.ERROR)
            raise PluginError(f"The site is not proved: {errors} errors, listed above.")
        return self._last or outcome


def _keep_schemas_fresh(draft: Draft, config: MkDocsConfig) -> None:
    """Let an editor complete by today's ids, whether or not the sheet is proved."""
    try:
        write_files(_root(config), schemas_of(draft))
    except OSError as error:
        log.warning("%s cannot be written: %s.", visible(str(error.filename)), error.strerror)


def _problem(diagnostic: Diagnostic, files: Files) -> Problem:
    place, said = visible(str(diagnostic.place)), visible(diagnostic.said)
    manual = files.get_file_from_path(f"{RULES}/{diagnostic.rule}.md")
    return Problem(place, diagnostic.severity, said, diagnostic.rule, manual.url if manual else None)


def _titles(nav: Any) -> Iterator[tuple[str, str]]:
    """The path and the title of each page that the nav names, which MkDocs forgets for a page that is made already."""
    for item in nav or ():
        for title, below in item.items() if isinstance(item, dict) else ():
            yield from [(below, title)] if isinstance(below, str) else _titles(below)


def _root(config: MkDocsConfig) -> Path:
    """The folder that holds `mkdocs.yml`."""
    return Path(config.config_file_path).parent
