"""The banner of a preview: what is wrong, on top of each page, made without the theme, which may be what is wrong."""

import posixpath
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.diagnostics import Diagnostic
from generator.rendering.manuals import RULES
from generator.rendering.plan import published, relative
from generator.reporting.visible import visible

_UNPROVED = "This preview is not proved. It cannot be published until these are mended."
_WARNED = "This preview is proved, but a strict build stops at these warnings, and “make site” is one."
_BANNER = Markup(
    '<aside class="md-banner"><div class="md-banner__inner md-grid md-typeset">'
    '<p class="problems__title">{}</p><ol class="problems">{}</ol></div></aside>'
)
_PROBLEM = Markup("<li>{}{}: {}: {} {}</li>")
_THIS_PAGE = Markup('<strong class="problems__here">This page:</strong> ')
_MANUAL = Markup('<a href="{}">[{}]</a>')


@dataclass(frozen=True, slots=True)
class Told:
    """A problem, and where it is told as one of the page itself."""

    problem: Diagnostic
    pages: frozenset[str] | None
    """The addresses of the pages that it concerns, below the root of the site; None if it concerns every page."""


def with_banner(html: bytes, told: Sequence[Told], address: str, is_there: Callable[[str], bool]) -> bytes:
    """A finished page with what is wrong on top of its header, behind the link that skips both.

    The address of the page is below the root of the site, and so is that of a page of which `is_there` tells whether
    the site has it: a rule leads to its manual page.
    """
    start = max(html.find(b"<header"), 0)
    items = Markup().join(_item(each, address, is_there) for each in told)
    banner = _BANNER.format(_UNPROVED if any(each.problem.is_error for each in told) else _WARNED, items)
    return html[:start] + banner.encode() + html[start:]


def _item(told: Told, address: str, is_there: Callable[[str], bool]) -> Markup:
    problem = told.problem
    here = _THIS_PAGE if told.pages is None or address in told.pages else ""
    manual = published(f"{RULES}/{problem.rule}.md")
    rule = f"[{problem.rule}]"
    if is_there(manual):
        rule = _MANUAL.format(relative(manual, posixpath.dirname(address)), problem.rule)
    return _PROBLEM.format(here, visible(str(problem.place)), problem.severity, visible(problem.said), rule)
