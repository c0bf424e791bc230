"""A proved site and its templates to pages."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.coverage.coverage import Coverage
from generator.diagnostics import Diagnostic, Rule
from generator.model.page import Page
from generator.model.site import Site
from generator.rendering.annotated import annotated_pages
from generator.rendering.granted import check_granted
from generator.rendering.manuals import RULES
from generator.rendering.plan import Plan, make_plan
from generator.rendering.press import Press
from generator.rendering.whole_site import broken_links, unplanned, unused_records


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
    press = Press(site, plan, materials.templates, materials.rulebook)
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
    site, plan = materials.site, materials.plan
    planned = annotated_pages(site, plan, materials.templates, coverages, pages)
    return Press(site, plan, materials.templates, materials.rulebook).pages(planned)
