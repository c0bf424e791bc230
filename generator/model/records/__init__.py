"""The kinds of record. A new kind is one file here, one line in `KINDS`, and a template."""

from collections.abc import Mapping
from types import MappingProxyType

from generator.model.records.agreement import Agreement
from generator.model.records.claim import Claim
from generator.model.records.event import Event
from generator.model.records.measure import Measure
from generator.model.records.organization import Organization
from generator.model.records.person import Person
from generator.model.records.question import Question
from generator.model.records.record import Record
from generator.model.records.sector import Sector
from generator.model.records.source import Source
from generator.model.records.term import Term

KINDS: Mapping[str, type[Record]] = MappingProxyType(
    {
        "people": Person,
        "organizations": Organization,
        "sectors": Sector,
        "measures": Measure,
        "agreements": Agreement,
        "events": Event,
        "claims": Claim,
        "glossary": Term,
        "questions": Question,
        "sources": Source,
    }
)
"""Each collection, which is also the name of its file in `content/`, and the kind of its records."""
