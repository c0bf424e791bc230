"""What was measured can be read."""

from bench.edits import Waits
from bench.measured import Cost
from bench.report import report


def _costs(ours: float, stock: float) -> dict[str, list[Cost]]:
    return {"ours": [Cost(ours, ours, 100)] * 3, "stock": [Cost(stock, stock, 50)] * 3}


def test_ratios_growth_and_waits_stand_in_tables() -> None:
    costs = {300: _costs(1, 4), 3000: _costs(10, 40)}
    waited = {size: {"ours": Waits(1.5, [0.05, 0.04, 0.9])} for size in costs}
    text = report(costs, waited, ["Python 3"])
    assert "| ours | 1.00 s (1.00 s), 100 MB | 10.00 s (10.00 s), 100 MB |" in text
    assert "| stock | 0.25 | 0.25 |" in text
    assert "| ours | 1.00 |" in text.partition("## Growth from 300 to 3,000 pages")[2]
    assert "| ours | 50 (40–900) ms; 1.5 s | 50 (40–900) ms; 1.5 s |" in text


def test_one_size_alone_says_nothing_of_growth() -> None:
    assert "Growth" not in report({30: _costs(1, 2)}, {30: {"ours": Waits(1, [0.1])}}, [])
