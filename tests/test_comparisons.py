"""Whoever compares says what of: every comparison in the project's own texts is bound, or excused with a reason."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from generator.diagnostics import Lines
from generator.model.draft import Draft
from generator.model.facts import YamlPath
from generator.model.records.record import Told
from generator.model.text import Headline, Hole, Name, Prose
from generator.project import read_project
from generator.reading.fact_sheet import read_draft
from generator.rendering.granted import NAME
from generator.rendering.template_text import texts_of, without_code, without_markup
from tests.comparison_words import comparisons_in
from tests.flips import without_conditions

ROOT = Path(__file__).parents[1]
PROJECT = read_project(ROOT)
EXCUSES: dict[str, str] = yaml.safe_load((ROOT / "tests/comparisons.yml").read_text("utf-8"))


@dataclass(frozen=True)
class _Comparison:
    """A word that compares, and where it stands."""

    at: str
    """The id of the fact, or the path of the template."""
    said: str


def test_every_comparison_of_the_sheet_is_bound_or_excused() -> None:
    assert [found for found in _unbound_in_sheet(_draft()) if not _excuse(found)] == []


def test_every_comparison_of_a_template_is_bound_or_excused() -> None:
    assert [found for found in _unbound_in_templates() if not _excuse(found)] == []


def test_every_excuse_is_needed_and_has_its_reason() -> None:
    needed = {_excuse(found) for found in [*_unbound_in_sheet(_draft()), *_unbound_in_templates()]}
    assert sorted(EXCUSES.keys() - needed) == []
    assert all(reason.endswith(".") for reason in EXCUSES.values())


def _excuse(found: _Comparison) -> str | None:
    """The entry of the list that excuses a comparison: its own id, or what the id begins with."""
    return next((start for start in EXCUSES if re.match(rf"{re.escape(start)}(?![\w-])", found.at)), None)


def _draft() -> Draft:
    return read_draft(PROJECT.content, PROJECT.seeds)


def _unbound_in_sheet(draft: Draft) -> Iterator[_Comparison]:
    """What the sentences and headlines of ours compare without saying what they take for granted."""
    granted = {at for part, at in draft.parts if isinstance(part, Told) and part.holds}
    for fact in draft.facts.values():
        is_ours = isinstance(fact.value, Prose) or (isinstance(fact.value, Name) and fact.at[0] == "events")
        if is_ours and not isinstance(fact.value, Headline) and not _is_granted(fact.at, granted):
            for stretch in _stretches(fact.value):
                yield from (_Comparison(fact.id, _around(stretch, found)) for found in comparisons_in(stretch))


def _is_granted(at: YamlPath, granted: set[YamlPath]) -> bool:
    return any(at[:depth] in granted for depth in range(2, len(at)))


def _stretches(value: object) -> Iterator[str]:
    """The text between holes; `since` at the end of one speaks of the date that follows."""
    if isinstance(value, Name):
        yield from (f"{text}." for text in value.texts)
    if isinstance(value, Prose):
        for pieces in value.in_language.values():
            for piece, after in zip(pieces, [*pieces[1:], None], strict=True):
                if isinstance(piece, str):
                    yield piece if isinstance(after, Hole) else f"{piece}."


def _unbound_in_templates() -> Iterator[_Comparison]:
    """What templates compare on a line on which, and above which, nothing is taken for granted."""
    sources = {path: text.decode() for path, text in PROJECT.templates.items()}
    for path, text in texts_of(sources).items():
        prose = without_markup(without_code(text))
        source = sources[path].split("\n")
        for found in comparisons_in(prose):
            line = Lines(path, prose).place(found.start()).line
            if not any(NAME in each for each in source[max(0, line - 2) : line]):
                yield _Comparison(path, _around(prose, found))


def _around(text: str, found: re.Match[str]) -> str:
    return " ".join(text[max(0, found.start() - 30) : found.end() + 30].split())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The rate doubled, the highest so far.", ["doubled", "highest"]),
        ("It has paid this since ", ["since"]),
        ("It has since lifted most of them the same day.", []),
        ("The rate stayed the same; the list grew.", ["stayed the same"]),
        ("Potash drops to nothing, and more than half still pays.", ["drops to", "more than", "still pays"]),
        ("Canada takes part in the executive review at last.", []),
        ("Lower rates are cut again, and others raised.", ["Lower", "cut", "raised"]),
    ],
)
def test_what_counts_as_a_comparison(text: str, words: list[str]) -> None:
    assert [found[0] for found in comparisons_in(text)] == words


def test_a_comparison_without_its_condition_is_found() -> None:
    bare = {path: without_conditions(text) for path, text in PROJECT.content.items()}
    unbound = [found.at for found in _unbound_in_sheet(read_draft(bare, PROJECT.seeds)) if not _excuse(found)]
    assert len(unbound) > 20
    assert "events.metal-tariffs-double.name" in unbound
