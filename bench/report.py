"""What was measured, as Markdown."""

from collections.abc import Iterator, Mapping, Sequence
from math import log
from statistics import median

from bench.edits import Waits
from bench.peers import OURS, STOCK
from bench.rounds import Builds, Costs, ratios, typical

Measured = Mapping[int, Builds]
"""What builds took, by how many pages were asked for."""
Waited = Mapping[int, Mapping[str, Waits]]
"""What editors waited for, by how many pages, and the name of the server."""
_INTRODUCTION = """\
# How fast it is

Written by `make bench`. The sites are made up from a seed: facts, articles, and quotes that prove them.
Runs of all builders take turns, and figures are medians. Ours reads the sheet, proves it and renders it; others get the
Markdown that comes of that. Blank pages have a title and nothing else: so much MkDocs and Material take to print a
site, whatever stands on its pages. Quote ratios and processor seconds: those on the clock depend on what else a machine
does.
"""
_NO_START = 300
"""Pages from which on what a start takes counts for little."""


def report(built: Measured, waited: Waited, versions: Sequence[str]) -> str:
    """The whole file."""
    cold = {size: each.cold for size, each in built.items()}
    again = {size: each.again for size, each in built.items()}
    of_builds = [*_costs("Cold builds", cold), *_ratios(cold), *_growth(cold), *_costs("The same once more", again)]
    return "\n".join([*_head(versions), *of_builds, *_once_more(built), *_edits(waited), ""])


def _head(versions: Sequence[str]) -> Iterator[str]:
    yield _INTRODUCTION
    yield f"Measured with {', '.join(versions)}."
    yield ""


def _costs(title: str, costs: Mapping[int, Costs]) -> Iterator[str]:
    yield f"## {title}"
    yield ""
    yield from _table(
        ["builder", *(f"{size:,} pages" for size in costs)],
        [[name, *(_cost(costs[size], name) for size in costs)] for name in next(iter(costs.values()))],
    )
    yield "Seconds of processors, seconds on the clock in brackets, most memory of a process."
    yield ""


def _cost(costs: Costs, name: str) -> str:
    cost = typical(costs[name])
    return f"{cost.cpu:.2f} s ({cost.wall:.2f} s), {cost.memory:.0f} MB"


def _ratios(costs: Mapping[int, Costs]) -> Iterator[str]:
    yield "## Our processor time by that of others"
    yield ""
    others = list(dict(ratios(next(iter(costs.values())))))
    by_size = {size: dict(ratios(each)) for size, each in costs.items()}
    yield from _table(
        ["", *(f"{size:,} pages" for size in costs)],
        [[name, *(f"{by_size[size][name]:.2f}" for size in costs)] for name in others],
    )


def _growth(costs: Mapping[int, Costs]) -> Iterator[str]:
    """How time grows: the exponent of the number of pages."""
    most = max(costs)
    least = min((size for size in costs if size >= _NO_START), default=most)
    if not least < most:
        return
    yield f"## Growth from {least:,} to {most:,} pages"
    yield ""
    times = {name: [typical(costs[size][name]).cpu for size in (least, most)] for name in costs[least]}
    rows = [[name, f"{log(end / start) / log(most / least):.2f}"] for name, (start, end) in times.items()]
    yield from _table(["builder", "exponent"], rows)


def _once_more(built: Measured) -> Iterator[str]:
    """Builders that keep nothing build all once more."""
    yield "Nothing has changed since the build before, of which all is there that the builder keeps."
    shares = (
        f"{typical(each.again[OURS.name]).cpu / typical(each.cold[STOCK.name]).cpu:.3f} at {size:,} pages"
        for size, each in built.items()
        if OURS.name in each.again and STOCK.name in each.cold
    )
    if said := ", ".join(shares):
        yield f"Our processor time by that of {STOCK.name}, which build all of it again: {said}."
    yield ""


def _edits(waited: Waited) -> Iterator[str]:
    yield "## From an edit to the page that shows it"
    yield ""
    yield from _table(
        ["server", *(f"{size:,} pages" for size in waited)],
        [[name, *(_wait(waited[size][name]) for size in waited)] for name in next(iter(waited.values()))],
    )
    yield "Milliseconds on the clock, least and most in brackets; seconds from the start to the first page."


def _wait(waits: Waits) -> str:
    least, middle, most = (round(1000 * each) for each in (min(waits.edits), median(waits.edits), max(waits.edits)))
    return f"{middle:,} ({least:,}–{most:,}) ms; {waits.first:.1f} s"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|:--|{'--:|' * (len(head) - 1)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""
