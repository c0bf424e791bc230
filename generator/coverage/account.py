"""Accounting: the items of every article, each with the passages that account for it.

A sentence is accounted for when a quote or an ignored passage has some of its words. A figure and a quotation
are accounted for when one quote or one ignored passage holds the whole of them. So is a known name; a name is also
when a fact about its record rests on words of the same sentence. A fact is about the record that it stands in, and
about those that this record refers to. What is proved counts as proved, even where it is ignored as well.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.coverage.coverage import Coverage, Item, Kind
from generator.coverage.known_names import KnownNames, Mention
from generator.coverage.passages import Passage, by_sentence, passages_in
from generator.coverage.quotations import quotations_in
from generator.figures.scan import Written, figures_in
from generator.language import Language
from generator.model.article import Article, Span, Stretch
from generator.model.draft import Draft
from generator.model.facts import Fact, RecordKey, record_of
from generator.model.gathered import are_alike, replaced
from generator.model.records.source import Source
from generator.model.tour import Tours
from generator.model.walk import Walk

_ORDER = list(Kind)

About = Mapping[RecordKey, set[RecordKey]]
"""By record: the records that its facts are about."""


@dataclass(frozen=True)
class AllAccounts:
    """The accounts of all articles of a draft."""

    tours: Tours
    """Of the files whose records they are of."""
    rest_on: object
    """All else that they rest on, as a value that shows whether it is still the same."""
    kept: Mapping[str, tuple[Coverage, About]]
    """By file: the account of an article, and what the facts that rest on it are about."""
    coverages: tuple[Coverage, ...]
    """The same accounts, in the order of their files."""
    names: KnownNames


def all_accounts(draft: Draft, before: AllAccounts | None = None) -> AllAccounts:
    """The accounts of all articles that could be read. Those `before` save the work that would come out the same."""
    tours = draft.gathered.tours
    worked_out = [(fact.id, fact.citations) for fact in draft.derived.values() if isinstance(fact, Fact)]
    rest_on = (draft.shelf, worked_out, draft.gathered.ties)
    changed = replaced(before.tours, tours) if before and before.rest_on == rest_on else None
    if before and changed is not None and are_alike(changed, _basis):
        return replace(before, tours=tours)
    accounts = Accounts(draft)
    by_article = {source.article: (id, source.language) for id, source in reversed(tuple(draft.sources.items()))}
    last = before.kept if before and before.names == accounts.names else {}
    kept = {}
    for file, article in sorted(draft.articles.items()):
        id, language = by_article.get(file, (file, Language.ENGLISH))
        about, was = accounts.about(article), last.get(file)
        is_same = was and was[1] == about and was[0].is_of(article, id, language, accounts.passages(article))
        kept[file] = was if was and is_same else (accounts.of(article, id, language), about)
    return AllAccounts(tours, rest_on, kept, tuple(coverage for coverage, _ in kept.values()), accounts.names)


def _basis(walk: Walk) -> object:
    """What accounts rest on of a record: what it quotes, what it is called; of a source, what is of an article."""
    source = walk.entry
    of_article = (source.article, source.language, source.ignored) if isinstance(source, Source) else None
    return walk.cited, walk.called, walk.surnames, of_article


class Accounts:
    """Accounts for articles by one sheet, whether it has them already or not."""

    def __init__(self, draft: Draft) -> None:
        self.names = KnownNames(draft)
        self._about = _about(draft)
        self._passages = passages_in(draft, {article.path for article in draft.articles.values()})

    def passages(self, article: Article) -> tuple[Passage, ...]:
        """The passages of an article; none of one that is not in the sheet."""
        return self._passages.get(article.path, ())

    def about(self, article: Article) -> About:
        """By record: what its facts are about, of those that have any which rest on an article."""
        records = {record_of(fact) for passage in self.passages(article) for fact in passage.facts}
        return {record: self._about[record] for record in records if record in self._about}

    def of(self, article: Article, id: str, language: Language) -> Coverage:
        """The account of an article that goes by an id; of one that is not in the sheet, nothing is accounted for."""
        passages = self.passages(article)
        items = _Items(article, language, passages, self.names, self._about)
        ordered = sorted(items.all(), key=lambda item: (item.span.start, _ORDER.index(item.kind), item.span.end))
        return Coverage(id, article, language, passages, tuple(ordered))


def _about(draft: Draft) -> About:
    """By record: what its facts are about."""
    about = {(collection, id): {(collection, id)} for collection, id, _ in draft.every_record()}
    for record, target in draft.gathered.ties:
        about[record].add(target)
    return about


class _Items:
    """Everything in one article that is to be accounted for."""

    def __init__(
        self,
        article: Article,
        language: Language,
        passages: tuple[Passage, ...],
        names: KnownNames,
        about: About,
    ) -> None:
        self._article = article
        self._language = language
        self._names = names
        self._about = about
        self._near = by_sentence(article, passages)

    def all(self) -> Iterator[Item]:
        """Each once, in no order."""
        for stretch in self._article.stretches:
            yield self._item(Kind.SENTENCE, stretch.span, self._near[stretch.number])
            mentions = list(self._names.within(stretch.normal))
            for mention in mentions:
                yield self._name(_span(stretch, mention.start, mention.end), mention.records)
            for figure in _figures_beside(stretch.normal, mentions, self._language):
                item = self._held(Kind.FIGURE, _span(stretch, figure.start, figure.end))
                yield replace(item, value=figure.value)
        for span in quotations_in(self._article):
            yield self._held(Kind.QUOTATION, span)

    def _name(self, span: Span, records: tuple[RecordKey, ...]) -> Item:
        item = replace(self._held(Kind.NAME, span), records=records)
        if item.passages:
            return item
        return replace(item, passages=tuple(self._about_any(set(records), self._near[item.sentence])))

    def _about_any(self, records: set[RecordKey], passages: Iterable[Passage]) -> Iterator[Passage]:
        """Those passages that prove a fact about one of these records, with the facts that are."""
        for passage in passages:
            if facts := tuple(fact for fact in passage.facts if records & self._about.get(record_of(fact), set())):
                yield replace(passage, facts=facts)

    def _held(self, kind: Kind, span: Span) -> Item:
        """An item that a passage must hold the whole of."""
        near = self._near[self._stretch(span).number]
        return self._item(kind, span, [passage for passage in near if passage.span.holds(span)])

    def _item(self, kind: Kind, span: Span, fitting: list[Passage]) -> Item:
        passages = [passage for passage in fitting if passage.facts] or fitting
        return Item(
            kind=kind,
            words=self._article.normal[span.start : span.end],
            span=span,
            place=self._article.place_at(span.start),
            sentence=self._stretch(span).number,
            passages=tuple(passages),
        )

    def _stretch(self, span: Span) -> Stretch:
        return self._article.stretch_at(span.start)


def _figures_beside(text: str, mentions: Iterable[Mention], language: Language) -> Iterator[Written]:
    """Every figure of a text, but for those in names, as in `Section 232`."""
    letters = list(text)
    for mention in mentions:
        if any(figures_in(text[mention.start : mention.end], language)):
            letters[mention.start : mention.end] = " " * (mention.end - mention.start)
    return figures_in("".join(letters), language)


def _span(stretch: Stretch, start: int, end: int) -> Span:
    """Where in the article a stretch of one sentence is."""
    return Span(stretch.span.start + start, stretch.span.start + end)
