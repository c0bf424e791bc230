"""A proved site and its templates to pages."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from generator.coverage.coverage import Coverage
from generator.diagnostics import Diagnostic, Rule
from generator.language import Language
from generator.model.facts import Fact, RecordKey, record_of
from generator.model.independence import strength
from generator.model.page import Page
from generator.model.site import Site
from generator.rendering.annotated import annotated_pages
from generator.rendering.attribution import Attribution
from generator.rendering.bound import Binder, BoundRecord
from generator.rendering.charts.drawings import Drawings
from generator.rendering.environment import FOLDER, TemplateProblem, make_environment, render
from generator.rendering.former import former_ids, with_former_anchors
from generator.rendering.granted import NAME, check_granted, takes_for_granted
from generator.rendering.history import History, Told
from generator.rendering.linked_data import LinkedData
from generator.rendering.manuals import RULES, manuals
from generator.rendering.markdown import convert, slug
from generator.rendering.neighbours import Neighbours
from generator.rendering.open_questions import open_questions
from generator.rendering.plan import Plan, PlannedPage, make_plan, published, relative, roots
from generator.rendering.printer import Printer
from generator.rendering.rate_changes import rate_changes, turning_days
from generator.rendering.receipts import TEMPLATE, Receipts, receipt_pages
from generator.rendering.search_names import search_names
from generator.rendering.template_rules import Refusal, UnknownPage
from generator.rendering.terms import MARK, PART, Terms
from generator.rendering.whole_site import broken_links, unplanned, unused_records

_GLOSSARY = "glossary"
UPDATED = Markup("<!-- updated -->")
"""Where a page says when it last changed, which is known once all of it is there."""
UPDATED_PART = "parts/updated.md.jinja"


@dataclass(frozen=True, slots=True)
class Materials:
    """What pages are made from."""

    site: Site
    templates: Mapping[str, str]
    """By name below `templates/`."""
    handwritten: frozenset[str]
    """The paths of the pages that people wrote, below `docs/`."""
    rulebook: Mapping[str, type[Rule]]
    """Every rule that gets a manual page."""

    @property
    def plan(self) -> Plan:
        """The pages that the templates call for."""
        subjects = {**self.site.records, RULES: self.rulebook}
        return make_plan(self.templates, self.site.settings.languages, subjects, self.handwritten)


def render_site(materials: Materials) -> tuple[tuple[Page, ...], list[Diagnostic]]:
    """Every page that the templates call for, and what is wrong with them."""
    site, plan = materials.site, materials.plan
    press = _Press(materials, plan)
    pages, unset = press.pages((planned, {}) for planned in plan.pages.values())
    receipts, unset_too = press.receipts(pages)
    problems = [*unplanned(site, plan, materials.templates), *unset, *unset_too]
    if not problems:
        problems += broken_links((*pages, *receipts), materials.handwritten)
        problems += unused_records(site, pages) if not site.view.is_past else ()  # a past day has no use for some
    problems += check_granted(site, materials.templates)
    return (*pages, *receipts), problems


def render_annotated(
    materials: Materials, pages: tuple[Page, ...], coverages: tuple[Coverage, ...]
) -> tuple[tuple[Page, ...], list[Diagnostic]]:
    """The pages for an editor alone, which lead to the pages that readers see, and what is wrong with them."""
    plan = materials.plan
    planned = annotated_pages(materials.site, plan, materials.templates, coverages, pages)
    return _Press(materials, plan).pages(planned)


class _Press:
    """Sets one page after another, each with a printer of its own."""

    def __init__(self, materials: Materials, plan: Plan) -> None:
        self._site = site = materials.site
        self._plan = plan
        self._binder = Binder(site)
        self._neighbours = Neighbours(site)
        self._history = History(self._binder)
        self._former = former_ids(site)
        self._manuals = manuals(materials.rulebook)
        self._subjects: Mapping[str, Mapping[str, Any]] = {**self._binder.collections, RULES: self._manuals}
        self._receipts: Mapping[Language, Receipts] = (
            {language: Receipts(root) for language, root in roots(site.settings.languages).items()}
            if TEMPLATE in materials.templates
            else {}
        )
        self._terms = {language: Terms.of(site.records[_GLOSSARY], language) for language in site.settings.languages}
        self._planned: PlannedPage
        self._printer: Printer
        self._led_to: set[RecordKey]
        self._changes: tuple[str, ...] | None
        self._environment = make_environment(materials.templates, self._print)
        self._environment.filters["plain"] = self._plain
        self._environment.globals |= {
            **self._subjects,
            "site": self._binder.bound(site.settings, "site"),
            "shown_day": self._binder.shown_day,
            "url": self._url,
            "referrers": self._binder.referrers,
            "anchor": _anchor,
            NAME: takes_for_granted,
            "notes": self._notes,
            "arithmetic": self._arithmetic,
            "uncalled": self._uncalled,
            "read_on": self._read_on,
            "changes": self._history.told,
            "page_changes": self._page_changes,
            "updated_here": UPDATED,
            "terms_here": MARK,
            "open_questions": open_questions(self._binder),
            "evidence": self._binder.evidence,
            "rate_changes": rate_changes,
            "turning_days": turning_days,
        }

    def pages(
        self, planned: Iterable[tuple[PlannedPage, Mapping[str, Any]]]
    ) -> tuple[tuple[Page, ...], list[Diagnostic]]:
        """Each page, for which its template is given more names, and what is wrong with those that cannot be made."""
        made, problems = [], []
        for page, more in planned:
            try:
                made.append(self._page(page, more))
            except TemplateProblem as problem:
                problems.append(problem.diagnostic)
        return tuple(made), problems

    def receipts(self, pages: tuple[Page, ...]) -> tuple[tuple[Page, ...], list[Diagnostic]]:
        """The receipts of the figures that these pages show, and what is wrong with their template."""
        return self.pages(receipt_pages(self._binder, self._receipts, pages))

    def _page(self, planned: PlannedPage, more: Mapping[str, Any]) -> Page:
        self._planned = planned
        self._led_to = set()
        self._changes = None
        self._printer = Printer(self._site, planned.language, self._receipt, calls_notes=planned.is_listed)
        words = self._site.words.in_language(planned.language)
        attribution = Attribution(self._printer, words, self._url)
        names: dict[str, Any] = {
            "words": words,
            "language": planned.language,
            "attributed": attribution.statement,
            "headline": attribution.headline,
            **Drawings(self._printer, self._site.view.in_force_on).names,
            **more,
        }
        if planned.record:
            collection, id = planned.record
            names["record"] = self._subjects[collection][id]
        text = self._dated(render(self._environment, planned.template, names), names)
        body = convert(with_former_anchors(self._with_terms(text, names), self._former))
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
            facts=tuple(self._printer.shown),
            changes=self._changes_here,
            updated=self._history.day(self._changes_here),
            linked_data=self._linked_data(planned, title, body.opening) if is_listed else "",
            search_names=self._search_names(planned, title) if is_listed else (),
            is_listed=is_listed,
            edit=self._edit(planned),
        )

    def _print(self, value: Any) -> Markup:
        return self._printer.print(value)

    def _plain(self, value: Any) -> str:
        return self._printer.plain(value)

    def _url(self, target: BoundRecord | str) -> Markup:
        """The address of a page or of a record, as a link on the page that is being set."""
        language = self._planned.language
        if isinstance(target, BoundRecord):
            self._led_to.add(target.key)
            address = self._plan.address_of_record(language, target.key)
            said = f'A record of {target.collection} has no page, and there is no page "{target.collection}".'
        else:
            address = self._plan.address(language, target)
            said = f'There is no page "{target}".'
        if address is None:
            raise Refusal(UnknownPage, said, "Pages are named by their templates.")
        return Markup(relative(address, published(self._planned.path)))  # noqa: S704 - quoted, as an address is

    def _receipt(self, fact: Fact) -> str | None:
        """Where the receipt of a fact is, as a link on the page that is being set."""
        receipts = self._receipts.get(self._planned.language)
        if receipts is None or not fact.is_evidenced:
            return None
        return relative(receipts.address(fact.id), published(self._planned.path))

    def _uncalled(self, value: Any) -> Markup:
        return self._printer.uncalled(value)

    def _arithmetic(self, fact: Fact) -> Markup | None:
        return self._printer.arithmetic(fact)

    def _notes(self) -> Iterator[dict[str, Any]]:
        """The notes called for so far: number, citations, how strong they are, and how a figure was worked out."""
        for note in self._printer.notes:
            yield {
                "number": note.number,
                "citations": self._binder.cited(note.citations),
                "strength": strength(note.citations, self._site.sources, self._site.origins),
                "arithmetic": self._printer.arithmetic(note.fact),
            }

    def _read_on(self, record: BoundRecord) -> Iterator[BoundRecord]:
        """Records near to the one that this page is about, which it has not led to yet; the nearest first."""
        shown = dict.fromkeys(map(record_of, self._printer.shown))
        for collection, id in self._neighbours.nearest(record.key, shown):
            is_explained = self._plan.address_of_record(self._planned.language, (collection, id)) is not None
            records = self._binder.collections[collection]
            if is_explained and records.shows(id) and (collection, id) not in self._led_to:
                yield records[id]

    @property
    def _changes_here(self) -> tuple[str, ...]:
        """The ids of the changes of what the page had shown when this was first asked for."""
        if self._changes is None:
            self._changes = self._history.concerning(self._printer.shown, self._planned.record)
        return self._changes

    def _page_changes(self) -> Iterator[Told]:
        return self._history.told(self._changes_here)

    def _dated(self, text: str, names: Mapping[str, Any]) -> str:
        """A page that says when it last changed, where it has a place for that and has since the first edition."""
        if UPDATED not in text or not self._changes_here:
            return text.replace(UPDATED, "")
        [latest] = self._history.told(self._changes_here[:1])
        said = render(self._environment, UPDATED_PART, {**names, "updated": latest.change})
        return text.replace(UPDATED, said.strip())

    def _with_terms(self, text: str, names: Mapping[str, Any]) -> str:
        """A page with links to the glossary, and with what its terms mean where the template has a place for that."""
        head, mark, rest = text.partition(MARK)
        if not mark or self._planned.name == _GLOSSARY:
            return head + rest
        glossary, language = self._binder.collections[_GLOSSARY], self._planned.language
        found = {id: self._plan.address_of_record(language, term.key) for id, term in glossary.items()}
        here = published(self._planned.path)
        addresses = {id: relative(address, here) for id, address in found.items() if address}
        linked, ids = self._terms[language].linked(head, addresses)
        if not ids:
            return head + rest
        return linked + render(self._environment, PART, {**names, "terms": [glossary[id] for id in ids]}) + rest

    def _linked_data(self, planned: PlannedPage, title: str, description: str) -> str:
        linked = LinkedData(self._site, planned.language)
        return linked.page(title, description, planned.name, planned.record, self._changes_here)

    def _search_names(self, planned: PlannedPage, title: str) -> tuple[str, ...]:
        if planned.record is None:
            return ()
        collection, id = planned.record
        return tuple(name for name in search_names(self._site.records[collection][id]) if name != title)

    def _edit(self, planned: PlannedPage) -> str:
        """The file that an editor wants who wants to change this page."""
        if planned.record:
            collection, id = planned.record
            return self._manuals[id].source if collection == RULES else f"content/{collection}.yml"
        files = Counter(id.partition(".")[0] for id in self._printer.shown)
        del files["sources"], files["site"]
        return f"content/{files.most_common(1)[0][0]}.yml" if files else f"{FOLDER}/{planned.template}"


def _anchor(id: str) -> Markup:
    """The id of a heading, as Markdown writes it; Jinja would take the bare form for a comment."""
    return Markup(f"{{#{slug(id)}}}")  # noqa: S704 - a slug is letters and hyphens
