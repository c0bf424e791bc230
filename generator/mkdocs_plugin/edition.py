"""The site as MkDocs built it last in a preview: an edit prints anew only the pages that show it.

Whatever pages may have in common (settings, the theme, handwritten pages, which pages there are) is the frame. While
that is the same, MkDocs would print every other page as it stands.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import compress
from operator import is_not
from pathlib import Path

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from generator.mkdocs_plugin.banner import Told
from generator.mkdocs_plugin.pages import ExplainerPage
from generator.mkdocs_plugin.standing import work_of_others
from generator.model.asset import Asset
from generator.model.page import Page
from generator.pipeline import Outcome
from generator.reading.sources import Sources
from generator.rendering.former import former_ids

SEARCH = "search/search_index.json"
"""Where Material lays the index that its search reads."""


@dataclass(frozen=True)
class Contents:
    """What a site holds."""

    sources: Sources
    theme: Mapping[str, bytes]
    """All files of the theme."""
    is_sound: bool
    """Whether nothing is wrong with the sources, so that a site may be made of them."""
    outcome: Outcome
    """Sound pages; under a preview not always those of the sources."""
    make_assets: Callable[[], tuple[Asset, ...]]
    """Makes what lies beside them."""
    told: tuple[Told, ...]
    """What is wrong with the sources."""

    @cached_property
    def assets(self) -> tuple[Asset, ...]:
        """What lies beside the pages."""
        return self.make_assets()

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """All pages, those for editors among them."""
        return (*self.outcome.pages, *self.outcome.annotated)

    def has_frame_of(self, other: "Contents") -> bool:
        """Whether all that pages may have in common is the same."""
        if _frame(self) != _frame(other) or len(self.pages) != len(other.pages):
            return False
        return all(_place(page) == _place(was) for page, was in self.unlike(other))

    def unlike(self, other: "Contents") -> Iterator[tuple[Page, Page]]:
        """The pages that are not those of others with as many pages, each with the one that stands there."""
        pairs = zip(self.pages, other.pages, strict=True)
        return compress(pairs, map(is_not, self.pages, other.pages))


def _frame(contents: Contents) -> tuple[object, ...]:
    sources, site = contents.sources, contents.outcome.site
    former = former_ids(site) if site else {}
    return sources.settings, sources.handwritten, contents.theme, repr(contents.outcome.settings), former


def _place(page: Page) -> tuple[object, ...]:
    """What other pages, and files about all pages, may tell of a page."""
    return page.path, page.edit, page.is_listed, page.updated


class Edition:
    """A site that MkDocs has built, to be brought up to date page by page."""

    def __init__(self, contents: Contents, files: Files, config: MkDocsConfig) -> None:
        self.contents = contents
        self.config = config
        self.nav: Navigation
        """What MkDocs made of the nav, once it has."""
        self.env: Environment
        """What it prints pages by, once it has one."""
        self._files = files
        self._is_makeshift = not contents.is_sound
        """Whether files stand in it that only had to do while something was wrong."""
        self._beside = contents
        """What was made last of the files beside the pages."""

    def hindrance(self, contents: Contents) -> str | None:
        """Why other contents cannot be taken page by page; None if they differ in nothing but single pages."""
        if others := work_of_others(self.config):
            return f"It is not known what these read, or bring from one page to another: {', '.join(others)}."
        if self._is_makeshift:
            return "The last site was made while something was wrong."
        if not contents.has_frame_of(self.contents):
            return "What all pages may have in common has changed."
        if not all(self._keeps_its_title(page) for page in self._changed(contents)):
            return "A page that the nav names has another title."
        return None

    def take(self, contents: Contents) -> int:
        """Bring the site up to date, and say how many pages that took.

        If one cannot be printed, the files of the site stay as they are, and MkDocs has to build it anew.
        """
        changed = self._changed(contents)
        with tempfile.TemporaryDirectory(prefix="mkdocs_printed_") as folder:
            self._print(changed, Path(folder))
            _move(Path(folder), Path(self.config.site_dir))
        self.contents = contents
        return len(changed)

    def catch_up(self, address: str) -> None:
        """Make the files beside the pages, and the search index, once somebody asks for the address of one of them."""
        before, site = {asset.path: asset.content for asset in self._beside.assets}, Path(self.config.site_dir)
        is_of_theme = address not in before and address != SEARCH and (site / address).exists()
        if self._beside is self.contents or is_of_theme:
            return
        now = {asset.path: asset.content for asset in self.contents.assets}
        for path in before.keys() - now.keys():
            (site / path).unlink(missing_ok=True)
        for path, content in now.items():
            if before.get(path) != content:
                (site / path).parent.mkdir(parents=True, exist_ok=True)
                (site / path).write_bytes(content)
        self.config.plugins.on_post_build(config=self.config)  # Material's search writes its index
        self._beside = self.contents

    def _changed(self, contents: Contents) -> list[Page]:
        """The pages that are not as they were. They have the places of those."""
        return [page for page, was in contents.unlike(self.contents) if page != was]

    def _page(self, page: Page) -> ExplainerPage:
        found = self._files.src_uris[page.path].page
        if not isinstance(found, ExplainerPage):
            raise TypeError(page.path)
        return found

    def _keeps_its_title(self, page: Page) -> bool:
        """Whether the nav, and with it every page, goes on naming a page as it does."""
        made = self._page(page)
        return made.made.title == page.title or all(made is not named for named in self.nav.pages)

    def _print(self, pages: Sequence[Page], folder: Path) -> None:
        for page in pages:
            made = self._page(page)
            made.made = page
            _populate_page(made, self.config, self._files)
            made.file.dest_dir, site = str(folder), made.file.dest_dir
            try:
                excluded = made.file.inclusion.is_excluded()
                _build_page(made, self.config, self._with_pages, self.nav, self.env, excluded=excluded)
            finally:
                made.file.dest_dir = site
        level = self.config.validation.links.anchors
        for other in self._handwritten if pages else ():
            other.validate_anchor_links(files=self._files, log_level=level)

    @cached_property
    def _handwritten(self) -> Sequence[MkDocsPage]:
        """The pages that people wrote: the only ones whose links MkDocs follows."""
        return [file.page for file in self._with_pages if file.page and not isinstance(file.page, ExplainerPage)]

    @cached_property
    def _with_pages(self) -> Sequence[File]:
        """The files of which MkDocs makes pages."""
        return self._files.documentation_pages(inclusion=InclusionLevel.is_in_serve)


def _move(folder: Path, to: Path) -> None:
    """Put each file of a folder in the place of that of another, at once."""
    for file in [*folder.rglob("*")]:
        if file.is_file():
            target = to / file.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            file.replace(target)
