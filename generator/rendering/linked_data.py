"""What a page says of itself and of its subject to machines: JSON-LD in the words of schema.org.

Addresses are relative, as links on the page are: a program resolves them against the address of the page.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.figures.when import When
from generator.language import Language
from generator.model.citation import Citation
from generator.model.facts import RecordKey
from generator.model.ledger import ChangeKind
from generator.model.records.agreement import Agreement
from generator.model.records.claim import Claim
from generator.model.records.measure import Measure
from generator.model.records.person import Office, Person
from generator.model.records.record import Record
from generator.model.records.source import Source, SourceKind
from generator.model.records.term import Term
from generator.model.site import Site
from generator.model.text import Name
from generator.model.values import Disputed, Unknown, known
from generator.rendering.data.files import data_formats
from generator.rendering.plain_text import PlainText

Node = Mapping[str, Any]
_CONTEXT = "https://schema.org"
_TYPES = {SourceKind.NEWS: "NewsArticle", SourceKind.ANALYSIS: "Report"}
_OTHER_TYPE = "CreativeWork"
_HOME = "index"


class LinkedData:
    """Describes the pages of one language."""

    def __init__(self, site: Site, language: Language) -> None:
        self._site = site
        self._language = language
        self._text = PlainText(site, language)

    def page(self, title: str, description: str, name: str, record: RecordKey | None, changes: tuple[str, ...]) -> str:
        """An explainer and what it is about, by its name and its record, as JSON that may stand in HTML.

        `changes` holds the ids of those that were recorded of it, the latest first. Nothing on a past day: records hold
        what came later.
        """
        if self._site.view.is_past:
            return ""
        settings = self._site.settings
        article = {
            "@context": _CONTEXT,
            "@type": "BackgroundNewsArticle",
            "headline": title,
            "description": description,
            "inLanguage": self._language,
            "isAccessibleForFree": True,
            **self._dates(changes),
            "temporalCoverage": f"../{settings.as_of}",
            "isPartOf": {"@type": "WebSite", "name": self._said(settings.name)},
            "about": list(self._about(name, record)),
            "citation": self._cited(record),
            "hasPart": self._data() if name == _HOME else None,
        }
        return json.dumps(_without_nothing(article), ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")

    def _dates(self, changes: tuple[str, ...]) -> Node:
        """When the page was first published and last changed, and what was wrong with it."""
        ledger = self._site.ledger.changes
        told = [ledger[id] for id in changes]
        first = min((change.on for change in ledger.values()), default=None)
        return {
            "datePublished": str(first) if first else None,
            "dateModified": str(told[0].on) if told else None,
            "correction": [
                {"@type": "CorrectionComment", "text": self._text.of(change.note), "datePublished": str(change.on)}
                for change in told
                if change.kind is ChangeKind.CORRECTION
            ],
        }

    def _about(self, name: str, key: RecordKey | None) -> Iterator[Node]:
        records = self._site.records
        match name:
            case "glossary":
                terms = self._site.of_kind("glossary", Term)
                yield {"@type": "DefinedTermSet", "hasDefinedTerm": [self._term(id, term) for id, term in terms]}
            case "claims":
                yield from (self._claim(claim) for _, claim in self._site.of_kind("claims", Claim))
        record = records.get(key[0], {}).get(key[1]) if key else None
        match record:
            case Person():
                yield self._person(record)
            case Agreement():
                yield self._agreement(record)
            case Record():
                yield {"@type": "Thing", **self._named(record)}
        for id, other in self._site.referrers.get(key, ()) if key else ():
            measure = records[id].get(other)
            if isinstance(measure, Measure):
                yield self._measure(measure)

    def _person(self, person: Person) -> Node:
        return {
            "@type": "Person",
            **self._named(person),
            "description": self._text.of(person.role),
            "nationality": self._organization(person.country, "Country"),
            "affiliation": self._organization(person.party, "Organization") if person.party else None,
            "hasOccupation": [self._office(office) for office in person.offices.values()],
        }

    def _office(self, office: Office) -> Node:
        title = self._text.of(office.title)
        return {
            "@type": "OrganizationRole",
            "roleName": title,
            "startDate": _date(office.from_),
            "endDate": _date(office.until),
            "hasOccupation": {"@type": "Occupation", "name": title},
        }

    def _agreement(self, agreement: Agreement) -> Node:
        return {
            "@type": "Legislation",
            **self._named(agreement),
            "description": self._text.of(agreement.answer),
            "legislationJurisdiction": [self._organization(party, "AdministrativeArea") for party in agreement.parties],
        }

    def _measure(self, measure: Measure) -> Node:
        return {
            "@type": "Legislation",
            **self._named(measure),
            "description": self._text.of(measure.says),
            "legislationType": measure.kind,
            "legislationJurisdiction": self._organization(measure.imposed_by, "AdministrativeArea"),
        }

    def _claim(self, claim: Claim) -> Node:
        by = self._site.speaker(claim)
        kind = "Person" if isinstance(by, Person) else "Organization"
        speaker = self._source(claim.by) if isinstance(by, Source) else {"@type": kind, "name": self._said(by.name)}
        return {
            "@type": "Claim",
            "text": self._text.of(claim.says),
            "datePublished": _date(claim.said),
            **({"appearance": speaker} if isinstance(by, Source) else {"author": speaker}),
        }

    def _data(self) -> Node:
        """The data to take away, as it lies beside the home page."""
        settings = self._site.settings
        return {
            "@type": "Dataset",
            "name": self._said(settings.name),
            "temporalCoverage": f"../{settings.as_of}",
            "isAccessibleForFree": True,
            "distribution": [
                {"@type": "DataDownload", "contentUrl": path, "encodingFormat": media_type}
                for path, media_type in data_formats().items()
            ],
        }

    def _term(self, id: str, term: Term) -> Node:
        return {"@type": "DefinedTerm", "@id": f"#{id}", **self._named(term), "description": self._text.of(term.means)}

    def _named(self, record: Record) -> Node:
        """The name of a record, and the others that it goes by."""
        name = self._said(record.name)
        others = dict.fromkeys(text for each in record.called for text in each.texts)
        return {"name": name, "alternateName": [text for text in others if text != name]}

    def _organization(self, id: str, kind: str) -> Node:
        return {"@type": kind, "name": self._said(self._site.records["organizations"][id].name)}

    def _cited(self, key: RecordKey | None) -> list[Node]:
        """What a record rests on; where the text of a source is held, in its words."""
        record = self._site.records.get(key[0], {}).get(key[1]) if key else None
        return [self._citation(citation) for citation in record.cite] if record else []

    def _citation(self, citation: Citation) -> Node:
        source = self._source(citation.source)
        return {"@type": "Quotation", "text": citation.quote, "isPartOf": source} if citation.quote else source

    def _source(self, id: str) -> Node:
        source = self._site.sources[id]
        publisher = source.publisher and source.publisher.text(source.language)
        return {
            "@type": _TYPES.get(source.kind, _OTHER_TYPE),
            "name": source.name.text(source.language),
            "inLanguage": source.language,
            "url": source.url,
            "datePublished": _date(source.published),
            "publisher": {"@type": "Organization", "name": publisher} if publisher else None,
        }

    def _said(self, name: Name) -> str:
        return name.text(self._language)


def _date(value: When | Unknown | Disputed[When] | None) -> str | None:
    found = known(value)
    return str(found) if found else None


def _without_nothing(value: Any) -> Any:
    """Without what there is nothing to say of."""
    match value:
        case Mapping():
            kept = {key: _without_nothing(below) for key, below in value.items()}
            return {key: below for key, below in kept.items() if below not in (None, [], "")}
        case list():
            return [_without_nothing(below) for below in value]
        case _:
            return value
