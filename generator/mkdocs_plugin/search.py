"""The search index, to which made pages bring their own entries."""

from typing import Any

from material.plugins.search.plugin import SearchIndex, SearchPlugin
from mkdocs.plugins import PluginCollection

from generator.mkdocs_plugin.pages import ExplainerPage
from generator.rendering.search_entries import entries_of


class Index(SearchIndex):  # type: ignore[misc] # it has no type hints
    """Material's index, which reads all other pages itself. A page that comes again takes the place that it had."""

    def __init__(self, **config: Any) -> None:
        self._of: dict[str, list[dict[str, Any]]] = {}
        super().__init__(**config)

    def add_entry_from_context(self, page: Any) -> None:
        """Add the sections of a page, unless it is kept from searches."""
        self.entries = []
        if not isinstance(page, ExplainerPage):
            super().add_entry_from_context(page)
        elif page.is_listed:
            tags = {"tags": page.meta["tags"]} if "tags" in page.meta else {}
            for entry in entries_of(page.content or ""):
                place = f"{page.url}#{entry.anchor}" if entry.anchor else page.url
                self.entries.append(
                    {"location": place, "title": entry.title or page.meta["title"], "text": entry.text} | tags
                )
        self._of[page.url] = self.entries

    def generate_search_index(self, prev: Any) -> str:
        """All of it, as JSON."""
        self.entries = [entry for entries in self._of.values() for entry in entries]
        return str(super().generate_search_index(prev))


def bring_entries(plugins: PluginCollection) -> None:
    """Put our index in the place of that of Material's search, if the site has one."""
    for plugin in plugins.values():
        if isinstance(plugin, SearchPlugin):
            plugin.search_index = Index(**plugin.config)
