"""What was measured can be read."""

from bench.edits import Waits
from bench.measured import Cost
from bench.peers import STOCK
from bench.report import report
from bench.rounds import Builds


def _costs(ours: float, stock: float) -> dict[str, list[Cost]]:
    return {"ours": [Cost(ours, ours, 100)] * 3, STOCK.name: [Cost(stock, stock, 50)] * 3}


def _built(ours: float, stock: float) -> Builds:
    return Builds(_costs(ours, stock), {"ours": [Cost(ours / 10, ours / 10, 50)]})


def test_ratios_growth_and_waits_stand_in_tables() -> None:
    costs = {300: _built(1, 4), 3000: _built(10, 40)}
    waited = {size: {"ours": Waits(1.5, [0.05, 0.04, 0.9])} for size in costs}
    text = report(costs, waited, ["Python 3"])
    assert "| ours | 1.00 s (1.00 s), 100 MB | 10.00 s (10.00 s), 100 MB |" in text
    assert f"| {STOCK.name} | 0.25 | 0.25 |" in text
    again = text.partition("## The same once more")[2]
    assert "| ours | 0.10 s (0.10 s), 50 MB | 1.00 s (1.00 s), 50 MB |" in again
    assert "0.025 at 300 pages, 0.025 at 3,000 pages." in again
    assert "| ours | 1.00 |" in text.partition("## Growth from 300 to 3,000 pages")[2]
    assert "| ours | 50 (40–900) ms; 1.5 s | 50 (40–900) ms; 1.5 s |" in text


def test_one_size_alone_says_nothing_of_growth() -> None:
    assert "Growth" not in report({30: _built(1, 2)}, {30: {"ours": Waits(1, [0.1])}}, [])
