"""Builds a site: what comes of the project's files becomes pages of MkDocs, and what is wrong lines of its log."""

import logging
import posixpath
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from generator.diagnostics import Severity, count
from generator.mkdocs_plugin.admin.files import admin_files
from generator.mkdocs_plugin.edition import Contents, Edition
from generator.mkdocs_plugin.once import Once
from generator.mkdocs_plugin.pages import add_annotated_page, add_asset, add_page
from generator.mkdocs_plugin.preview import Preview
from generator.mkdocs_plugin.search import bring_entries
from generator.mkdocs_plugin.shown import Sound, keep_handwritten, shown, told
from generator.model.draft import Draft
from generator.model.view import BY_THE_EVIDENCE, Asked
from generator.pipeline import Outcome, generate, take_away
from generator.project import is_of_theme, read_again, read_project, read_theme
from generator.reading.sources import Sources
from generator.rendering.cards import CARD
from generator.rendering.environment import COMPILED
from generator.rendering.feeds import ATOM
from generator.reporting.text_report import in_one_line
from generator.reporting.visible import visible
from generator.resumed import generate_resumed
from generator.saving import NotSaved, refresh
from generator.schema.files import rest_on, schemas_of

log = get_plugin_logger("explain")

_LOOKS = 3
"""How often the work on one edit may be done, while somebody goes on changing files."""


class Building:
    """Builds a site, or one after another for a preview."""

    def __init__(self, *, is_preview: bool) -> None:
        self._is_preview = is_preview
        self._asked = BY_THE_EVIDENCE
        self._admin: Mapping[str, Any] = {}
        self._preview: Preview | None = None
        self._last: Sound | None = None
        self._files: tuple[Sources, Mapping[str, bytes]] | None = None
        """The project's files, and those of the theme, as they were last read."""
        self._outcome: Outcome | None = None
        self._latest: Contents | None = None
        self._offered: object = None
        self._begun: Edition
        self._edition: Edition | None = None
        self._beside: frozenset[str] = frozenset()

    def begin(self, config: MkDocsConfig, as_of: date | None, today: date | None, admin: Mapping[str, Any]) -> None:
        """Begin a site, as it stood on a day and is seen on another, with the backend to edit it by; and a preview."""
        if (Asked(as_of, today), admin) != (self._asked, self._admin):
            self._asked, self._admin, self._latest = Asked(as_of, today), admin, None
        if self._is_preview and self._preview is None:
            self._preview = Preview(_root(config), self._renew, self._catch_up)
        self._edition = None

    def add_pages(self, files: Files, config: MkDocsConfig) -> None:
        """Add the generated pages, and what lies beside them."""
        contents = self._contents(config)
        keep_handwritten(contents.sources, self._last, files, config)
        outcome = contents.outcome
        if outcome.settings:
            config.site_name = outcome.settings.name.text(outcome.settings.languages[0])
        titles = dict(_titles(config.nav))
        for page in outcome.pages:
            add_page(page, titles.get(page.path), files, config)
        for page in outcome.annotated:
            add_annotated_page(page, files, config)
        for asset in contents.assets:
            add_asset(asset, files, config)
        named = (asset.path for asset in contents.assets)
        self._beside = frozenset(path for path in named if posixpath.basename(path) in (ATOM, CARD))
        self._begun = Edition(contents, files, config)

    def take_nav(self, nav: Navigation) -> None:
        """Take down the nav."""
        self._begun.nav = nav

    def take_env(self, env: Environment, files: Files, config: MkDocsConfig) -> None:
        """Date every page by the evidence, and tell the theme whether it is a preview's.

        Let the theme be compiled once, and pages bring what a search finds of them.
        """
        if self._last and self._last.outcome.settings:
            for file in files.documentation_pages():
                if file.page:
                    file.page.update_date = self._last.outcome.settings.as_of.last_day.isoformat()
        env.bytecode_cache = COMPILED
        bring_entries(config.plugins)
        env.globals["is_preview"] = self._is_preview
        env.globals["beside"] = self._beside
        env.globals["once"] = Once(self._begun.nav)
        self._begun.env = env

    def end(self) -> None:
        """From here on the site can be brought up to date."""
        self._edition = self._begun

    def follow(self, server: LiveReloadServer, builder: Callable[[], None]) -> None:
        """From here on a preview survives whatever is wrong."""
        if self._preview:
            self._preview.follow(server, builder)

    def close(self) -> None:
        """End a preview."""
        if self._preview:
            self._preview.close()

    def _renew(self) -> bool:
        """Bring the last site of a preview up to date; whether that could be done without building it anew."""
        edition = self._edition
        if edition is None:
            return False
        contents = self._contents(edition.config)
        if hindrance := edition.hindrance(contents):
            log.info("%s So all of them are made anew.", hindrance)
            return False
        if self._preview and contents is edition.contents:
            self._preview.stay()
            return True
        log.info("Pages made anew: %s", edition.take(contents))
        return True

    def _catch_up(self, address: str) -> None:
        """Have ready what lies at an address, if it is only made when somebody asks for it."""
        if self._edition:
            self._edition.catch_up(address)

    def _contents(self, config: MkDocsConfig) -> Contents:
        """What the site is to hold: the pages of the project's files.

        In a preview that cannot have them, those of the last files that were sound.
        """
        root, last = _root(config), self._latest
        sources, theme, outcome = self._looked_at(root)
        if not self._is_preview or last is None or (last.sources, last.theme) != (sources, theme):
            self._latest = last = self._made(sources, theme, outcome, config)
        if self._preview:
            self._preview.tell(last.told, is_whole=self._last is not None)
        return last

    def _looked_at(self, root: Path) -> tuple[Sources, Mapping[str, bytes], Outcome]:
        """The project's files, those of the theme, and what comes of them; in a preview, once all is quiet.

        The work begins before that: mostly nothing more changes, and else it is done again. But not for ever.
        """
        found = self._read(root)
        for _ in range(_LOOKS):
            made = (*found, self._outcome_of(root, found[0]))
            if self._preview is None:
                break
            self._preview.wait_until_quiet()
            if (latest := self._read(root)) == found:
                break
            found = latest
        return made

    def _read(self, root: Path) -> tuple[Sources, Mapping[str, bytes]]:
        changed = self._preview.changed() if self._preview else None
        if changed is None or self._files is None:
            self._files = read_project(root), read_theme(root) if self._is_preview else {}
        elif changed:
            sources, theme = self._files
            theme = read_theme(root) if any(map(is_of_theme, changed)) else theme
            self._files = read_again(root, sources, changed), theme
        return self._files

    def _outcome_of(self, root: Path, sources: Sources) -> Outcome:
        if self._outcome:
            outcome = generate(sources, self._asked, annotate=self._is_preview, before=self._outcome)
        else:
            outcome = generate_resumed(root, sources, self._asked, annotate=self._is_preview)
        self._outcome = outcome
        return outcome

    def _made(self, sources: Sources, theme: Mapping[str, bytes], outcome: Outcome, config: MkDocsConfig) -> Contents:
        for diagnostic in outcome.diagnostics:
            log.log(logging.ERROR if diagnostic.is_error else logging.WARNING, in_one_line(diagnostic))
        if self._is_preview:
            self._keep_schemas_fresh(outcome.draft, config)
        if outcome.is_publishable:
            self._last = Sound(sources, outcome)
        elif not self._preview:
            errors = count(outcome.diagnostics, Severity.ERROR)
            raise PluginError(f"The site is not proved: {errors} errors, listed above.")
        best = shown(sources, outcome, self._last)
        # A preview is no address that anybody subscribes to.
        address = "" if self._is_preview else config.site_url or ""
        settings = best.draft.settings
        editing = admin_files(self._admin, settings) if settings else ()
        found = told(sources, outcome, best) if self._preview and outcome.diagnostics else ()
        return Contents(
            sources,
            theme,
            outcome.is_publishable,
            best,
            lambda: (*take_away(best, address, sources.font), *editing),
            tuple(found),
        )

    def _keep_schemas_fresh(self, draft: Draft, config: MkDocsConfig) -> None:
        """Let an editor complete by today's ids, whether or not the sheet is proved."""
        if self._offered == (now := rest_on(draft)):
            return
        try:
            refresh(_root(config), schemas_of(draft))
        except NotSaved as refusal:
            log.warning(visible(str(refusal)))
        else:
            self._offered = now


def _titles(nav: Any) -> Iterator[tuple[str, str]]:
    """The path and the title of each page that the nav names, which MkDocs forgets for a page that is made already."""
    for item in nav or ():
        for title, below in item.items() if isinstance(item, dict) else ():
            yield from [(below, title)] if isinstance(below, str) else _titles(below)


def _root(config: MkDocsConfig) -> Path:
    """The folder that holds `mkdocs.yml`."""
    return Path(config.config_file_path).parent
