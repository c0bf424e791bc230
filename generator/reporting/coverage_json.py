"""A coverage for programs: every item of every article, as JSON in an order that does not change."""

import json
from collections.abc import Iterable
from typing import Any

from generator.coverage.coverage import Coverage, Item
from generator.coverage.passages import Passage

VERSION = 1
"""The version of the format. It changes when a key goes or changes its meaning, not when one is added."""


def coverage_json(coverages: Iterable[Coverage]) -> str:
    """The account of these articles. Spans are offsets into an article's text under the declared normalisation."""
    report = {"version": VERSION, "articles": [_article(coverage) for coverage in coverages]}
    return json.dumps(report, indent=2) + "\n"


def _article(coverage: Coverage) -> dict[str, Any]:
    return {
        "id": coverage.id,
        "path": coverage.article.path,
        "percent": coverage.percent,
        "counts": {kind: {"accounted": accounted, "all": total} for kind, accounted, total in coverage.counts()},
        "items": [_item(item) for item in coverage.items],
    }


def _item(item: Item) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "words": item.words,
        "line": item.place.line,
        "column": item.place.column,
        "span": [item.span.start, item.span.end],
        "sentence": item.sentence,
        "account": item.status,
        "passages": [_passage(passage) for passage in item.passages],
    }


def _passage(passage: Passage) -> dict[str, Any]:
    account = {"reason": passage.reason.in_language} if passage.reason else {"facts": list(passage.facts)}
    return {"quote": passage.words, "span": [passage.span.start, passage.span.end], **account}
