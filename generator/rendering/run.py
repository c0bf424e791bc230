"""A run of the press: pages that were ordered together, of which those that come out the same are not set again."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.diagnostics import Diagnostic
from generator.model.page import Page
from generator.model.reads import Read
from generator.rendering.environment import TemplateProblem
from generator.rendering.plan import Order
from generator.rendering.press import Kept, Press


@dataclass(frozen=True, slots=True)
class Run:
    """What came of some orders."""

    orders: tuple[Order, ...] = ()
    kept: Mapping[str, Kept] = field(default_factory=dict)
    """Each page that could be set, by its path."""
    pages: tuple[Page, ...] = ()
    """The same pages, in the order in which they were called for."""
    problems: tuple[Diagnostic, ...] = ()
    """Why others could not be set."""


NOTHING_RUN = Run()


def run(press: Press, orders: tuple[Order, ...], before: Run, differs: frozenset[Read] | None) -> Run:
    """Set what is ordered, but for pages of a run `before` which have read nothing that differs since.

    If that may be anything (None), every page is set.
    """
    were = before.kept if differs is not None else {}
    stale = {path for path, page in were.items() if not page.reads.isdisjoint(differs or ())}
    if orders is before.orders and len(were) == len(orders) and not stale:
        return before
    kept, problems = dict[str, Kept](), list[Diagnostic]()
    for order in orders:
        path = order.page.path
        was = were.get(path)
        if was and path not in stale and (was.order is order or was.order == order):
            kept[path] = was
            continue
        try:
            kept[path] = press.set(order)
        except TemplateProblem as problem:
            problems.append(problem.diagnostic)
    return Run(orders, kept, tuple(page.page for page in kept.values()), tuple(problems))
