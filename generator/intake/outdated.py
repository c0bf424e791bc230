"""Facts of which an article says something else: rates in force, figures, and dates of what is yet to come."""

from collections.abc import Iterable, Iterator
from itertools import islice

from generator.figures.figure import Figure
from generator.figures.when import When
from generator.intake.charges import charges_in
from generator.intake.compared import Compared
from generator.intake.countries import Countries
from generator.intake.counts import Counts
from generator.intake.intake import MOST, Outdated, Rest
from generator.intake.rates import rates_in
from generator.intake.readings import Reading, quote_of
from generator.intake.sectors import sectors_of_measures
from generator.intake.vocabulary import VOCABULARIES
from generator.language import Language
from generator.model.article import Article
from generator.model.draft import Draft
from generator.model.facts import Fact


def compare(readings: list[Reading], language: Language, counts: Counts, draft: Draft) -> Iterator[Compared]:
    """Each figure of an article that is about the same as a fact of the sheet."""
    countries = Countries(draft)
    charges, sectors = charges_in(draft, countries), sectors_of_measures(draft)
    for rate in rates_in(readings, charges, countries, sectors, VOCABULARIES[language]):
        is_past = rate.is_over or counts.is_of_the_past(rate.reading)
        known = rate.charge.known_as(rate.value, is_past=is_past)
        if known or not rate.is_over:
            yield Compared(rate.charge.history, rate.charge.fact, rate.reading, rate.item, rate.value, known)
    for reading in readings:
        yield from counts.compared(reading)


def outdated_by(compared: Iterable[Compared], article: Article, draft: Draft) -> tuple[Outdated, ...]:
    """Each fact with each other value once, in reading order; what stands in the title too is told of the text."""
    found: dict[object, Compared] = {}
    for each in sorted(compared, key=lambda each: each.reading.is_headline):
        if each.known_as is None:
            found.setdefault((each.id, _said(each)), each)
    in_order = sorted(found.values(), key=lambda each: each.item.span)
    return tuple(_outdated(each, article, draft) for each in islice(in_order, MOST))


def _said(compared: Compared) -> object:
    """What a figure or a date says, however it is written."""
    match compared.value:
        case Figure() as figure:
            return figure.exact
        case When() as when:
            return when
        case _:
            return compared.item.words


def _outdated(compared: Compared, article: Article, draft: Draft) -> Outdated:
    sentence = compared.reading.item
    return Outdated(
        id=compared.id,
        fact=compared.fact,
        rests_on=tuple(_rests_on(compared.fact, draft)),
        words=compared.item.words,
        value=compared.value,
        sentence=sentence.words,
        place=sentence.place,
        quote=quote_of(article, sentence.span),
    )


def _rests_on(fact: Fact, draft: Draft) -> Iterator[Rest]:
    for cited in fact.citations:
        name = draft.sources[cited.source].name.texts[0]
        yield Rest(cited.source, cited.quote or name, is_quote=cited.quote is not None)
