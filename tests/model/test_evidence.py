"""The counts of what figures and dates rest on, on the small project."""

from collections.abc import Mapping

import pytest

from generator.checks.verify import verify
from generator.figures.figure import Figure
from generator.model.site import Site
from generator.reading.fact_sheet import read_draft
from tests.cases import changed, sources

FIRST = ("content/measures.yml", "value: 10%")
NEWS = "  post: {name: A report, kind: news, publisher: Post}\n  echo: {name: Another, kind: news, publisher: Echo}\n"


def _site(*changes: tuple[str, str, str]) -> Site:
    files = changed(*changes)
    files["content/sources.yml"] += NEWS.replace("  post", "post").replace("  echo", "echo")
    made = sources(files)
    proof = verify(read_draft(made.content, made.seeds))
    site, found = proof.site, proof.problems
    assert site, found
    return site


def _counts(site: Site) -> Mapping[str, int]:
    found = {id: fact.value for id, fact in site.facts.items() if id.startswith("site.evidence.")}
    return {id.rpartition(".")[2]: int(value.number) for id, value in found.items() if isinstance(value, Figure)}


def _moved(value: str) -> dict[str, int]:
    """By how much the counts move when the first rate is written in another way."""
    before, after = _counts(_site()), _counts(_site((*FIRST, f"value: {value}")))
    return {key: after[key] - before[key] for key in before if after[key] != before[key]}


@pytest.mark.parametrize(
    ("value", "moved"),
    [
        ("{value: 10%, cite: gazette}", {}),
        ("{value: 10%, cite: [post, gazette]}", {}),
        ("{value: 10%, cite: post}", {"official": -1, "single": 1}),
        ("{value: 10%, cite: [post, echo]}", {"official": -1, "several": 1}),
        ("{unknown: Not decided., cite: gazette}", {"official": -1, "unknown": 1}),
        ("{disputed: [{value: 10%, cite: post}, {value: 12%, cite: gazette}]}", {"official": -1, "disputed": 1}),
    ],
)
def test_a_figure_counts_by_what_it_rests_on(value: str, moved: dict[str, int]) -> None:
    assert _moved(value) == moved


def test_each_figure_and_date_counts_once() -> None:
    counts = _counts(_site())
    assert counts["all"] == sum(number for key, number in counts.items() if key != "all") > 0
