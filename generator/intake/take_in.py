"""The intake of an article: everything in it that the sheet knows, lacks, or has otherwise."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from generator.coverage.account import Accounts
from generator.coverage.coverage import Coverage, Item, Kind
from generator.intake.claims import said_in
from generator.intake.compared import Compared
from generator.intake.counts import Counts
from generator.intake.dateline import published_in
from generator.intake.ids import NewIds
from generator.intake.intake import Intake, Named, Unused
from generator.intake.language import language_of
from generator.intake.outdated import compare, outdated_by
from generator.intake.readings import readings
from generator.model.article import Article
from generator.model.draft import Draft
from generator.model.facts import RecordKey
from generator.model.values import known
from generator.model.view import View
from generator.model.wording import Wording

_NAMED = ("people", "organizations", "sectors", "measures", "agreements")


def intake_of(draft: Draft, view: View, article: Article, file: str | None) -> Intake:
    """What an article has for a sheet that is proved; `file` is its name below `seeds/`, if it is there."""
    source = next((id for id, each in draft.sources.items() if file and each.article == file), None)
    language = draft.sources[source].language if source else language_of(article)
    title = _title(article)
    ids = NewIds(draft)
    coverage = Accounts(draft).of(article, source or ids.like(_name(article) or title or "", "new-article"), language)
    sentences = list(readings(coverage))
    dated = known(draft.sources[source].published) if source else published_in(sentences)
    counts = Counts(draft, view.in_force_on, dated.year if dated else None)
    compared = list(compare(sentences, language, counts, draft))
    return Intake(
        id=coverage.id,
        is_listed=source is not None,
        path=article.path,
        file=file,
        title=title,
        language=language,
        published=dated,
        named=tuple(_named(coverage)),
        unused=tuple(_unused(coverage, compared)),
        outdated=outdated_by(compared, article, draft),
        said=said_in(sentences, article, language, ids, coverage.id),
    )


def _title(article: Article) -> str | None:
    """The title, or the first line, if it is short enough for the sheet to call a source so."""
    if article.title:
        return article.normal.partition(" \n ")[0]
    first = article.paragraphs[0][0]
    line = " ".join(each.text for each in article.paragraphs[0] if each.line == first.line).partition("\n")[0]
    is_copied = any(Wording([article]).runs(line))
    return None if is_copied else line


def _name(article: Article) -> str:
    """The name of its file; empty for standard input, which is called `-`."""
    return PurePosixPath(article.path).stem.strip("-")


def _named(coverage: Coverage) -> Iterator[Named]:
    """The records of each kind in the order in which the article first names them."""
    first: dict[RecordKey, Item] = {}
    times: dict[RecordKey, int] = {}
    for item in coverage.of_kind(Kind.NAME):
        for record in item.records:
            first.setdefault(record, item)
            times[record] = times.get(record, 0) + 1
    for collection in _NAMED:
        for record, item in first.items():
            if record[0] == collection:
                yield Named(record, item.words, times[record], item.place)


def _unused(coverage: Coverage, compared: Iterable[Compared]) -> Iterator[Unused]:
    """Figures and quotations that are not accounted for, with the fact that already says the figure."""
    known = {each.item.span: each.known_as for each in compared if each.known_as}
    for item in coverage.left_over:
        if item.kind in (Kind.FIGURE, Kind.QUOTATION):
            yield Unused(item, known.get(item.span) if item.kind is Kind.FIGURE else None)
