"""Stubs are pasted into the real project, with what is left to fill in filled in: then it is proved."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from generator.intake.intake import Intake
from generator.pipeline import generate, take_in
from generator.reading.articles import read_article
from generator.reading.fact_sheet import read_draft
from generator.reading.sources import Sources
from generator.reporting.intake_stubs import Stub, stubs
from tests.cases import BASE, sources
from tests.real_site import PROJECT

pytestmark = pytest.mark.no_cover

FOLDER = Path(__file__).parent
SHEET = {**BASE, **yaml.safe_load((FOLDER / "sheet.yml").read_text("utf-8"))}
ARTICLES = sorted((FOLDER / "articles").glob("*.txt"))
FILLED: Mapping[str, str] = {
    "kind:": "kind: news",
    "publisher:": "publisher: Example Wire",
    "from:": "from: {value: 2080-01-01, cite: fr-proc-10947}",
    "status:": "status: proposed",
    "name:": "name: Something is said",
    "said:": "",
    "says:": 'says: "there is more to come."',
    "verdict:": "verdict: opinion",
    "summary:": "summary: Nobody can tell yet.",
}
"""What an editor may write for each key that a stub leaves empty."""


def _filled(stub: Stub, number: int) -> tuple[str, ...]:
    """The lines of a stub with every empty value filled in, or left out; each step has a year of its own."""
    lines = [line for line in stub.lines if not line.lstrip().startswith("#")]
    filled = (f"{line[: -len(line.lstrip())]}{FILLED.get(line.strip(), line.strip())}" for line in lines)
    return tuple(line.replace("2080", str(2080 + number)) for line in filled if line.strip())


def _pasted(lines: Sequence[str], where: str, text: str) -> str:
    """The text of a file with lines where they belong: at its end, at the end of a history, or in place of a value."""
    old = text.split("\n")
    if where in ("a source", "a claim"):
        return "\n".join([*old, *lines, ""])
    _, record, *keys = where.rpartition(" ")[2].split(".")
    start = old.index(f"{record}:")
    for key in [*keys, *([] if keys[-1] in ("date", "rate") else ["value"])]:
        start = next(at for at in range(start, len(old)) if old[at].strip().startswith(f"{key}:"))
    if keys[-1] == "rate":
        start = next(at for at in range(start + 1, len(old)) if not old[at].startswith("    "))
        return "\n".join([*old[:start], *lines, *old[start:]])
    return "\n".join([*old[:start], *lines, *old[start + 1 :]])


def _with(project: Sources, article: Path) -> tuple[Sources, str]:
    """A project with an article saved in its seeds, and the name of that file."""
    return replace(project, seeds={**project.seeds, f"seeds/{article.name}": article.read_bytes()}), article.name


def _intake(project: Sources, file: str) -> Intake:
    read, problems = read_article(f"seeds/{file}", project.seeds[f"seeds/{file}"])
    assert read, problems
    found, diagnostics = take_in(project, read, file)
    assert found, [str(one) for one in diagnostics if one.is_error]
    return found


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.stem)
def test_a_project_is_proved_with_every_stub_pasted(article: Path) -> None:
    project, file = _with(PROJECT, article)
    content = dict(project.content)
    found = list(stubs(_intake(project, file)))
    assert {stub.file for stub in found} >= {"content/sources.yml", "content/claims.yml"}
    for number, stub in enumerate(found):
        content[stub.file] = _pasted(_filled(stub, number), stub.where, content[stub.file].decode()).encode()
    pasted = replace(project, content=content)
    outcome = generate(pasted)
    assert [str(one) for one in outcome.diagnostics if one.is_error] == []
    again = _intake(pasted, file)
    assert again.is_listed
    assert [stub.file for stub in stubs(again) if stub.file == "content/sources.yml"] == []


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.stem)
def test_nothing_that_is_left_empty_can_be_published(article: Path) -> None:
    project, file = _with(PROJECT, article)
    for stub in stubs(_intake(project, file)):
        text = _pasted(stub.lines, stub.where, project.content[stub.file].decode())
        found = read_draft({**project.content, stub.file: text.encode()}, project.seeds)
        told = [one.place.line for one in found.problems if one.is_error and one.place.path == stub.file]
        assert told == [number for number, line in enumerate(text.split("\n"), 1) if line.strip() in FILLED]


@pytest.mark.parametrize(
    ("says", "lines"),
    [
        (
            "What steel adds to Canada's economy is $5 billion.",
            ["      value:", "        # TODO: the amount, and whose dollars.", "        value:"],
        ),
        (
            "What steel adds to Canada's economy is C$5 billion.",
            ["      value:", "        value: C$5 billion"],
        ),
        (
            "The share of Canadian steel exports that went to the United States was three-quarters.",
            ["      value:", "        value: three-quarters"],
        ),
        (
            "The share of Canadian steel exports that went to the United States is down to about two thirds.",
            ["      value:", "        value: about two-thirds"],
        ),
        (
            "The hearings on the proposed duties over forced labour begin on July 21.",
            ["  date:", "    # TODO: the value, as the sheet writes it.", "    value:"],
        ),
        (
            "The hearings on the proposed duties over forced labour begin on July 21, 2026.",
            ["  date:", "    value: 2026-07-21"],
        ),
    ],
)
def test_a_value_is_written_only_if_the_article_tells_all_of_it(says: str, lines: list[str]) -> None:
    read, _ = read_article("new.txt", says.encode())
    assert read
    found, _ = take_in(sources(SHEET), read, None)
    assert found
    _, stub = stubs(found)
    assert list(stub.lines[:-1]) == lines
    assert stub.lines[-1].strip() == f'cite: {{source: new, quote: "{says[:-1]}"}}'


def test_the_stubs_of_an_article_that_is_not_there_yet_ask_for_it() -> None:
    read, _ = read_article("-", b"Carney said that we all won. Carney said that we all won. It cost $5 billion.")
    assert read
    found, _ = take_in(PROJECT, read, None)
    assert found
    source, claim = stubs(found)
    assert "  article:\n" in source.yaml
    assert "  published:\n" in source.yaml
    assert "    quote:\n" in claim.yaml
