"""Where a page leads: to other pages, to records and receipts, and at its foot to what it has not led to by then."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from generator.language import Language
from generator.model.facts import Fact, RecordKey, record_of
from generator.rendering.bound import BoundCollection, BoundRecord
from generator.rendering.neighbours import Neighbours
from generator.rendering.plan import Plan, PlannedPage, published, relative
from generator.rendering.receipts import Receipts
from generator.rendering.template_rules import Refusal, UnknownPage


@dataclass(frozen=True, slots=True)
class Destinations:
    """All that the pages of a site may lead to."""

    plan: Plan
    collections: Mapping[str, BoundCollection]
    neighbours: Neighbours
    receipts: Mapping[Language, Receipts]
    """None of a language in which facts have no receipts."""


class Leads:
    """The links of one page."""

    def __init__(self, destinations: Destinations, page: PlannedPage) -> None:
        self._to = destinations
        self._language = page.language
        self._here = published(page.path)
        self._led_to: set[RecordKey] = set()

    def url(self, target: BoundRecord | str) -> Markup:
        """The address of a page, by its name, or of a record, as a link."""
        if isinstance(target, BoundRecord):
            self._led_to.add(target.key)
            address = self._explained(target.key)
            said = f'A record of {target.collection} has no page, and there is no page "{target.collection}".'
        else:
            address = self._to.plan.address(self._language, target)
            said = f'There is no page "{target}".'
        if address is None:
            raise Refusal(UnknownPage, said, "Pages are named by their templates.")
        return Markup(relative(address, self._here))  # noqa: S704 - quoted, as an address is

    def receipt(self, fact: Fact) -> str | None:
        """Where the receipt of a fact is, as a link; None if it has none."""
        receipts = self._to.receipts.get(self._language)
        if receipts is None or not fact.is_evidenced:
            return None
        return relative(receipts.address(fact.id), self._here)

    def elsewhere(self, records: Iterable[BoundRecord]) -> Mapping[str, str]:
        """By id: where each of these records is explained, as a link; without those that are explained here."""
        found = {record.id: self._explained(record.key) for record in records}
        return {
            id: relative(address, self._here)
            for id, address in found.items()
            if address is not None and address.partition("#")[0] != self._here
        }

    def read_on(self, record: BoundRecord, shown: Iterable[str]) -> Iterator[BoundRecord]:
        """Records near to the one that the page is about, which shows these facts; the nearest first."""
        for key in self._to.neighbours.nearest(record.key, dict.fromkeys(map(record_of, shown))):
            collection, id = key
            records = self._to.collections[collection]
            if self._explained(key) is not None and records.shows(id) and key not in self._led_to:
                yield records[id]

    def _explained(self, record: RecordKey) -> str | None:
        return self._to.plan.address_of_record(self._language, record)
