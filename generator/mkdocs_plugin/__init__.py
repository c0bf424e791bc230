"""The MkDocs plugin. It only translates: a page becomes a file in memory, a diagnostic a line of the log.

What makes pages is loaded once there is something to make.
"""

import gc
import sys
from collections.abc import Callable
from datetime import date
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Literal

from jinja2 import Environment
from mkdocs.config.base import BaseConfigOption, Config, ValidationError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from generator.figures.when import NotADay, parse_day
from generator.mkdocs_plugin.admin import Backend
from generator.mkdocs_plugin.standing import StandingSite, Warnings, standing_site

if TYPE_CHECKING:
    from generator.mkdocs_plugin.building import Building

log = get_plugin_logger("explain")

_FEW_LOOKS = 50_000, 50
"""How seldom garbage is looked for: a site is many small objects that live on."""


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
    admin = Backend()
    """Where the project is, for editing in a browser."""


class ExplainPlugin(BasePlugin[Options]):
    """Proves the fact sheet and serves its pages from memory."""

    def __init__(self) -> None:
        self._serving = False
        self._may_stand = False
        self._standing: StandingSite | None = None
        self._warnings = Warnings()

    @cached_property
    def _building(self) -> "Building":
        building: Building = import_module(".building", __package__).Building(is_preview=self._serving)
        return building

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Under `serve` the instance lives across rebuilds, and a mistake must not end the preview.

        A site that is to be built, and no more, may be left as it stands.
        """
        self._serving = command == "serve"
        self._may_stand = command == "build" and not dirty
        self._warnings.listen()
        gc.set_threshold(*_FEW_LOOKS)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Leave a site as it stands, if it is that of these files already; else begin to build it."""
        if self._may_stand:
            self._standing = standing_site(config)
            if self._standing and self._standing.is_there():
                log.info("The site in %s is that of these files already.", config.site_dir)
                sys.exit()
        self._building.begin(config, self.config.as_of, self.config.today, self.config.admin)
        return config

    @event_priority(100)
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add the generated pages. Other plugins see them as they see any page."""
        self._building.add_pages(files, config)
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Take down the nav, which pages printed anew have as well."""
        self._building.take_nav(nav)
        return nav

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        """Tell the theme what it may want to know."""
        self._building.take_env(env, files, config)
        return env

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """From here on the site can be brought up to date, or left as it stands."""
        self._building.end()
        if self._standing and self._warnings.are_none:
            self._standing.keep(config)

    def on_serve(self, server: LiveReloadServer, config: MkDocsConfig, builder: Callable[[], None]) -> LiveReloadServer:
        """From here on a preview survives whatever is wrong."""
        self._building.follow(server, builder)
        return server

    def on_shutdown(self) -> None:
        """End a preview."""
        if self._serving:
            self._building.close()
