"""Several articles on one story: a small project whose articles are invented, with what is said of each wrong use."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model.view import Asked
from generator.pipeline import account, generate
from generator.project import read_project
from generator.rendering.read_aloud import ReadAloud
from generator.reporting.coverage_text import coverage_text
from tests.cases import changed, sources

EXAMPLES = Path(__file__).parent / "examples"
PROJECT = read_project(EXAMPLES)
BASE = {path: text.decode() for path, text in {**PROJECT.content, **PROJECT.seeds, **PROJECT.templates}.items()}
_IDS = ("example-wire", "example-courier", "agence-exemple")
CASES = yaml.safe_load((EXAMPLES / "cases.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_what_becomes_of_several_articles(case: dict[str, Any]) -> None:
    steps = [(step["in"], step["find"], step["put"]) for step in case.get("change", ())]
    files = sources(changed(*steps, base=BASE))
    outcome = generate(files, Asked(case.get("as_of")))
    assert [str(said) for said in outcome.diagnostics] == case["says"]
    page = " ".join(" ".join(ReadAloud(each.html).text for each in outcome.pages).split())
    assert [text for text in case.get("shows", ()) if text not in page] == [], page
    if "left_over" in case:
        report = coverage_text(account(files)[0], every_sentence=False).splitlines()
        assert [line for line in report if not line.startswith(tuple(f"{id}:" for id in _IDS))] == case["left_over"]


def test_each_article_says_at_its_head_that_it_is_an_example() -> None:
    assert len(PROJECT.seeds) == 3
    for text in PROJECT.seeds.values():
        first = text.decode().partition("\n")[0]
        assert first.startswith(("# Example for tests:", "# Exemple pour les tests :"))


def test_no_example_is_part_of_the_real_project() -> None:
    real = read_project(EXAMPLES.parents[1])
    assert not {path for path in real.seeds if Path(path).name in {Path(each).name for each in PROJECT.seeds}}
    assert b"example-wire" not in real.content["content/sources.yml"]
