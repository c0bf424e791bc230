"""Which pages a problem concerns: those made from its template, and those that show facts of its record or its file."""

from collections.abc import Iterable, Mapping

from generator.diagnostics import Place
from generator.model.page import Page
from generator.rendering.environment import FOLDER
from generator.rendering.plan import published
from generator.rendering.stand_ins import ids_in

_EVERYWHERE = ("site", "words")
"""The files of the sheet that every page takes words from."""


class Concerns:
    """Finds the pages that problems concern.

    It is given the pages, the texts, by path, of the templates and of the files that the problems are in, and the ids
    of sources by the name of the article that each of them is.
    """

    def __init__(
        self,
        pages: Iterable[Page] = (),
        texts: Mapping[str, str] | None = None,
        sources: Mapping[str, str] | None = None,
    ) -> None:
        self._texts, self._sources = texts or {}, sources or {}
        self._made: dict[str, set[str]] = {}
        self._showing: dict[tuple[str, ...], set[str]] = {}
        for page in pages:
            address = published(page.path)
            self._made.setdefault(page.template, set()).add(address)
            for fact in page.facts:
                collection, id, *_ = fact.split(".")
                self._showing.setdefault((collection,), set()).add(address)
                self._showing.setdefault((collection, id), set()).add(address)

    def of(self, place: Place) -> frozenset[str] | None:
        """The addresses of the pages that a problem there concerns, below the root; None if it concerns every page."""
        folder, _, file = place.path.partition("/")
        collection = file.removesuffix(".yml")
        if folder == "docs":
            return frozenset({published(file)})
        if folder == "seeds":
            return frozenset(self._showing.get(("sources", self._sources.get(file, "")), ()))
        if folder == "content" and collection not in _EVERYWHERE:
            return self._of_record(collection, place)
        if folder == FOLDER and not file.startswith("theme/"):
            return frozenset(page for template in self._through(place.path) for page in self._made.get(template, ()))
        return None

    def _of_record(self, collection: str, place: Place) -> frozenset[str]:
        """The pages that show the record of a line, or else those that show anything of its file."""
        lines = self._texts.get(place.path, "").splitlines(keepends=True)
        ids = ids_in("".join(lines[: place.line])) or [""]
        return frozenset(self._showing.get((collection, ids[-1])) or self._showing.get((collection,), set()))

    def _through(self, template: str) -> list[str]:
        """A template, and those that name it, directly or through others."""
        found = [template]
        for path in found:  # which grows meanwhile
            named = f'"{path.removeprefix(f"{FOLDER}/")}"'
            found += (other for other, text in self._texts.items() if named in text and other not in found)
        return found
