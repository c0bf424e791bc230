import json
import os
import random
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.model.text import Hole, NotAHole, parse_prose
from generator.pipeline import Outcome, generate
from generator.project import read_project
from generator.reading.sources import Sources
from tests.cases import BASE, changed, sources
from tests.letters import READABLE, TEXTS, is_shorter_by_a_word, misspelt

ROOT = Path(__file__).parents[1]


def test_four_mistakes_in_four_files_are_four_diagnostics_each_at_its_place() -> None:
    files = changed(
        ("content/people.yml", "country: northland", "country: nothland"),
        ("content/measures.yml", "imposed_by:", "imposed_bye:"),
        ("content/organizations.yml", "  kind: country", "  kind: country\n  name: Southland"),
        ("content/glossary.yml", "  name: Section 7", "\tname: Section 7"),
    )
    assert [(str(said.place), said.rule, said.message) for said in generate(sources(files)).diagnostics] == [
        ("content/glossary.yml:2:1", "tab", "A tab indents this line."),
        ("content/measures.yml:4:3", "unknown-key", 'The key "imposed_bye" is not known here.'),
        ("content/organizations.yml:4:3", "duplicate-key", 'The key "name" stands twice; the first is on line 2.'),
        ("content/people.yml:3:12", "unknown-reference", 'No record in organizations has the id "nothland".'),
    ]


QUOTE = "Trade Minister Ada Quill"
CHANGED = sorted({text for text in misspelt(QUOTE) if not is_shorter_by_a_word(text, QUOTE)})


def _assert_the_quote_fails(files: Mapping[str, str]) -> None:
    outcome = generate(sources(files))
    assert [(said.rule, str(said.place)) for said in outcome.diagnostics] == [
        ("quote-not-found", "content/people.yml:10:31")
    ]
    assert not outcome.pages


@pytest.mark.parametrize("wrong", CHANGED)
def test_one_letter_changed_in_a_quote_fails_at_the_quote(wrong: str) -> None:
    _assert_the_quote_fails(changed(("content/people.yml", QUOTE, wrong)))


@pytest.mark.parametrize("wrong", CHANGED)
def test_one_letter_changed_in_the_passage_fails_at_the_quote(wrong: str) -> None:
    _assert_the_quote_fails(changed(("seeds/wire.txt", QUOTE, wrong)))


def _dump(outcome: Outcome) -> str:
    """Everything that came of it, as text that is the same if and only if the outcome is."""
    pages = [{**asdict(page), "anchors": sorted(page.anchors)} for page in outcome.pages]
    return json.dumps([pages, list(map(str, outcome.diagnostics)), repr(outcome.settings)])


def _shuffled(project: Sources, seed: int) -> Sources:
    def shuffle(files: Mapping[str, bytes]) -> dict[str, bytes]:
        paths = list(files)
        random.Random(seed).shuffle(paths)  # noqa: S311 - chance of no weight
        return {path: files[path] for path in paths}

    return Sources(shuffle(project.content), shuffle(project.seeds), shuffle(project.templates), project.handwritten)


WRONG = sources(
    {
        **changed(
            ("content/people.yml", "country: northland", "country: nothland"),
            ("content/glossary.yml", "law", "7 laws"),
            ("content/sectors.yml", "covers:", "cover:"),
        ),
        "templates/en/a.md.jinja": "{{ zzz }}",
        "templates/en/b.md.jinja": "{{ people }}",
    }
)
UNRENDERED = sources(
    {**BASE, "templates/en/a.md.jinja": "{{ people }}", "templates/en/b.md.jinja": "{{ people['ada-quill'] }}"}
)


@pytest.mark.parametrize(
    "project",
    [sources(BASE), WRONG, UNRENDERED, pytest.param(read_project(ROOT), marks=pytest.mark.no_cover)],
    ids=["small", "wrong", "unrendered", "real"],
)
def test_the_order_of_files_does_not_matter(project: Sources) -> None:
    first = _dump(generate(project))
    assert first == _dump(generate(project))
    assert {_dump(generate(_shuffled(project, seed))) for seed in range(3)} == {first}


ELSEWHERE = """
import sys
sys.path.insert(0, {root!r})
from tests.test_pipeline import ROOT, UNRENDERED, WRONG, _dump
from generator.pipeline import generate
from generator.project import read_project
print([_dump(generate(project)) for project in (WRONG, UNRENDERED, read_project(ROOT))])
"""


@pytest.mark.no_cover
def test_hash_seed_locale_and_time_zone_do_not_matter() -> None:
    said = []
    for seed, language, zone in (("1", "C", "UTC"), ("2", "tr_TR.UTF-8", "America/St_Johns")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LANG": language, "LC_ALL": language, "TZ": zone}
        command = [sys.executable, "-X", "utf8", "-c", ELSEWHERE.format(root=str(ROOT))]
        said.append(subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, check=True).stdout)
    assert said[0]
    assert said[0] == said[1]


def _is_fact_id(text: str) -> bool:
    """What may stand between braces, by its letters."""
    words = text.strip().replace("@", ".").split(".")
    plain = set("abcdefghijklmnopqrstuvwxyz0123456789-")
    return all(words) and set(words[0]) <= plain and words[0][0] != "-" and set("".join(words[1:])) <= plain | {"_"}


@given(st.text("ab-_.@ 1|()'", max_size=8) | TEXTS | st.text(READABLE))
def test_between_braces_stands_a_fact_id_or_it_is_refused(inside: str) -> None:
    assume("{" not in inside and "}" not in inside)
    written = f"{{{{{inside}}}}}"
    if _is_fact_id(inside):
        assert parse_prose(f"Before {written} after.") == ("Before ", Hole(inside.strip(), written), " after.")
    else:
        with pytest.raises(NotAHole, match=r"^\{\{"):
            parse_prose(f"Before {written} after.")


@given(TEXTS)
def test_prose_is_its_own_letters(text: str) -> None:
    assume("{{" not in text)
    assert "".join(map(str, parse_prose(text))) == text


def test_an_error_leaves_no_pages_and_a_warning_leaves_all() -> None:
    assert not generate(WRONG).is_publishable
    assert not generate(WRONG).pages
    odd = generate(sources({**BASE, "seeds/other.txt": "Nothing happened."}))
    assert odd.is_publishable
    assert odd.diagnostics
    assert [page.path for page in odd.pages] == ["index.md"]


def test_a_page_knows_its_facts_in_reading_order_and_where_to_edit_them() -> None:
    page = generate(sources(BASE)).pages[0]
    assert page.facts == (
        "site.name",
        "people.ada-quill.name",
        "people.ada-quill.offices.trade-minister.title",
        "people.ada-quill.role",
        "sectors.widgets.answer",
        "measures.widget-duty.rate@2025-06-04",
        "measures.widget-duty.says",
        "glossary.section-7.name",
        "organizations.northland.name",
        "sources.wire.name",
        "sources.gazette.name",
    )
    assert page.edit == "content/people.yml"
    assert page.title == "Widgets, explained"
    assert page.description == "Ada Quill, Trade Minister: Speaks for Northland on widgets."
    assert '<data value="25">25%</data>' in page.html
