"""A proved site and its templates to pages."""

from collections.abc import Mapping
from dataclasses import dataclass
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
from generator.rendering.environment import TEMPLATE
from generator.rendering.former import FormerIds, former_ids
from generator.rendering.granted import check_granted
from generator.rendering.manuals import RULES
from generator.rendering.plan import Order, Plan, make_plan
from generator.rendering.press import PAGES, Press
from generator.rendering.receipts import TEMPLATE as RECEIPTS
from generator.rendering.run import NOTHING_RUN, Run, run
from generator.rendering.web import NOTHING_WOVEN, Web, losing, woven
from generator.rendering.whole_site import (
    broken_links,
    ill_planned,
    in_the_place_of_receipts,
    records_shown,
    unused_records,
)

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
    problems: tuple[Diagnostic, ...] = ()
    """What is wrong with any page."""
    called_for: Run = NOTHING_RUN
    """The pages that templates call for."""
    following: "Following | None" = None
    """What these ask for in turn."""
    receipts: Run = NOTHING_RUN
    annotated: Run = NOTHING_RUN
    """The pages for an editor alone, which lead to those that readers see."""
    web: Web = NOTHING_WOVEN
    """How the pages that readers see hang together."""
    shown: frozenset[RecordKey] = frozenset()
    """The records that pages show which templates call for."""
    uses_all: bool = False
    """Whether it was seen that every record is put to use."""


@dataclass(frozen=True, slots=True)
class Following:
    """The pages that follow from others: receipts of what these show, and for an editor the annotated articles."""

    rest_on: object
    """What they rest on, besides the coverages, as a value that shows whether it is still the same."""
    coverages: tuple[Coverage, ...] | None
    receipts: tuple[Order, ...]
    annotated: tuple[Order, ...]


def render(
    materials: Materials, coverages: tuple[Coverage, ...] | None = None, before: Rendered | None = None
) -> Rendered:
    """Every page that the templates call for, and what is wrong with them; annotated articles, if there are coverages.

    What was rendered before, of whatever materials, saves the work that would come out the same.
    """
    site, plan = materials.site, materials.plan
    last = before or Rendered(materials)
    differs = materials.differing(last.materials) if before else None
    press = Press(site, plan, materials.templates, materials.former, materials.rulebook)
    called_for = run(press, plan.orders, last.called_for, differs)
    following = _following(press, materials, called_for.pages, coverages, last.following)
    receipts = run(press, following.receipts, last.receipts, differs)
    pages = (*called_for.pages, *receipts.pages)
    problems = [*ill_planned(site, plan, materials.templates), *called_for.problems, *receipts.problems]
    come = [*called_for.not_in(last.called_for), *receipts.not_in(last.receipts)]
    gone = [*last.called_for.not_in(called_for), *last.receipts.not_in(receipts)]
    web = woven(pages, come, gone, last.web)
    problems += in_the_place_of_receipts(plan, receipts.orders) if not web.is_plain else ()
    shown = _shown(called_for, last)
    uses_all = last.uses_all and shown is last.shown and _has_records_of(materials, last.materials)
    if not problems:
        follow = (*come, *losing(web, gone)) if before and not before.problems else pages
        problems += broken_links(follow, web.anchors, materials.handwritten)
        unused = [] if uses_all or site.view.is_past else [*unused_records(site, shown)]
        uses_all = uses_all or not (unused or site.view.is_past)  # a past day has no use for some
        problems += unused
    problems += check_granted(site, materials.templates)
    annotated = run(press, following.annotated, last.annotated, differs)
    problems += annotated.problems
    return Rendered(
        materials=materials,
        pages=pages,
        problems=tuple(problems),
        called_for=called_for,
        following=following,
        receipts=receipts,
        annotated=annotated,
        web=web,
        shown=shown,
        uses_all=uses_all,
    )


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


def _shown(called_for: Run, before: Rendered) -> frozenset[RecordKey]:
    """The records that these pages show, as the very same thing if they are those that were shown before."""
    come, gone = called_for.not_in(before.called_for), before.called_for.not_in(called_for)
    is_same = {page.path: records_shown([page]) for page in come} == {page.path: records_shown([page]) for page in gone}
    return before.shown if is_same else records_shown(called_for.pages)


def _has_records_of(materials: Materials, other: Materials) -> bool:
    """Whether the same records refer to each other, and to the same sources."""
    site, before = materials.site, other.site
    return materials.plan is other.plan and site.referrers is before.referrers and site.sources is before.sources
