"""Law 1 on the real project: no letter of any quote, or of the words it quotes, can change unnoticed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from generator.checks.citations import citations_in
from generator.checks.figures import check_figures
from generator.checks.quotes import check_quotes
from generator.diagnostics import Place
from generator.model.article import Article, Sentence, normalised
from generator.model.draft import Draft
from generator.pipeline import account
from generator.project import read_project
from generator.reading.articles import read_article
from generator.reading.fact_sheet import read_draft
from tests.checks.each import in_all
from tests.digits import digits_in, replaced
from tests.letters import is_shorter_by_a_word, misspelt, misspelt_at
from tests.real_site import outcome_of

pytestmark = pytest.mark.no_cover

ROOT = Path(__file__).parents[1]
PROJECT = read_project(ROOT)


@dataclass(frozen=True)
class _Quote:
    """A quote of the sheet."""

    text: str
    article: Article
    place: Place


@cache
def _draft() -> Draft:
    return read_draft(PROJECT.content, PROJECT.seeds)


@cache
def _quotes() -> tuple[_Quote, ...]:
    return tuple(_written(_draft()))


def _written(draft: Draft) -> Iterator[_Quote]:
    for citation, at in chain.from_iterable(map(citations_in, draft.walks.values())):
        source = draft.source(citation.source)
        if citation.quote and source and source.article:
            yield _Quote(citation.quote, draft.articles[source.article], draft.places.of((*at, "quote")))


def test_the_sheet_quotes_its_article_and_every_quote_is_true() -> None:
    assert len(_quotes()) > 20
    assert list(in_all(check_quotes, _draft())) == []


def test_no_letter_of_a_quote_can_change() -> None:
    missed = [
        (quote.place, changed)
        for quote in set(_quotes())
        for changed in misspelt(quote.text)
        if quote.article.occurrences(changed) == 1 and not is_shorter_by_a_word(changed, quote.text)
    ]
    assert not missed


def _passages(article: Article) -> Iterator[str]:
    """The title and each paragraph, as quotes are looked for in them."""
    yield from article.normal.split(" \n ")


def test_no_letter_of_a_quoted_passage_can_change() -> None:
    missed, tried = [], 0
    for quote in {(quote.text, quote.article.path): quote for quote in _quotes()}.values():
        sought = normalised(quote.text)
        passage = next(text for text in _passages(quote.article) if sought in text)
        start = passage.index(sought)
        for index in range(start, start + len(sought)):
            for changed in misspelt_at(passage, index) if passage[index].isalnum() else ():
                tried += 1
                spoilt = Article(quote.article.path, "", ((Sentence(changed, 1, 1),),))
                missed += [(quote.place, changed)] if spoilt.occurrences(quote.text) else []
    assert tried > 1000
    assert not missed


@pytest.mark.parametrize("quote", _quotes(), ids=lambda quote: str(quote.place))
def test_a_changed_passage_fails_at_the_line_and_column_of_its_quote(quote: _Quote) -> None:
    middle = next(index for index in range(len(quote.text) // 2, len(quote.text)) if quote.text[index].isalnum())
    article = quote.article
    seed = PROJECT.seeds[article.path].decode()
    start = normalised(seed).find(normalised(quote.text))
    assert start >= 0
    draft = _draft()
    for changed in misspelt_at(quote.text, middle):
        spoilt, problems = read_article(
            article.path, normalised(seed).replace(normalised(quote.text), changed).encode()
        )
        assert spoilt
        assert not problems
        name = article.path.rpartition("/")[2]
        now = replace(draft, articles={**draft.articles, name: spoilt})
        found = [problem.place for problem in in_all(check_quotes, now)]
        assert quote.place in found


def test_four_slips_in_four_files_of_the_real_sheet_are_four_lines() -> None:
    slips = {
        "content/people.yml": (b"  country: canada\n", b"  country: canda\n", "unknown-reference"),
        "content/sectors.yml": (b"  covers:", b"  coverz:", "unknown-key"),
        "content/measures.yml": (b"  kind: tariff\n", b"  kind: tariff\n  kind: tariff\n", "duplicate-key"),
        "content/glossary.yml": (b"  name:", b"\tname:", "tab"),
    }
    content = dict(PROJECT.content)
    for path, (find, put, _) in slips.items():
        content[path] = content[path].replace(find, put, 1)
    said = outcome_of(replace(PROJECT, content=content)).diagnostics
    assert {(one.place.path, one.rule) for one in said} == {(path, rule) for path, (_, _, rule) in slips.items()}
    assert len(said) == len(slips)


def test_everything_in_every_article_is_accounted_for() -> None:
    found, _ = account(PROJECT)
    assert found
    assert [str(item.place) for coverage in found for item in coverage.left_over] == []


def test_words_that_nobody_quotes_any_more_are_left_over() -> None:
    people = re.sub(rb'quote: "We restate[^"]*"', b'quote: "We restate"', PROJECT.content["content/people.yml"])
    [coverage] = account(replace(PROJECT, content={**PROJECT.content, "content/people.yml": people}))[0]
    left_over = [(item.kind, item.words.partition(" ")[0]) for item in coverage.left_over]
    assert left_over == [("quotation", "We"), ("quotation", "negotiate")]


def test_no_digit_of_a_figure_that_rests_on_a_quote_can_change() -> None:
    """Law 2 on the real project: the build stops at the line of the figure.

    One digit of each figure at a time, in all figures at once: each stands on a line of its own.
    """
    digits = list(digits_in(_draft()))
    assert digits
    for number in {digit.number for digit in digits}:
        changed = [digit for digit in digits if digit.number == number]
        for other in range(9):
            spoilt = {
                digit.file.path: replaced(
                    digit.file.text,
                    {each.offset: each.others[other] for each in changed if each.file.path == digit.file.path},
                ).encode()
                for digit in changed
            }
            draft = read_draft({**PROJECT.content, **spoilt}, PROJECT.seeds, _draft())
            told = [problem.place for problem in (*draft.problems, *in_all(check_figures, draft))]
            assert sorted((place.path, place.line) for place in told) == sorted(
                (digit.file.path, digit.place.line) for digit in changed
            )
