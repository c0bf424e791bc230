"""Every fact stands on a citation, and every citation on a source that can carry it."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Place, Rule, Severity, did_you_mean, nearest
from generator.model.citation import Citation
from generator.model.draft import Draft
from generator.model.facts import OUR_OWN, YamlPath
from generator.model.walk import Walk

_NEEDS_NO_CITATION = ("sources", "site", "changes")


class Uncited(Rule):
    """A fact never stands without a citation.

    What nobody can look up, nobody can trust. `cite:` may stand on a value, on a step or on a record; the
    nearest one upward counts. Name the source, and quote it if it is an article we hold.

    ```yaml
    mark-carney:
      name: Mark Carney
      cite: {source: poilievre-urges-carney, quote: "Prime Minister Mark Carney"}
    ```
    """

    name = "uncited"


class QuoteMissing(Rule):
    """A citation of an article we hold quotes the words that it rests on.

    The words are what proves the fact: they are looked for in the article, letter for letter. Copy them
    from there, as few as prove the fact.

    ```yaml
    cite: {source: poilievre-urges-carney, quote: "Industry Minister Mélanie Joly"}
    ```
    """

    name = "quote-missing"


class QuoteUnverifiable(Rule):
    """Only an article we hold is quoted.

    A quote from a text that is not in `seeds/` could not be proved. Cite the source without a quote,
    or save the text in `seeds/` and name the file in the source's `article`.
    """

    name = "quote-unverifiable"


class UnknownArticle(Rule):
    """A source that names an article names a file in `seeds/`.

    Without the file no quote from the article can be proved. Correct the file name, or save the article
    in `seeds/` as it came, without changing a letter.

    ```yaml
    poilievre-urges-carney:
      article: 000_929bf0dbc07f75c6.txt
    ```
    """

    name = "unknown-article"


class UnlistedArticle(Rule):
    """Every article in `seeds/` is a source in the sheet.

    An article that no source names proves nothing and is accounted for nowhere. Add a source to
    `content/sources.yml`, with the file name under `article`.
    """

    name = "unlisted-article"
    severity = Severity.WARNING


def check_every_fact_is_cited(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """One diagnostic for a record that holds uncited facts."""
    for fact in draft.facts_of(walk) if walk.at[0] not in _NEEDS_NO_CITATION else ():
        if fact.at[-1] not in OUR_OWN and not fact.citations:
            message = f'"{fact.id}" has no citation.'
            yield Uncited.at(draft.places.of_key(fact.at), message, "Add cite: to it, or to the record.")
            return


def citations_in(walk: Walk) -> Iterator[tuple[Citation, YamlPath]]:
    """Each citation that is written in a record, with its path."""
    for part, at in walk.parts:
        if isinstance(part, Citation):
            yield part, at


def check_quotes_are_where_they_can_be_proved(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """Articles are quoted; nothing else is."""
    for citation, at in citations_in(walk):
        source = draft.source(citation.source)
        if source and source.article and not citation.quote:
            message = f'"{citation.source}" is an article we hold, and is cited here without a quote.'
            yield QuoteMissing.at(draft.places.of((*at, "source")), message, "Add quote: with the words that prove it.")
        if source and citation.quote and not source.article:
            message = f'The text of "{citation.source}" is not in seeds/, so a quote from it cannot be proved.'
            yield QuoteUnverifiable.at(draft.places.of((*at, "quote")), message, "Cite it without a quote.")


def check_articles(draft: Draft) -> Iterator[Diagnostic]:
    """Sources and the files in `seeds/` match."""
    named = {source.article: id for id, source in draft.sources.items() if source.article}
    seeds = frozenset(draft.seeds)
    lacking = {file: id for file, id in named.items() if file not in seeds}
    for file, id in lacking.items():
        hint = did_you_mean(file, draft.seeds, "Save the article there.")
        place = draft.places.of(("sources", id, "article"))
        yield UnknownArticle.at(place, f"There is no file seeds/{file}.", hint)
    if "sources" not in draft.unread and draft.ids["sources"] == draft.records["sources"].keys():
        meant = {nearest(file, draft.seeds) for file in lacking}
        for file in sorted(seeds - named.keys() - meant):
            message = "No source in the sheet names this article."
            yield UnlistedArticle.at(Place(f"seeds/{file}"), message, "Add it to content/sources.yml.")
