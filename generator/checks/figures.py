"""A figure is in the words quoted for it, and no quote says another."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial

from generator.diagnostics import Diagnostic, Place, Rule
from generator.figures.agreement import Value, are_comparable, states
from generator.figures.figure import Figure
from generator.figures.scan import Written, figures_in
from generator.figures.when import When
from generator.language import Language
from generator.model.citation import Citation
from generator.model.draft import Draft
from generator.model.records.source import Source
from generator.model.values import known
from generator.model.walk import Walk


class FigureNotInQuote(Rule):
    """A figure or a date stands in a quote of its citation, in English or French as people write it.

    Of the quotes that a figure rests on, one has to say it: `25 per cent`, `25 %` and `a quarter of` all say
    `25%`, and nothing is rounded: `about` and `more than` belong to the figure, and are not left out. A day
    without its year counts as of the year in which the article was published.

    Quote the words that have the figure. If the figure rests on another source than the words round it, give
    it a citation of its own:

    ```yaml
    from: {value: 2025-03-14, cite: cbc-2025-03-14}
    ```

    A figure that no source says in so many words is `derived`, with its formula.
    """

    name = "figure-not-in-quote"


class SourcesDisagree(Rule):
    """Two quotes for one figure do not say two things.

    One quote has the figure, and another has one of the same kind and not this. If the sources disagree,
    say so: `{disputed: [{value: …, cite: …}, {value: …, cite: …}]}`. If the second quote is about something
    else, cut it to the words that prove this fact, or leave it out.
    """

    name = "sources-disagree"


def check_figures(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """The figures and dates of a record that rest on quotes; a quote that does not stand there is told of elsewhere."""
    for fact in draft.facts_of(walk):
        quoted = [(cited, source) for cited in fact.citations if cited.quote and (source := draft.source(cited.source))]
        if not quoted or fact.derivation or any(_is_false(draft, cited) for cited, _ in quoted):
            continue
        if isinstance(fact.value, Figure | When):
            said = [_Quoted.of(cited.quote or "", fact.value, source) for cited, source in quoted]
            yield from _problems(said, partial(draft.places.of, fact.at))


@lru_cache(maxsize=2**12)  # a rate and its day rest on the same words
def _figures_in(words: str, language: Language) -> tuple[Written, ...]:
    return tuple(figures_in(words, language))


def _is_false(draft: Draft, citation: Citation) -> bool:
    """Whether the quote of a citation proves nothing, or cannot be looked up."""
    article = draft.article(citation.source)
    return article is None or article.span(citation.quote or "") is None


@dataclass(frozen=True, slots=True)
class _Quoted:
    """What one quote says of a value."""

    words: str
    states_it: bool
    others: tuple[str, ...]
    """The figures in it of the same kind, as they are written."""

    @classmethod
    def of(cls, words: str, value: Value, source: Source) -> "_Quoted":
        published = known(source.published)
        year = published.year if published else None
        written = _figures_in(words, source.language)
        return cls(
            words,
            states_it=any(states(each.value, value, year) for each in written),
            others=tuple(words[each.start : each.end] for each in written if are_comparable(each.value, value)),
        )


def _problems(quotes: list[_Quoted], place: Callable[[], Place]) -> Iterator[Diagnostic]:
    if not any(quote.states_it for quote in quotes):
        first = quotes[0]
        instead = f', which says "{first.others[0]}" instead' if first.others else ""
        message = f'This is not in the words quoted for it: "{first.words}"{instead}.'
        yield FigureNotInQuote.at(place(), message, "Quote the words that have it, or cite its own source beside it.")
        return
    for quote in quotes:
        if quote.others and not quote.states_it:
            message = f'One quote for this has it, and another has "{quote.others[0]}": "{quote.words}".'
            hint = "Declare it disputed, or cut the quote to the words that prove it."
            yield SourcesDisagree.at(place(), message, hint)
