"""A coverage for people: a line that sums up each article, then each sentence in which something is left over."""

from collections.abc import Iterable, Iterator

from generator.coverage.coverage import Coverage, Item, Kind, Status
from generator.coverage.passages import Passage
from generator.language import Language
from generator.reporting.visible import visible


def coverage_text(coverages: Iterable[Coverage], *, every_sentence: bool) -> str:
    """The account of these articles; of every sentence, or only of those in which something is left over."""
    lines = (line for coverage in coverages for line in _told(coverage, every_sentence=every_sentence))
    return "".join(f"{visible(line)}\n" for line in lines)


def _told(coverage: Coverage, *, every_sentence: bool) -> Iterator[str]:
    counts = ", ".join(f"{kind}s {accounted}/{total}" for kind, accounted, total in coverage.counts())
    yield f"{coverage.id}: {coverage.percent}% accounted for ({counts})"
    left_over = coverage.left_over_in
    for sentence in coverage.sentences:
        if every_sentence or sentence.sentence in left_over:
            yield f"{sentence.place}: {sentence.words}"
        if every_sentence:
            yield from map(_account, sentence.passages)
        yield from map(_left_over, left_over.get(sentence.sentence, ()))


def _account(passage: Passage) -> str:
    by = f"ignored: {passage.reason.text(Language.ENGLISH)}" if passage.reason else ", ".join(passage.facts)
    return f"    - “{passage.words}”: {by}"


def _left_over(item: Item) -> str:
    where = f"{item.place.line}:{item.place.column}"
    words = "" if item.kind is Kind.SENTENCE else f' "{item.words}"'
    return f"    - {Status.LEFT_OVER}: {item.kind}{words} ({where})"
