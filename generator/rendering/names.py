"""What templates find by name: the sheet and what is made of it as a whole, and what belongs to one page."""

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from generator.rendering.attribution import Attribution
from generator.rendering.bound import Binder
from generator.rendering.charts.drawings import Drawings
from generator.rendering.granted import NAME, takes_for_granted
from generator.rendering.history import History, PageHistory
from generator.rendering.leads import Leads
from generator.rendering.markdown import slug
from generator.rendering.marks import SIGNS
from generator.rendering.notes import bound_notes
from generator.rendering.open_questions import OpenQuestions
from generator.rendering.plan import PlannedPage
from generator.rendering.printer import Printer
from generator.rendering.rate_changes import rate_changes, turning_days


def names_everywhere(binder: Binder, history: History) -> Mapping[str, Any]:
    """What is the same on every page."""
    return {
        **binder.collections,
        **SIGNS,
        NAME: takes_for_granted,
        "site": binder.bound(binder.site.settings, "site"),
        "shown_day": binder.shown_day,
        "evidence": binder.evidence,
        "open_questions": OpenQuestions(binder),
        "changes": history.told,
        "referrers": binder.referrers,
        "rate_changes": rate_changes,
        "turning_days": turning_days,
        "anchor": _anchor,
    }


def names_here(
    page: PlannedPage, binder: Binder, printer: Printer, leads: Leads, changes: PageHistory
) -> Mapping[str, Any]:
    """What belongs to one page."""
    site = binder.site
    words = site.words.in_language(page.language)
    attribution = Attribution(printer, words, leads.url)
    return {
        "words": words,
        "language": page.language,
        "url": leads.url,
        "attributed": attribution.statement,
        "headline": attribution.headline,
        **Drawings(printer, site.view.in_force_on).names,
        "uncalled": printer.uncalled,
        "arithmetic": printer.arithmetic,
        "notes": lambda: bound_notes(printer, binder),
        "read_on": lambda record: leads.read_on(record, printer.shown),
        "page_changes": changes.told,
    }


def _anchor(id: str) -> Markup:
    """The id of a heading, as Markdown writes it; Jinja would take the bare form for a comment."""
    return Markup(f"{{#{slug(id)}}}")  # noqa: S704 - a slug is letters and hyphens
