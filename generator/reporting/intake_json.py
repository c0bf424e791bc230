"""An intake for programs: the same as for people, as JSON in an order that does not change."""

import json
from typing import Any

from generator.diagnostics import Place
from generator.intake.intake import Intake, Named, Outdated, Said, Unused
from generator.reporting.intake_stubs import stubs
from generator.reporting.intake_text import fact_text

VERSION = 1
"""The version of the format. It changes when a key goes or changes its meaning, not when one is added."""


def intake_json(intake: Intake) -> str:
    """The intake of one article."""
    report = {
        "version": VERSION,
        "id": intake.id,
        "path": intake.path,
        "listed": intake.is_listed,
        "title": intake.title,
        "language": intake.language,
        "published": str(intake.published) if intake.published else None,
        "names": [_named(named) for named in intake.named],
        "unused": [_unused(unused) for unused in intake.unused],
        "outdated": [_outdated(outdated) for outdated in intake.outdated],
        "claims": [_said(said) for said in intake.said],
        "stubs": [{"file": stub.file, "where": stub.where, "yaml": stub.yaml} for stub in stubs(intake)],
    }
    return json.dumps(report, indent=2) + "\n"


def _at(place: Place) -> dict[str, int]:
    return {"line": place.line, "column": place.column}


def _named(named: Named) -> dict[str, Any]:
    return {"record": ".".join(named.record), "words": named.words, "times": named.times, **_at(named.place)}


def _unused(unused: Unused) -> dict[str, Any]:
    item = unused.item
    return {"kind": item.kind, "words": item.words, **_at(item.place), "fact": unused.told_by}


def _outdated(outdated: Outdated) -> dict[str, Any]:
    return {
        "id": outdated.id,
        "words": outdated.words,
        "value": None if outdated.value is None else str(outdated.value),
        "sentence": outdated.sentence,
        **_at(outdated.place),
        "quote": outdated.quote,
        "fact": outdated.fact.id,
        "fact_value": fact_text(outdated.fact),
        "rests_on": [
            {"source": rest.source, "words": rest.words, "quoted": rest.is_quote} for rest in outdated.rests_on
        ],
    }


def _said(said: Said) -> dict[str, Any]:
    return {
        "by": ".".join(said.by),
        "words": said.words,
        "sentence": said.sentence,
        **_at(said.place),
        "quote": said.quote,
    }
