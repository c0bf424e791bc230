from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.article import Article, Sentence
from generator.model.citation import Citation
from generator.model.independence import Strength, origins_of, same_reports, strength
from generator.model.records.source import Source

STORY = (
    "The minister flew to the capital on Monday to ask for relief. She met her counterpart twice. "
    "Nothing was signed, but both sides promised to meet again before the end of the summer. "
    "Makers of widgets say that they cannot wait so long, and that workers will be sent home in weeks."
)
DIGEST = "Both sides promised to meet again before the end of the summer. The minister flew to the capital on Monday."
OTHER = (
    "Widget makers warned of layoffs. The minister flew to the capital on Monday, and came back with empty hands. "
    "In the shops the price of a widget has not moved yet, but grocers expect that it will soon."
)
SHORT = "She left."


def _article(name: str, text: str) -> Article:
    return Article(f"seeds/{name}", "", ((Sentence(text, 1, 1),),))


def _same(*texts: str) -> list[str]:
    names = [f"{index}.txt" for index in range(len(texts))]
    reports = same_reports({name: _article(name, text) for name, text in zip(names, texts, strict=True)})
    return [reports[name].removesuffix(".txt") for name in names]


@pytest.mark.parametrize(
    ("texts", "same"),
    [
        ((STORY, STORY), ["0", "0"]),
        ((STORY, STORY.upper().replace(". ", "!\n\n")), ["0", "0"]),
        ((STORY, STORY.replace("Monday", "Tuesday").replace("widgets", "gadgets")), ["0", "0"]),
        ((STORY, DIGEST), ["0", "0"]),
        ((DIGEST, STORY), ["0", "0"]),
        ((STORY, OTHER), ["0", "1"]),
        ((OTHER, STORY, DIGEST, OTHER), ["0", "1", "1", "0"]),
        ((SHORT, SHORT, STORY), ["0", "0", "2"]),
        (("…", "…"), ["0", "1"]),
        ((), []),
    ],
)
def test_articles_that_are_nearly_the_same(texts: tuple[str, ...], same: list[str]) -> None:
    assert _same(*texts) == same


WORDS = st.lists(st.sampled_from([f"w{number}" for number in range(400)]), min_size=40, max_size=60)


@given(WORDS, st.data())
def test_a_report_is_known_by_half_of_it(words: list[str], data: st.DataObject) -> None:
    kept = data.draw(st.integers(len(words) // 2 + 5, len(words)))
    start = data.draw(st.integers(0, len(words) - kept))
    added = [f"ours{number}" for number in range(data.draw(st.integers(0, 30)))]
    assert _same(" ".join(words), " ".join([*words[start : start + kept], *added])) == ["0", "0"]


@given(st.lists(st.lists(st.sampled_from("abcdefgh"), min_size=5, max_size=5, unique=True).map(" ".join), unique=True))
def test_what_many_articles_have_in_common_does_not_make_them_one(openings: list[str]) -> None:
    common = "This report was first published by the agency in the capital"
    texts = [f"{opening}. {' '.join(f'{opening}{number}' for number in range(20))} {common}." for opening in openings]
    assert _same(*texts) == [str(index) for index in range(len(texts))]


def _source(kind: str, **more: str) -> Source:
    return Source.model_validate({"name": "A title", "kind": kind, **more})


SOURCES = {
    "order": _source("official", publisher="Gazette"),
    "wire": _source("news", publisher="The Wire"),
    "wire-copy": _source("news", publisher="The Wire (read in a copy on Elsewhere)"),
    "daily": _source("news", publisher="The Daily"),
    "weekly": _source("news", publisher="The Weekly"),
    "monthly": _source("news", publisher="The Monthly"),
    "firm": _source("law-firm", publisher="Quill & Co."),
    "retelling": _source("news", copy_of="daily"),
    "retelling-again": _source("news", copy_of="retelling"),
    "order-retold": _source("news", publisher="The Blog", copy_of="order"),
    "unsigned": _source("news"),
    "unsigned-too": _source("news"),
    "held": _source("news", publisher="The Post", article="a.txt"),
    "held-too": _source("news", publisher="The Star", article="b.txt"),
    "held-else": _source("news", publisher="The Sun", article="c.txt"),
}
ORIGINS = origins_of(SOURCES, {"a.txt": "a.txt", "b.txt": "a.txt", "c.txt": "c.txt"})


@pytest.mark.parametrize(
    ("cited", "expected"),
    [
        ("order", Strength.OFFICIAL),
        ("daily order", Strength.OFFICIAL),
        ("order-retold", Strength.ONE_NEWS_REPORT),
        ("daily", Strength.ONE_NEWS_REPORT),
        ("daily daily", Strength.ONE_NEWS_REPORT),
        ("firm", Strength.ONE_SOURCE),
        ("wire wire-copy", Strength.ONE_NEWS_REPORT),
        ("daily retelling retelling-again", Strength.ONE_NEWS_REPORT),
        ("held held-too", Strength.ONE_NEWS_REPORT),
        ("held held-else", Strength.TWO_SOURCES),
        ("daily wire", Strength.TWO_SOURCES),
        ("daily firm", Strength.TWO_SOURCES),
        ("unsigned unsigned-too", Strength.TWO_SOURCES),
        ("daily wire wire-copy retelling firm", Strength.THREE_SOURCES),
        ("daily wire weekly monthly", Strength.MANY_SOURCES),
    ],
)
def test_how_strong_the_evidence_is(cited: str, expected: Strength) -> None:
    citations = [Citation(source=id) for id in cited.split()]
    assert strength(citations, SOURCES, ORIGINS) is expected


def test_the_order_of_the_sources_does_not_matter() -> None:
    backwards = dict(reversed(SOURCES.items()))
    assert _partition(origins_of(backwards, {"a.txt": "a.txt", "b.txt": "a.txt"})) == _partition(ORIGINS)


def _partition(origins: Mapping[str, str]) -> set[frozenset[str]]:
    return {frozenset(id for id in origins if origins[id] == top) for top in origins.values()}


def test_sources_that_copy_each_other_in_a_circle_are_one() -> None:
    circle = {"a": _source("news", copy_of="b"), "b": _source("news", copy_of="a")}
    assert len(set(origins_of(circle, {}).values())) == 1
