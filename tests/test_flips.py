"""A rate changes: every sentence that speaks of it as it is changes too, or the check points at it.

A sentence speaks of the latest rate of a measure if it prints it; if it prints another's and names these goods
besides ("Steel and aluminum pay …"); if it prints an earlier rate as what is paid now; or if it compares, beside
a sentence that prints it.
"""

import re
from functools import cache

import pytest

from generator.model.records.measure import MeasureKind
from generator.model.text import Prose
from tests.comparison_words import comparisons_in
from tests.flips import (
    Said,
    all_flipped,
    draft,
    flags_with,
    latest,
    measures,
    one_flipped,
    pages_with,
    prints,
    says,
    sentences,
)
from tests.test_comparisons import EXCUSES

pytestmark = pytest.mark.no_cover

EXTREMES = ("0.5", "999.5")
"""The numbers of a rate below all others, and of one above: what neither disturbs does not depend on the rate."""
_NOW = re.compile(r"\b(?:pays?|charges?|has paid|have paid|still|now|since|so far|today)\b")


def test_whatever_prints_the_latest_rate_prints_another_when_that_is_another() -> None:
    before, after = pages_with({}), all_flipped()
    printed = {id: prints(before.values(), latest(id)) for id in measures()}
    assert sum(map(bool, printed.values())) > len(printed) / 2
    assert {id: kept for id in measures() if (kept := printed[id] & prints(after.values(), latest(id)))} == {}


@pytest.mark.parametrize("id", measures())
def test_no_other_sentence_that_speaks_of_the_latest_rate_survives_in_silence(id: str) -> None:
    flags = tuple(flag for value in EXTREMES for flag in flags_with(id, value))
    unflagged = {str(said): said for said in sentences() if _depends_on(said, id) and not said.is_flagged_by(flags)}
    assert [text for text, said in unflagged.items() if _survives(said, id)] == []


def _survives(said: Said, id: str) -> bool:
    """Whether a sentence still stands on its page when this rate is another."""
    prints_no_other = all(fact.startswith(f"measures.{id}.") for fact in said.facts)
    flipped = all_flipped() if said.facts and prints_no_other else one_flipped(id, EXTREMES[0])
    return says(flipped[said.page.path], said)


def _depends_on(said: Said, id: str) -> bool:
    """Whether a sentence speaks of the latest rate of a measure without printing it."""
    if latest(id) in said.facts or any(origin.id.startswith(tuple(EXCUSES)) for origin in said.origins):
        return False
    return _names_its_goods(said, id) or _prints_an_earlier_rate_as_paid(said, id) or _compares(said, id)


def _names_its_goods(said: Said, id: str) -> bool:
    """It prints what another charge of the same country is on its goods; "goods made of steel" are no steel."""
    charge = measures()[id]
    printed = [other for other in measures() if latest(other) in said.facts]
    is_beside = any(measures()[other].imposed_by == charge.imposed_by for other in printed)
    apart = set(_goods(id)).difference(*map(_goods, printed))
    is_named = any(re.search(rf"(?<!made of )(?<!made from )\b{name}", said.text.lower()) for name in apart)
    return charge.kind is not MeasureKind.RELIEF and is_beside and is_named


def _prints_an_earlier_rate_as_paid(said: Said, id: str) -> bool:
    is_history = any(origin.at[0] == "events" or "rate" in origin.at for origin in said.origins)
    is_earlier = [fact < latest(id) for fact in said.facts if re.fullmatch(rf"measures\.{id}\.rate@[\d-]+", fact)]
    return not is_history and any(is_earlier) and bool(_NOW.search(said.text))


def _compares(said: Said, id: str) -> bool:
    if not _is_comparison(said.text):
        return False
    goods = {name for other in measures() for name in _goods(other) if name in said.text.lower()}
    names_no_others = not goods or bool(goods & set(_goods(id)))
    is_its_own = any(_is_its_own(origin.at, id) for origin in said.origins)
    return is_its_own or (names_no_others and any(_prints(origin.value, id) for origin in said.origins))


@cache
def _is_comparison(text: str) -> bool:
    return any(comparisons_in(text))


def _prints(prose: object, id: str) -> bool:
    names = {latest(id), f"measures.{id}.rate"}
    return isinstance(prose, Prose) and any(hole.fact in names for hole in prose.holes)


def _is_its_own(at: tuple[str | int, ...], id: str) -> bool:
    step = draft().facts[latest(id)].at[:-1]
    return at[: len(step)] == step or at == ("measures", id, "says")


@cache
def _goods(id: str) -> list[str]:
    """The words by which a sentence means what a measure is charged on: its goods, or the first word of its sectors."""
    measure = measures()[id]
    if measure.goods:
        return [measure.goods.texts[0].lower()]
    return [draft().records["sectors"][sector].name.texts[0].split()[0].lower() for sector in measure.sectors]


@pytest.mark.parametrize(
    ("id", "words"),
    [
        ("us-aluminum", "Steel and aluminum pay 50%"),
        ("us-steel", "the sectors that pay most"),
        ("us-aluminum", "Unchanged for aluminum itself"),
        ("us-ieepa-energy", "at a lower rate than other Canadian goods"),
    ],
)
def test_what_counts_as_speaking_of_a_rate(id: str, words: str) -> None:
    [said] = {said.text: said for said in sentences() if words in said.text}.values()
    assert _depends_on(said, id)


def test_a_sentence_whose_condition_is_taken_away_is_found() -> None:
    said = next(said for said in sentences() if "Steel and aluminum pay 50%" in said.text)
    assert said.is_flagged_by(flags_with("us-aluminum", EXTREMES[0]))
    assert not said.is_flagged_by(())
