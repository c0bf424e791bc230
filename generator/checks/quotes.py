"""Exact or fail: every quote stands in its article, letter for letter."""

import difflib
import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from generator.checks.citations import citations_in
from generator.coverage.passages import ignored_of
from generator.diagnostics import Diagnostic, Place, Rule
from generator.model.article import Article, normalised
from generator.model.draft import Draft
from generator.model.facts import YamlPath
from generator.model.walk import Walk


class QuoteNotFound(Rule):
    """A quote stands in its article exactly as quoted.

    White space, the kinds of quotation marks and dashes, and marks that nobody can see may differ; nothing
    else may: no letter, no digit, no capital, and a quote begins and ends at a whole word. The message
    shows the nearest passage, with what differs marked: `[-only in the quote-]` and
    `{+only in the article+}`. The sign `¶` stands where a paragraph ends, which no quote may run over.

    Copy the words from the article again. If the article says something else than the fact, the fact is
    wrong.
    """

    name = "quote-not-found"


class QuoteAmbiguous(Rule):
    """A quote singles out one passage of its article.

    If its words stand in the article more than once, nobody can tell which passage proves the fact. Quote
    a few words more on either side.
    """

    name = "quote-ambiguous"


_LONGEST_COMPARED = 2000
"""How many letters a quote may have if its nearest passage is to be looked for, which takes a while."""

_TELLING = 5
"""How many words beside a difference are shown."""


def check_quotes(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """Each quote and each ignored passage occurs once in its article."""
    for article, quote, at in _passages(draft, walk):
        if article.span(quote) is None:
            yield _problem(article, quote, article.occurrences(quote), draft.places.of((*at, "quote")))


def _passages(draft: Draft, walk: Walk) -> Iterator[tuple[Article, str, YamlPath]]:
    for citation, at in citations_in(walk):
        if citation.quote and (article := draft.article(citation.source)):
            yield article, citation.quote, at
    for article, ignored, at in ignored_of(draft, walk):
        yield article, ignored.quote, at


def _problem(article: Article, quote: str, occurrences: int, place: Place) -> Diagnostic:
    if occurrences > 1:
        message = f"These words stand {occurrences} times in {article.path}."
        return QuoteAmbiguous.at(place, message, "Quote a few words more.")
    if len(quote) > _LONGEST_COMPARED:
        hint = "Copy the words exactly, and as few as prove the fact."
        return QuoteNotFound.at(place, f"These words do not stand in {article.path}.", hint)
    passage = nearest_passage(article.normal, normalised(quote))
    where = article.place_of(passage)
    message = f"These words do not stand in {article.path}. The nearest passage, on line {where.line}, differs:"
    return QuoteNotFound.at(place, f"{message} {difference(normalised(quote), passage)}.", "Copy the words exactly.")


def nearest_passage(text: str, quote: str) -> str:
    """The stretch of whole words in a text that is most like a quote. Only ever shown, never a proof."""
    alignment = fuzz.partial_ratio_alignment(quote, text)
    if alignment is None:
        return ""
    start = text.rfind(" ", 0, alignment.dest_start + 1) + 1
    end = text.find(" ", alignment.dest_end)
    passage = text[start : end if end >= 0 else len(text)].strip(" \n")
    before, after = re.match(r"\W*", quote), re.search(r"\W*$", quote)  # a quote may leave out a mark at either end
    passage = passage if before and before[0] else re.sub(r"^\W+", "", passage)
    return passage if after and after[0] else re.sub(r"\W+$", "", passage)


def difference(quote: str, passage: str) -> str:
    """Both texts in one, word by word: `[-only in the quote-]` and `{+only in the article+}`."""
    ours, theirs = quote.split(), passage.replace("\n", "¶").split()
    said = []
    for tag, start, end, other_start, other_end in difflib.SequenceMatcher(
        None, ours, theirs, autojunk=False
    ).get_opcodes():
        if tag == "equal":
            said += _ends(ours[start:end])
            continue
        if end > start:
            said.append(f"[-{' '.join(ours[start:end])}-]")
        if other_end > other_start:
            said.append(f"{{+{' '.join(theirs[other_start:other_end])}+}}")
    return " ".join(said)


def _ends(words: list[str]) -> list[str]:
    """Words that do not differ, without the middle of them if they are many."""
    return words if len(words) <= 2 * _TELLING + 1 else [*words[:_TELLING], "…", *words[-_TELLING:]]
