"""What a check of each record finds in all of them."""

from collections.abc import Callable, Iterable, Iterator

from generator.diagnostics import Diagnostic
from generator.model.draft import Draft
from generator.model.walk import Walk


def in_all(check: Callable[[Draft, Walk], Iterable[Diagnostic]], draft: Draft) -> Iterator[Diagnostic]:
    """Each problem, in the order of the sheet."""
    return (problem for walk in draft.walks.values() for problem in check(draft, walk))
