"""What the site says of a rate: the sentences of its pages, and what is said of them when the rate is another."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from generator.checks.conditions import check_conditions
from generator.checks.verify import verify
from generator.diagnostics import Diagnostic
from generator.figures.figure import Figure
from generator.language import Language
from generator.model.draft import Draft
from generator.model.facts import Fact, step_id
from generator.model.formula import named_in
from generator.model.page import Page
from generator.model.records.measure import Measure
from generator.model.site import Site
from generator.model.text import Prose
from generator.model.values import Disputed
from generator.project import read_project
from generator.reading.fact_sheet import read_draft
from generator.reading.places import SheetPlaces
from generator.reading.yaml_nodes import Scalar, scalars
from generator.rendering.bound_fact import BoundFact
from generator.rendering.granted import check_granted
from generator.rendering.printer import Printer
from generator.rendering.read_aloud import ReadAloud
from tests.checks.each import in_all
from tests.real_site import outcome, outcome_of
from tests.sentences import sentences_in

PROJECT = read_project(Path(__file__).parents[1])
TEMPLATES = {path.partition("/")[2]: text.decode() for path, text in PROJECT.templates.items()}
_HOLDS = re.compile(rb"^ *holds:.*\n(?: *- .* [<>=]+ .*\n)*", re.MULTILINE)


@dataclass(frozen=True)
class Said:
    """A sentence of a page."""

    page: Page
    text: str
    facts: tuple[str, ...]
    """The ids of the facts that it prints, in its order."""
    origins: tuple[Fact, ...]
    """The prose of the sheet that it stands in; none if the template has it."""

    def __str__(self) -> str:
        return f"{self.page.path}: {self.text}"

    def is_flagged_by(self, flags: tuple[Diagnostic, ...]) -> bool:
        """Whether the check points at the record, or at the template, that has this sentence."""
        records = {".".join(map(str, origin.at[:2])) for origin in self.origins}
        parts = {part for flag in flags for part in re.findall(r'what "([^"]+)" says', flag.hint)}
        if records:
            return any(f"{part}.".startswith(f"{record}.") for part in parts for record in records)
        return any(flag.place.path == self.page.template for flag in flags)


@cache
def draft() -> Draft:
    """The fact sheet as it is."""
    return outcome().draft


@cache
def _site() -> Site:
    proof = verify(draft())
    site, found = proof.site, proof.problems
    assert site, found
    return site


@cache
def measures() -> Mapping[str, Measure]:
    """Every measure of the sheet by its id."""
    return {id: each for id, each in draft().records["measures"].items() if isinstance(each, Measure)}


@cache
def latest(id: str) -> str:
    """The id of the step of a rate that is in force when the evidence ends, or else of the last that has a value."""
    rate = measures()[id].rate
    in_force = rate.at(_site().settings.as_of.last_day)
    with_value = [step for step in rate.root if isinstance(step.value, Figure | Disputed)]
    return step_id(f"measures.{id}.rate", (in_force or with_value[-1]).key)


@cache
def sentences() -> tuple[Said, ...]:
    """Every sentence of every page."""
    made = outcome()
    assert not made.diagnostics
    prose = [fact for fact in _site().facts.values() if isinstance(fact.value, Prose)]
    printer = Printer(_site(), Language.ENGLISH)
    texts = {fact.id: _flat(printer.plain(BoundFact(fact, fact.value))) for fact in prose}
    return tuple(said for page in made.pages for said in _sentences_of(page, texts))


def _sentences_of(page: Page, proses: Mapping[str, str]) -> Iterator[Said]:
    read = _read(page)
    for start, end in sentences_in(read.text):
        text = _flat(read.text[start:end])
        facts = tuple(bound.fact for bound in read.bound if start <= bound.start and bound.end <= end)
        origins = [_site().facts[id] for id, prose in proses.items() if text in prose] if " " in text else []
        yield Said(page, text, facts, tuple(origins))


def _flat(text: str) -> str:
    return " ".join(text.split())


def pages_with(values: Mapping[str, str]) -> dict[str, Page]:
    """Every page by its path, made with other numbers for latest rates, whatever holds of them."""
    bare = {path: without_conditions(text) for path, text in _content_with(values).items()}
    outcome = outcome_of(replace(PROJECT, content=bare))
    assert outcome.pages, outcome.diagnostics
    return {page.path: page for page in outcome.pages}


@cache
def all_flipped() -> dict[str, Page]:
    """Every page, made with a number of its own for each latest rate, which none has now."""
    return pages_with({id: f"{900 - index}.5" for index, id in enumerate(measures())})


@cache
def one_flipped(id: str, value: str) -> dict[str, Page]:
    """Every page, made with another number for one latest rate."""
    return pages_with({id: value})


def prints(pages: Iterable[Page], fact: str) -> set[str]:
    """All that some pages print for a fact."""
    bounds = ((read.text, bound) for read in map(_read, pages) for bound in read.bound)
    return {text[bound.start : bound.end] for text, bound in bounds if bound.fact == fact}


def says(page: Page, said: Said) -> bool:
    """Whether a page has a sentence, letter for letter, that prints the same facts."""
    return any((each.text, each.facts) == (said.text, said.facts) for each in _sentences_of(page, {}))


@cache
def _read(page: Page) -> ReadAloud:
    return ReadAloud(page.html)


@cache
def flags_with(id: str, value: str) -> tuple[Diagnostic, ...]:
    """What the check says no longer holds, in the sheet and in the templates, with another number for a latest rate."""
    changed = read_draft(_content_with({id: value}), PROJECT.seeds, draft())
    site = replace(_site(), facts=changed.facts, in_force_last=changed.in_force)
    found = (*in_all(check_conditions, changed), *check_granted(site, TEMPLATES))
    return tuple(problem for problem in found if problem.rule == "no-longer-holds")


def _content_with(values: Mapping[str, str]) -> dict[str, bytes]:
    """The sheet with other numbers for latest rates, or for what the whole of one is first told by.

    That is the first side of a dispute, and the first figure that a formula names.
    """
    content = dict(PROJECT.content)
    for id, value in sorted(values.items(), key=lambda each: -_scalar(each[0]).start):
        scalar = _scalar(id)
        text = content[scalar.place.path].decode()
        other = re.sub(r"\d[\d,.]*", value, scalar.text, count=1)
        content[scalar.place.path] = (text[: scalar.start] + other + text[scalar.end :]).encode()
    return content


def _scalar(id: str) -> Scalar:
    places = draft().places
    assert isinstance(places, SheetPlaces)
    fact = _site().facts[latest(id)]
    while fact.derivation:
        fact = _site().facts[next(named_in(fact.derivation.formula))]
    node = places._nearest(fact.at)
    assert node
    return next(each for each in scalars(node) if any(map(str.isdigit, each.text)))


def without_conditions(text: bytes) -> bytes:
    """A file of the sheet without `holds`."""
    return _HOLDS.sub(b"", text)
