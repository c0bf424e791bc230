"""Made pages as MkDocs knows pages: files in memory whose bodies need no rendering."""

import posixpath
from html import escape
from typing import Any
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from generator.model.asset import Asset
from generator.model.page import Heading, Page
from generator.rendering.export import front_matter, markdown_file

_NO_PAGE = ".txt"


def add_page(page: Page, title: str | None, files: Files, config: MkDocsConfig) -> None:
    """Add a page that readers see, under the title that the nav gives it, if it gives one."""
    ExplainerPage(page, title, _file(page, files, config, InclusionLevel.UNDEFINED), config)


def add_annotated_page(page: Page, files: Files, config: MkDocsConfig) -> None:
    """Add a page that is for the editor alone: no build publishes it."""
    ExplainerPage(page, None, _file(page, files, config, InclusionLevel.DRAFT), config)


def add_asset(asset: Asset, files: Files, config: MkDocsConfig) -> None:
    """Add a file that is published as it is. MkDocs would make a page of Markdown, so that goes by another name."""
    is_markdown = asset.path.endswith(".md")
    file = File.generated(config, f"{asset.path}{_NO_PAGE if is_markdown else ''}", content=asset.content)
    file.dest_uri = file.url = asset.path
    files.append(file)


class ExplainerPage(MkDocsPage):
    """A generated page under MkDocs: its body is made already."""

    def __init__(self, made: Page, title: str | None, file: File, config: MkDocsConfig) -> None:
        self.made = made
        """What it shows."""
        super().__init__(title, file, config)
        if self.edit_url:  # MkDocs leaves the way out of `docs/` in the address
            self.edit_url = urljoin(self.edit_url, posixpath.basename(made.edit))

    @property
    def is_listed(self) -> bool:
        """Whether a search may find it."""
        return self.made.is_listed

    @property
    def recorded(self) -> str:
        """The day on which what it shows last changed; empty if nothing is recorded."""
        return self.made.updated

    def read_source(self, config: MkDocsConfig) -> None:
        """Take the Markdown and what goes with it from the made page."""
        self.markdown, self.meta = self.made.markdown, dict(front_matter(self.made))
        if self.made.linked_data:
            self.meta["linked_data"] = self.made.linked_data
        if not self.made.is_listed:
            self.meta |= {"robots": "noindex", "search": {"exclude": True}}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take the HTML from the made page."""
        self.content = self.made.html
        self.toc = get_toc(_tokens(list(self.made.headings)))
        self.present_anchor_ids = set(self.made.anchors)


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
