"""A proved site and its templates to pages."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.coverage.coverage import Coverage
from generator.diagnostics import Diagnostic, Rule
from generator.language import Language
from generator.model.facts import RecordKey
from generator.model.page import Page
from generator.model.reads import Naming, Read, unlike
from generator.model.site import Site
from generator.model.site_reads import differing
from generator.rendering.annotated import annotated_pages
from generator.rendering.environment import TEMPLATE, TemplateProblem
from generator.rendering.former import FormerIds, former_ids
from generator.rendering.granted import check_granted
from generator.rendering.manuals import RULES
from generator.rendering.plan import Order, Plan, PlannedPage, make_plan, published
from generator.rendering.press import PAGES, Kept, Press
from generator.rendering.receipts import TEMPLATE as RECEIPTS
from generator.rendering.receipts import Showing
from generator.rendering.whole_site import broken_links, leads_of, records_shown, unplanned, unused_records

_TEMPLATES = Naming(lambda name: (TEMPLATE, name), (TEMPLATE,), is_plain=True)


@dataclass(frozen=True)
class Materials:
    """What pages are made from."""

    site: Site
    templates: Mapping[str, str]
    """By name below `templates/`."""
    handwritten: frozenset[str]
    """The paths of the pages that people wrote, below `docs/`."""
    rulebook: Mapping[str, type[Rule]]
    """Every rule that gets a manual page."""
    plan: Plan
    """The pages that the templates call for."""

    @cached_property
    def former(self) -> FormerIds:
        """The ids that records had before."""
        return former_ids(self.site)

    def differing(self, before: "Materials") -> frozenset[Read] | None:
        """The names of what differs from other materials; None if it is something that all pages may rest on."""
        site = differing(before.site, self.site)
        frames = [(each.former, each.handwritten, each.rulebook, RECEIPTS in each.templates) for each in (before, self)]
        if site is None or frames[0] != frames[1]:
            return None
        templates = unlike(before.templates, self.templates, _TEMPLATES)
        return site | {*templates, *unlike(before.plan.pages, self.plan.pages, PAGES)}


def materials_of(
    site: Site,
    templates: Mapping[str, str],
    handwritten: frozenset[str],
    rulebook: Mapping[str, type[Rule]],
    before: Materials | None = None,
) -> Materials:
    """What pages are made from, with their plan, which is that of the materials `before` if these call for the same."""
    planned_by = _planned_by(site, templates, handwritten, rulebook)
    if before and planned_by == _planned_by(before.site, before.templates, before.handwritten, before.rulebook):
        return Materials(site, templates, handwritten, rulebook, before.plan)
    return Materials(site, templates, handwritten, rulebook, make_plan(*planned_by))


def _planned_by(
    site: Site, templates: Mapping[str, str], handwritten: frozenset[str], rulebook: Mapping[str, type[Rule]]
) -> tuple[frozenset[str], tuple[Language, ...], Mapping[str, tuple[str, ...]], frozenset[str]]:
    """What pages are planned by."""
    ids = {name: tuple(ids) for name, ids in {**site.records, RULES: rulebook}.items()}
    return frozenset(templates), site.settings.languages, ids, handwritten


@dataclass(frozen=True, slots=True)
class Rendered:
    """What came of it."""

    materials: Materials
    pages: tuple[Page, ...] = ()
    """All that readers see."""
    annotated: tuple[Page, ...] = ()
    """The pages for an editor alone, which lead to those that readers see."""
    problems: tuple[Diagnostic, ...] = ()
    """What is wrong with any of them."""
    kept: Mapping[str, Kept] = field(default_factory=dict)
    """Each page that could be set, by its path."""
    following: "Following | None" = None
    """The pages that follow from those which templates call for."""
    leads: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By the path of each page: the addresses that it leads to."""
    shown: frozenset[RecordKey] = frozenset()
    """The records that pages show."""


@dataclass(frozen=True, slots=True)
class Following:
    """The pages that follow from others: receipts of what these show, and for an editor the annotated articles."""

    rest_on: object
    """What they rest on, besides the coverages, as a value that shows whether it is still the same."""
    coverages: tuple[Coverage, ...] | None
    receipts: tuple[tuple[PlannedPage, Showing], ...]
    annotated: tuple[Order, ...]


def render(
    materials: Materials, coverages: tuple[Coverage, ...] | None = None, before: Rendered | None = None
) -> Rendered:
    """Every page that the templates call for, and what is wrong with them; annotated articles, if there are coverages.

    What was rendered before, of whatever materials, saves the work that would come out the same.
    """
    site, plan = materials.site, materials.plan
    press = Press(site, plan, materials.templates, materials.former, materials.rulebook)
    work = _Work(press, materials, before)
    pages = work.set(plan.orders)
    following = _following(press, materials, pages, coverages, before.following if before else None)
    all_pages = (*pages, *work.set(press.receipt(*receipt) for receipt in following.receipts))
    problems = [*unplanned(site, plan, materials.templates), *work.problems]
    last = before.pages if before else ()
    come, gone = _not_among(last, all_pages), _not_among(all_pages, last)
    leads = {**before.leads} if before else {}
    for page in gone:
        del leads[page.path]
    leads |= {page.path: leads_of(page) for page in come}
    shown = before.shown if before and _records_of(come) == _records_of(gone) else records_shown(pages)
    if not problems:
        follow = all_pages if before is None or before.problems else (*come, *_losing(come, gone, all_pages, leads))
        problems += broken_links(follow, all_pages, materials.handwritten)
        problems += unused_records(site, shown) if not site.view.is_past else ()  # a past day has no use for some
    problems += check_granted(site, materials.templates)
    work.problems.clear()
    annotated = work.set(following.annotated)
    return Rendered(materials, all_pages, annotated, (*problems, *work.problems), work.kept, following, leads, shown)


def _following(
    press: Press,
    materials: Materials,
    pages: tuple[Page, ...],
    coverages: tuple[Coverage, ...] | None,
    before: Following | None,
) -> Following:
    site, plan, templates = materials.site, materials.plan, materials.templates
    shown = [(page.path, page.language, page.title, page.facts) for page in pages]
    rest_on = (shown, site.evidenced, plan, site.settings.languages, frozenset(templates))
    is_same = before is not None and before.rest_on == rest_on
    receipts = before.receipts if before and is_same else tuple(press.receipts(pages, site.evidenced))
    if before and is_same and before.coverages is coverages:
        return before
    annotated = annotated_pages(site, plan, templates, coverages, pages) if coverages else ()
    return Following(rest_on, coverages, receipts, tuple(annotated))


def _not_among(others: Sequence[Page], pages: Sequence[Page]) -> list[Page]:
    """Those pages that are not, as they are, among others."""
    known = set(map(id, others))
    return [page for page in pages if id(page) not in known]


def _records_of(pages: Iterable[Page]) -> Mapping[str, frozenset[RecordKey]]:
    """By the path of each page: the records that it shows."""
    return {page.path: records_shown([page]) for page in pages}


def _losing(
    come: Iterable[Page], gone: Iterable[Page], pages: Iterable[Page], leads: Mapping[str, frozenset[str]]
) -> list[Page]:
    """The pages that lead to what is gone: to a page, or to one that has lost an anchor."""
    anchors = {page.path: page.anchors for page in come}
    less = {published(was.path) for was in gone if was.path not in anchors or was.anchors - anchors[was.path]}
    return [page for page in pages if not leads[page.path].isdisjoint(less)] if less else []


class _Work:
    """Sets pages, but for those that were set before and would come out the same."""

    def __init__(self, press: Press, materials: Materials, before: Rendered | None) -> None:
        self._press = press
        self.kept: dict[str, Kept] = {}
        self.problems: list[Diagnostic] = []
        differs = materials.differing(before.materials) if before else None
        were = before.kept if before and differs is not None else {}
        self._still: Mapping[str, Kept] = {
            path: kept for path, kept in were.items() if not differs or differs.isdisjoint(kept.reads)
        }
        """The pages that would come out the same, if they are ordered as they were."""

    def set(self, orders: Iterable[Order]) -> tuple[Page, ...]:
        """The pages that could be set."""
        return tuple(self._set(orders))

    def _set(self, orders: Iterable[Order]) -> Iterator[Page]:
        for order in orders:
            path = order.page.path
            kept = self._still.get(path)
            if kept is None or not kept.fulfils(order):
                try:
                    kept = self._press.set(order)
                except TemplateProblem as problem:
                    self.problems.append(problem.diagnostic)
                    continue
            self.kept[path] = kept
            yield kept.page
