"""Which pages there are, and where each record is explained.

`templates/en/glossary.md.jinja` makes one page, `templates/en/people/[id].md.jinja` one page for each
record of the collection `people` that has no template of its own name.
"""

import posixpath
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any
from urllib.parse import quote

from generator.language import Language
from generator.model.facts import RecordKey
from generator.rendering.bound import Binder

SUFFIX = ".md.jinja"
_EACH = "[id]"


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """A page that is to be made."""

    path: str
    """Where its Markdown lies below the root of the pages: `people/mark-carney.md`."""
    name: str
    """Its path within its language, without the suffix: `people/mark-carney`."""
    language: Language
    template: str
    """The template's name, below `templates/`."""
    record: RecordKey | None
    """The record it is about, if it is about one."""
    is_listed: bool = True
    """Whether searches list it. A page that they do not list proves another, and has no notes of its own."""


@dataclass(frozen=True, slots=True)
class Order:
    """A page to be made now."""

    page: PlannedPage
    given: Any = None
    """What its template is given besides the sheet, as a value that shows whether it is still the same."""
    names: Callable[[Binder, "Order"], Mapping[str, Any]] | None = None
    """What makes of this, with the sheet, what the template has names for."""


@dataclass(frozen=True)
class Plan:
    """Every page of a site, by language and name."""

    pages: Mapping[tuple[Language, str], PlannedPage]
    handwritten: frozenset[str]
    """The paths of the pages that people wrote, which templates may link to."""

    @cached_property
    def orders(self) -> tuple[Order, ...]:
        """An order for each page."""
        return tuple(map(Order, self.pages.values()))

    @cached_property
    def crowded(self) -> tuple[tuple[PlannedPage, str], ...]:
        """Each page at whose address there is one before it, with the path of that."""
        taken = {published(path): path for path in sorted(self.handwritten)}
        found = list[tuple[PlannedPage, str]]()
        for page in self.pages.values():
            address = published(page.path)
            if address in taken:
                found.append((page, taken[address]))
            taken.setdefault(address, page.path)
        return tuple(found)

    def address(self, language: Language, name: str) -> str | None:
        """Where a page is published, below the root: `people/mark-carney/`; None if there is no such page."""
        page = self.pages.get((language, name)) or self.pages.get((language, f"{name}/index"))
        if page:
            return published(page.path)
        return published(f"{name}.md") if f"{name}.md" in self.handwritten else None

    def address_of_record(self, language: Language, record: RecordKey) -> str | None:
        """Where a record is explained: on its own page, or at its anchor on the page of its collection."""
        collection, id = record
        own = self.address(language, f"{collection}/{id}")
        together = self.address(language, collection)
        return own or (f"{together}#{id}" if together is not None else None)


@lru_cache(maxsize=2**14)
def published(path: str) -> str:
    """The address of a page below the root of the site, from the path of its Markdown."""
    stem = quote(path.removesuffix(".md"))
    return stem.removesuffix("index") if posixpath.basename(stem) == "index" else f"{stem}/"


@lru_cache(maxsize=2**14)  # a page leads to the same places again and again
def relative(target: str, from_page: str) -> str:
    """The address of a target as a link on a page, both below the root of the site."""
    path, mark, anchor = target.partition("#")
    if mark and path == from_page:
        return f"#{anchor}"
    return f"{posixpath.relpath(f'/{path}', f'/{from_page}')}/{mark}{anchor}"  # from the root: not of this folder


def make_plan(
    templates: Iterable[str],
    languages: tuple[Language, ...],
    records: Mapping[str, Collection[str]],
    handwritten: frozenset[str],
) -> Plan:
    """The pages that these templates (names below `templates/`) and records (their ids by collection) call for."""
    pages: dict[tuple[Language, str], PlannedPage] = {}
    for language, root in roots(languages).items():
        own = sorted(name for name in templates if name.startswith(f"{language}/") and name.endswith(SUFFIX))
        for template in sorted(own, key=lambda name: (_EACH in name, name)):
            name = template.removeprefix(f"{language}/").removesuffix(SUFFIX)
            for page, record in _pages_of(name, records):
                planned = PlannedPage(f"{root}{page}.md", page, language, template, record)
                pages.setdefault((language, page), planned)
    return Plan(pages, handwritten)


def roots(languages: tuple[Language, ...]) -> Mapping[Language, str]:
    """By language: the folder that its pages lie in, with a slash at its end; the first has no folder of its own."""
    return {language: "" if language is languages[0] else f"{language}/" for language in languages}


def collection_of(template: str) -> str | None:
    """The collection that a template makes pages of, by the template's name; None if it makes one page."""
    folder, _, last = template.removesuffix(SUFFIX).rpartition("/")
    return folder.partition("/")[2] if last == _EACH else None


def _pages_of(name: str, records: Mapping[str, Collection[str]]) -> Iterator[tuple[str, RecordKey | None]]:
    """The name of each page that a template makes, with the record it is about."""
    folder, _, last = name.rpartition("/")
    if last == _EACH:
        for id in records.get(folder, ()):
            yield f"{folder}/{id}", (folder, id)
    else:
        yield name, (folder, last) if last in records.get(folder, ()) else None
