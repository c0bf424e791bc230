from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.coverage.account import all_accounts
from generator.coverage.annotation import annotated
from generator.coverage.coverage import Coverage, Kind, Status
from generator.coverage.quotations import between_marks
from generator.model.citation import Citation
from generator.model.gathered import gather
from generator.model.tour import tour_of
from generator.pipeline import account
from generator.reading.articles import read_article
from generator.reading.fact_sheet import read_draft
from tests.cases import BASE, sources
from tests.inside import is_inside
from tests.letters import TEXTS

WORDS = ["Quill", "widgets", "said", '"We', 'won"', "25%", "Section 7", "Adé", "'a", "b'", "Northland.", "Yes.", "\n\n"]
ARTICLES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=25).map(lambda words: " ".join([*words, "end"]))
DRAFT = read_draft(sources(BASE).content, {})


def _account(text: str, quotes: list[str]) -> tuple[Coverage, ...]:
    """The account of an article of which these words are quoted; none if it is empty."""
    article, _ = read_article("seeds/wire.txt", text.encode())
    person = DRAFT.records["people"]["ada-quill"]
    quoting = person.model_copy(update={"cite": tuple(Citation(source="wire", quote=quote) for quote in quotes)})
    records = {**DRAFT.records, "people": {"ada-quill": quoting}}
    people = tour_of("people", records["people"])
    gathered = gather({**DRAFT.gathered.tours, "people": people}, DRAFT.gathered.last_day)
    articles = {"wire.txt": article} if article else {}
    return all_accounts(replace(DRAFT, records=records, gathered=gathered, articles=articles)).coverages


@given(ARTICLES | TEXTS)
def test_every_letter_belongs_to_exactly_one_sentence(article: str) -> None:
    for coverage in _account(article, []):
        normal = coverage.article.normal
        covered = [0] * len(normal)
        for item in coverage.sentences:
            assert item.words == normal[item.span.start : item.span.end]
            for index in range(item.span.start, item.span.end):
                covered[index] += 1
        assert all(times == (not letter.isspace()) for letter, times in zip(normal, covered, strict=True) if times != 1)


@given(ARTICLES | TEXTS)
def test_every_item_lies_in_its_sentence_and_in_its_file(article: str) -> None:
    for coverage in _account(article, []):
        for item in coverage.items:
            begins_in = coverage.sentences[item.sentence].span
            assert begins_in.start <= item.span.start < begins_in.end
            assert item.span.end <= begins_in.end or item.kind is Kind.QUOTATION
            assert item.words == coverage.article.normal[item.span.start : item.span.end]
            assert is_inside(item.place, {"seeds/wire.txt": article.encode()})


@st.composite
def articles_and_quotes(draw: st.DrawFn) -> tuple[str, list[str]]:
    """An article, and passages of it that each stand there once."""
    article = draw(ARTICLES)
    [coverage] = _account(article, [])
    words = [word for word in coverage.article.normal.split(" ") if word != "\n"]
    spans = draw(st.lists(st.tuples(st.integers(0, len(words) - 1), st.integers(1, 6)), min_size=1, max_size=4))
    passages = [" ".join(words[start : start + length]) for start, length in spans]
    return article, [passage for passage in passages if coverage.article.occurrences(passage) == 1]


@given(articles_and_quotes())
def test_one_quote_more_never_lowers_a_coverage(drawn: tuple[str, list[str]]) -> None:
    article, quotes = drawn
    left_over = None
    for count in range(len(quotes) + 1):
        [coverage] = _account(article, quotes[:count])
        now = {(item.kind, item.span) for item in coverage.left_over}
        assert left_over is None or now <= left_over
        left_over = now


@given(articles_and_quotes())
def test_the_segments_of_a_sentence_are_the_sentence(drawn: tuple[str, list[str]]) -> None:
    [coverage] = _account(*drawn)
    sentences = [sentence for paragraph in annotated(coverage) for sentence in paragraph]
    assert [sentence.item for sentence in sentences] == list(coverage.sentences)
    for sentence in sentences:
        assert "".join(segment.words for segment in sentence.segments) == sentence.item.words
        assert any(segment.facts for segment in sentence.segments) >= (sentence.item.status is Status.PROVED)


@pytest.mark.parametrize("order", [*permutations(["seeds/wire.txt", "seeds/a.txt", "content/people.yml"])])
def test_the_order_of_files_does_not_matter(order: tuple[str, ...]) -> None:
    files = {**BASE, "seeds/a.txt": "Quill said nothing."}
    found, _ = account(sources({path: files[path] for path in (*order, *files)}))
    assert [(coverage.id, coverage.percent) for coverage in found] == [("a.txt", 0), ("wire", 18)]


@given(st.text(st.sampled_from("a b“”„‟«»‹›\"'‘’‚‛′″ʼ.\n")))
def test_quotations_lie_beside_or_inside_one_another(text: str) -> None:
    found = between_marks(text)
    for start, end in found:
        assert 0 < start <= end <= len(text)
        assert all(
            other_end < start
            or end < other_start
            or (start <= other_start and other_end <= end)
            or (other_start <= start and end <= other_end)
            for other_start, other_end in found
        )


def test_a_percentage_is_never_rounded_up() -> None:
    article = " ".join(f"Sentence {'x' * number} ends here." for number in range(1, 250))
    [coverage] = _account(article, [f"Sentence {'x' * number} ends" for number in range(2, 250)])
    assert len(coverage.left_over) == 1
    assert coverage.percent == 99
