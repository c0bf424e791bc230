"""What all pages of a folder have in common, such as the masthead with its links, is printed once."""

import posixpath
from collections.abc import Callable

from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page


class Once:
    """Prints parts of the theme, `{% call once("header", page) %}…{% endcall %}`, once for each folder and language.

    A page that the nav names has them for itself, since they say that it is there, and so has the first page of all.
    """

    def __init__(self, nav: Navigation) -> None:
        self._named = {page.url for page in nav.pages}
        self._printed: dict[tuple[str, str, str], str] = {}

    def __call__(self, part: str, page: Page | None, caller: Callable[[], str]) -> str:
        """The part by this name, as its caller prints it on a page."""
        if page is None or not page.url or page.url in self._named:
            return caller()
        key = part, posixpath.dirname(page.url.rstrip("/")), str(page.meta.get("lang"))
        if key not in self._printed:
            self._printed[key] = caller()
        return self._printed[key]
