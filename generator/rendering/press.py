"""Sets the pages of a site: one template after another, each with names and a printer of its own.

A page is kept with what it has read, so that it need not be set again while none of that has changed.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from generator.diagnostics import Rule
from generator.language import Language
from generator.model.page import Page
from generator.model.reads import Naming, Read, Reads, Watched
from generator.model.site import Site
from generator.rendering.bound import Binder, BoundRecord
from generator.rendering.environment import FOLDER, make_environment, render
from generator.rendering.former import FormerIds, with_former_anchors
from generator.rendering.history import History, PageHistory
from generator.rendering.leads import Destinations, Leads
from generator.rendering.linked_data import LinkedData
from generator.rendering.manuals import RULES, manuals
from generator.rendering.markdown import convert
from generator.rendering.marks import TERMS, UPDATED, filled
from generator.rendering.names import names_everywhere, names_here
from generator.rendering.neighbours import Neighbours
from generator.rendering.plan import Order, Plan, PlannedPage, roots
from generator.rendering.printer import Printer
from generator.rendering.receipts import TEMPLATE, Receipts, receipts_of
from generator.rendering.search_names import search_names
from generator.rendering.terms import Terms

_GLOSSARY = "glossary"

PAGES = Naming(lambda page: ("page", *page), ("pages",), is_plain=True)
"""How pages are called, as something that others lead to."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A page that is set."""

    page: Page
    order: Order
    """What asked for it."""
    reads: frozenset[Read]
    """What it has read."""


class Press:
    """Sets the pages of one site."""

    def __init__(
        self,
        site: Site,
        plan: Plan,
        templates: Mapping[str, str],
        former: FormerIds,
        rulebook: Mapping[str, type[Rule]],
    ) -> None:
        languages = site.settings.languages
        self._reads = reads = Reads()
        self._binder = binder = Binder(site, reads)
        self._site = site = binder.site
        plan = replace(plan, pages=Watched(plan.pages, PAGES, reads))
        self._history = History(binder)
        self._former = former
        self._manuals = manuals(rulebook)
        self._receipts: Mapping[Language, Receipts] = (
            {language: Receipts(root) for language, root in roots(languages).items()} if TEMPLATE in templates else {}
        )
        self._destinations = Destinations(plan, binder.collections, Neighbours(site.tied), self._receipts)
        self._terms = {language: Terms.of(site.records[_GLOSSARY], language) for language in languages}
        self._printer: Printer
        """That of the page which is being set."""
        self._environment = make_environment(templates, self._print, reads)
        self._environment.filters["plain"] = self._plain
        self._environment.globals |= {**names_everywhere(binder, self._history), RULES: self._manuals}

    def set(self, order: Order) -> Kept:
        """Set a page; raises `TemplateProblem` if it cannot be made."""
        with self._reads.apart() as reads:
            page = self._page(order.page, order.names(self._binder, order) if order.names else {})
        return Kept(page, order, frozenset(reads))

    def receipts(self, pages: Iterable[Page], evidenced: Iterable[str]) -> Iterator[Order]:
        """The pages with the receipts of those of these facts that some pages show."""
        return receipts_of(self._receipts, pages, evidenced)

    def _page(self, planned: PlannedPage, more: Mapping[str, Any]) -> Page:
        leads = Leads(self._destinations, planned)
        self._printer = printer = Printer(self._site, planned.language, leads.receipt, calls_notes=planned.is_listed)
        changes = PageHistory(self._history, printer.shown, planned.record)
        names = {**names_here(planned, self._binder, printer, leads, changes), **self._subject(planned), **more}
        text = filled(
            render(self._environment, planned.template, names),
            {
                UPDATED: lambda before: (before, changes.latest),
                TERMS: lambda before: self._with_terms(before, planned.language, leads),
            },
            lambda part, found: render(self._environment, part, {**names, **found}),
        )
        body = convert(with_former_anchors(text, self._former))
        titles = [heading.text for heading in body.headings if heading.level == 1]
        title = titles[0] if titles else planned.name
        is_listed = planned.is_listed and not (planned.record and planned.record[0] == RULES)
        return Page(
            path=planned.path,
            language=planned.language,
            template=f"{FOLDER}/{planned.template}",
            title=title,
            description=body.opening,
            markdown=body.markdown,
            html=body.html,
            headings=body.headings,
            anchors=body.anchors,
            facts=tuple(printer.shown),
            changes=changes.ids,
            updated=self._history.day(changes.ids),
            linked_data=self._linked_data(planned, title, body.opening, changes.ids) if is_listed else "",
            search_names=self._search_names(planned, title) if is_listed else (),
            is_listed=is_listed,
            edit=self._edit(planned, printer.shown),
        )

    def _print(self, value: Any) -> Markup:
        return self._printer.print(value)

    def _plain(self, value: Any) -> str:
        return self._printer.plain(value)

    def _subject(self, planned: PlannedPage) -> Mapping[str, Any]:
        """What the page is about, if it is about something."""
        if planned.record is None:
            return {}
        collection, id = planned.record
        return {"record": self._manuals[id] if collection == RULES else self._binder.collections[collection][id]}

    def _with_terms(self, text: str, language: Language, leads: Leads) -> tuple[str, list[BoundRecord]]:
        """A text with links to the glossary, and the terms that it leads to."""
        glossary = self._binder.collections[_GLOSSARY]
        self._reads.note_all((_GLOSSARY, id) for id in glossary)  # by which words each goes
        linked, ids = self._terms[language].linked(text, leads.elsewhere(glossary.values()))
        return linked, [glossary[id] for id in ids]

    def _linked_data(self, planned: PlannedPage, title: str, description: str, changes: tuple[str, ...]) -> str:
        linked = LinkedData(self._site, planned.language)
        return linked.page(title, description, planned.name, planned.record, changes)

    def _search_names(self, planned: PlannedPage, title: str) -> tuple[str, ...]:
        if planned.record is None:
            return ()
        collection, id = planned.record
        return tuple(name for name in search_names(self._site.records[collection][id]) if name != title)

    def _edit(self, planned: PlannedPage, shown: Iterable[str]) -> str:
        """The file that an editor wants who wants to change a page that shows these facts."""
        if planned.record:
            collection, id = planned.record
            return self._manuals[id].source if collection == RULES else f"content/{collection}.yml"
        files = Counter(id.partition(".")[0] for id in shown)
        del files["sources"], files["site"]
        return f"content/{files.most_common(1)[0][0]}.yml" if files else f"{FOLDER}/{planned.template}"
