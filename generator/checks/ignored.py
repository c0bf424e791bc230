"""What is ignored of an article: words that are there, and that no fact uses."""

from collections.abc import Iterator, Mapping

from generator.coverage.passages import Passage, ignored_in, passages_in
from generator.diagnostics import Diagnostic, Rule, Severity
from generator.model.article import Span
from generator.model.draft import Draft
from generator.model.records.source import Source
from generator.model.walk import Walk


class NothingToIgnore(Rule):
    """Only of an article we hold is a passage ignored.

    `explain coverage` accounts for the articles in `seeds/`, and for nothing else. Delete `ignored:`,
    or save the text in `seeds/` and name the file in the source's `article`.
    """

    name = "nothing-to-ignore"


class IgnoredButUsed(Rule):
    """A passage is ignored only if no fact rests on it.

    `ignored:` tells why words of an article prove nothing here. If a fact quotes some of them after
    all, that is no longer true: delete the entry, or cut it down to the words that no fact quotes.
    """

    name = "ignored-but-used"
    severity = Severity.WARNING


def check_ignored(draft: Draft) -> Iterator[Diagnostic]:
    """Ignored passages are of articles, and nothing rests on them."""
    for id, source in draft.sources.items():
        if source.ignored and not source.article:
            message = f'The text of "{id}" is not in seeds/, so there is nothing of it to ignore.'
            yield NothingToIgnore.at(draft.places.of_key(("sources", id, "ignored")), message, "Delete it.")
    found = [*ignored_in(draft)]
    those = {article.path for article, _, _ in found}
    used = {path: _used(passages) for path, passages in passages_in(draft, those).items()}
    for article, ignored, at in found:
        for span in article.spans(ignored.quote):
            if quoted := used[article.path].get(span):
                message = f'"{quoted.facts[0]}" rests on words of this passage: "{quoted.words}".'
                place = draft.places.of((*at, "quote"))
                yield IgnoredButUsed.at(place, message, "Ignore only what no fact quotes.")


def ignored_and_cited(walk: Walk) -> object:
    """What of an article a record rests on; of a source, what it is of, and what is ignored of it."""
    source = walk.entry
    return walk.cited, (source.article, source.ignored) if isinstance(source, Source) else None


def _used(passages: tuple[Passage, ...]) -> Mapping[Span, Passage]:
    """For each ignored passage some of whose words are quoted: a passage that quotes them."""
    found: dict[Span, Passage] = {}
    furthest = following = None
    for passage in passages:
        if passage.facts and (furthest is None or passage.span.end > furthest.span.end):
            furthest = passage
        elif not passage.facts and furthest and furthest.span.meets(passage.span):
            found[passage.span] = furthest
    for passage in reversed(passages):
        if passage.facts:
            following = passage
        elif following and following.span.meets(passage.span):
            found.setdefault(passage.span, following)
    return found
