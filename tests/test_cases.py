from dataclasses import dataclass

import pytest

from generator.pipeline import generate
from generator.rendering import frame_rules
from generator.rulebook import RULEBOOK
from tests.cases import BASE, CASES, Case, cases_in, sources

FAMILIES = sorted(path.name for path in CASES.iterdir() if path.name != "base.yml")


@dataclass(frozen=True)
class _Family:
    file: str
    cases: tuple[Case, ...]


_READ = [_Family(file, tuple(cases_in(file))) for file in FAMILIES]


def test_the_small_project_is_sound() -> None:
    outcome = generate(sources(BASE))
    assert not outcome.diagnostics
    assert [page.path for page in outcome.pages] == ["index.md"]


@pytest.mark.parametrize(
    ("case", "file"),
    [
        pytest.param(case, family.file, id=f"{family.file.removesuffix('.yml')}: {case.about}")
        for family in _READ
        for case in family.cases
    ],
)
def test_what_is_said_of(case: Case, file: str) -> None:
    assert [str(said) for said in generate(case.project, case.asked).diagnostics] == list(case.says), f"in {file}"


@pytest.mark.parametrize("family", _READ, ids=FAMILIES)
def test_a_family_tells_what_passes_before_what_fails(family: _Family) -> None:
    passes = [not case.says for case in family.cases]
    assert True in passes
    assert False in passes
    assert passes == sorted(passes, reverse=True)


def test_every_file_beside_the_small_project_is_a_family() -> None:
    assert all(file.endswith(".yml") for file in FAMILIES)
    assert len(FAMILIES) > 8


def test_every_rule_bites_in_some_case() -> None:
    said = {
        problem.rpartition("[")[2].rstrip("]") for family in _READ for case in family.cases for problem in case.says
    }
    of_mkdocs = {rule.name for rule in frame_rules.RULES}  # these bite in tests/site/mistakes.yml
    assert said == set(RULEBOOK) - of_mkdocs
