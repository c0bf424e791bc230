"""Paired runs: all builders one after another, again and again, so that what else the machine does hits all alike."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.measured import Cost, cost_of, forget
from bench.peers import OURS, Builder, write_project

Costs = Mapping[str, Sequence[Cost]]
"""By the name of a builder, what each of its runs took."""


@dataclass(frozen=True, slots=True)
class Builds:
    """What builds of one site took."""

    cold: Costs
    again: Costs
    """With all that was kept of the build before, and nothing changed; of builders that keep something."""


def builds(pages: int, builders: Sequence[Builder], rounds: int, folder: Path) -> Builds:
    """What builds of a site of about so many pages take."""
    write_project(pages, folder / "project")
    for builder in builders:
        (folder / builder.name).mkdir()
        builder.prepare(folder / builder.name)
    cold: dict[str, list[Cost]] = {builder.name: [] for builder in builders}
    again: dict[str, list[Cost]] = {builder.name: [] for builder in builders if builder.again}
    for _ in range(rounds):
        for builder in builders:
            forget(folder / builder.name)
            cold[builder.name].append(cost_of(builder.command, folder / builder.name))
            if builder.again:
                again[builder.name].append(cost_of(builder.again, folder / builder.name))
    return Builds(cold, again)


def typical(costs: Sequence[Cost]) -> Cost:
    """The median of each."""
    return Cost(*(median(each) for each in zip(*((cost.wall, cost.cpu, cost.memory) for cost in costs), strict=True)))


def ratios(costs: Costs) -> Iterator[tuple[str, float]]:
    """For each other builder, our share of its processor time: the median of what single rounds say."""
    for name, theirs in costs.items():
        if name != OURS.name:
            yield name, median(one.cpu / other.cpu for one, other in zip(costs[OURS.name], theirs, strict=True))
