"""A run of the press: pages that were ordered together, of which those that come out the same are not set again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import compress
from operator import attrgetter, not_

from generator.diagnostics import Diagnostic
from generator.model.page import Page
from generator.model.reads import Read, replacements
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

    def not_in(self, other: "Run") -> Iterator[Page]:
        """The pages that are not, as they are, in another run."""
        if self is not other:
            for _, _, kept in replacements(other.kept, self.kept):
                yield kept.page


NOTHING_RUN = Run()


def run(press: Press, orders: tuple[Order, ...], before: Run, differs: frozenset[Read] | None) -> Run:
    """Set what is ordered, but for pages of a run `before` which have read nothing that differs since.

    If that may be anything (None), every page is set.
    """
    were = before.kept if differs is not None else {}
    reads = map(attrgetter("reads"), were.values())
    stale = dict.fromkeys(compress(were, map(not_, map((differs or frozenset()).isdisjoint, reads))))
    is_again = orders is before.orders and len(were) == len(orders)  # and every page could be set
    if is_again and not stale:
        return before
    kept, problems = {**were} if is_again else {}, list[Diagnostic]()
    for order in [were[path].order for path in stale] if is_again else orders:
        path = order.page.path
        was = were.get(path) if path not in stale else None
        if was and was.order == order:
            kept[path] = was
            continue
        try:
            kept[path] = press.set(order)
        except TemplateProblem as problem:
            problems.append(problem.diagnostic)
            kept.pop(path, None)
    return Run(orders, kept, tuple(each.page for each in kept.values()), tuple(problems))
