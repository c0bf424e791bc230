"""A rate changes: every sentence that speaks of it as it is changes too, or the check points at it.

A sentence speaks of the latest rate of a measure if it prints it; if it prints another's and names these goods
besides ("Steel and aluminum pay …"); if it prints an earlier rate as what is paid now; or if it compares, beside
a sentence that prints it.
"""

import re

import pytest

from generator.model.text import Prose
from tests.comparison_words import comparisons_in
from tests.flips import Said, draft, flags_with, latest, measures, pages_with, sentences
from tests.test_comparisons import EXCUSES

EXTREMES = ("0.5%", "99.5%")
"""A rate below all others, and one above: a sentence that neither disturbs does not depend on the rate."""
_NOW = re.compile(r"\b(?:pays?|charges?|has paid|have paid|still|now|since|so far|today)\b")


def test_whatever_prints_the_latest_rate_prints_another_when_that_is_another() -> None:
    values = {id: f"{99 - index}.5%" for index, id in enumerate(measures())}
    bounds = [(bound.fact, page.text[bound.start : bound.end]) for page in pages_with(values) for bound in page.bound]
    printed = {id: [text for fact, text in bounds if fact == latest(id)] for id in measures()}
    assert sum(map(bool, printed.values())) > 10
    stale = {id: [text for text in texts if not text.startswith(values[id])] for id, texts in printed.items()}
    assert not any(stale.values()), stale


@pytest.mark.parametrize("id", measures())
def test_no_other_sentence_that_speaks_of_the_latest_rate_survives_in_silence(id: str) -> None:
    flags = tuple(flag for value in EXTREMES for flag in flags_with(id, value))
    assert sorted({str(said) for said in sentences() if _depends_on(said, id) and not said.is_flagged_by(flags)}) == []


def _depends_on(said: Said, id: str) -> bool:
    """Whether a sentence speaks of the latest rate of a measure without printing it."""
    if latest(id) in said.facts or any(origin.id.startswith(tuple(EXCUSES)) for origin in said.origins):
        return False
    return _names_its_goods(said, id) or _prints_an_earlier_rate_as_paid(said, id) or _compares(said, id)


def _names_its_goods(said: Said, id: str) -> bool:
    printed = [other for other in measures() if latest(other) in said.facts]
    of_same_country = [other for other in printed if measures()[other].imposed_by == measures()[id].imposed_by]
    apart = set(_goods(id)).difference(*map(_goods, printed))
    return bool(of_same_country) and any(name in said.text.lower() for name in apart)


def _prints_an_earlier_rate_as_paid(said: Said, id: str) -> bool:
    is_history = any(origin.at[0] == "events" or "rate" in origin.at for origin in said.origins)
    is_earlier = [fact < latest(id) for fact in said.facts if re.fullmatch(rf"measures\.{id}\.rate@[\d-]+", fact)]
    return not is_history and any(is_earlier) and bool(_NOW.search(said.text))


def _compares(said: Said, id: str) -> bool:
    is_about = any(_prints(origin.value, id) or _is_its_own(origin.at, id) for origin in said.origins)
    goods = {name for other in measures() for name in _goods(other) if name in said.text.lower()}
    return is_about and any(comparisons_in(said.text)) and (not goods or bool(goods & set(_goods(id))))


def _prints(prose: object, id: str) -> bool:
    names = {latest(id), f"measures.{id}.rate"}
    return isinstance(prose, Prose) and any(hole.fact in names for hole in prose.holes)


def _is_its_own(at: tuple[str | int, ...], id: str) -> bool:
    step = draft().facts[latest(id)].at[:-1]
    return at[: len(step)] == step or at == ("measures", id, "says")


def _goods(id: str) -> list[str]:
    """The words by which a sentence means what a measure is charged on: the first of each of its sectors' names."""
    names = [draft().records["sectors"][sector].name for sector in measures()[id].sectors]
    return [name.texts[0].split()[0].lower() for name in names]


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
