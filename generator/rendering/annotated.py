"""The annotated articles: pages that show an editor what of each article is accounted for. No site has them."""

from collections.abc import Iterator, Mapping
from functools import cache, cached_property, partial
from typing import Any

from generator.coverage.annotation import annotated
from generator.coverage.coverage import Coverage
from generator.language import Language
from generator.model.facts import record_of
from generator.model.page import Page
from generator.model.site import Site
from generator.rendering.bound import Binder
from generator.rendering.plan import Order, Plan, PlannedPage, published, relative

_NAME = "coverage"
_INDEX, _ARTICLE = f"{_NAME}/index.md.jinja", f"{_NAME}/article.md.jinja"


def annotated_pages(
    site: Site, plan: Plan, templates: Mapping[str, str], coverages: tuple[Coverage, ...], pages: tuple[Page, ...]
) -> Iterator[Order]:
    """The pages that these templates (by name below `templates/`) call for, beside those that readers see."""
    language, where = site.settings.languages[0], _Where(plan, site.settings.languages[0], pages)
    if _INDEX in templates:
        page = PlannedPage(_path(), _NAME, language, _INDEX, None, is_listed=False)
        yield Order(page, coverages, _names_of_list)
    for coverage in coverages if _ARTICLE in templates else ():
        record = ("sources", coverage.id) if coverage.id in site.records["sources"] else None
        page = PlannedPage(_path(coverage.id), f"{_NAME}/{coverage.id}", language, _ARTICLE, record, is_listed=False)
        links = {
            fact: relative(address, _address(coverage.id))
            for passage in coverage.passages
            for fact in passage.facts
            if (address := where.of(fact)) is not None
        }
        yield Order(page, (coverage, links), _names_of_article)


def _names_of_list(_binder: Binder, order: Order) -> Mapping[str, Any]:
    return {"articles": [(coverage, relative(_address(coverage.id), _address())) for coverage in order.given]}


def _names_of_article(_binder: Binder, order: Order) -> Mapping[str, Any]:
    coverage, links = order.given
    return {
        "coverage": coverage,
        "paragraphs": annotated(coverage),
        "list": relative(_address(), _address(coverage.id)),
        "links": links,
    }


def _path(name: str = "index") -> str:
    return f"{_NAME}/{name}.md"


def _address(name: str = "index") -> str:
    return published(_path(name))


class _Where:
    """Where readers find a fact: where its record is explained, or else on the first page that shows it."""

    def __init__(self, plan: Plan, language: Language, pages: tuple[Page, ...]) -> None:
        self._pages = pages
        self._of_record = cache(partial(plan.address_of_record, language))

    def of(self, fact: str) -> str | None:
        """The address; None if it is nowhere."""
        return self._of_record(record_of(fact)) or self._first.get(fact)

    @cached_property
    def _first(self) -> Mapping[str, str]:
        return {fact: published(page.path) for page in reversed(self._pages) for fact in page.facts}
