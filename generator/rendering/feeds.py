"""Feeds of what happened and of what changed here: for the site, for each person and for each sector.

They are Atom (RFC 4287) and JSON Feed 1.1. An entry is an event of the timeline, dated by the event, or a change that
was recorded, dated by that. Its id is made of the id of either and of nothing else, so it stays what it is wherever the
site moves.
"""

import uuid  # noqa: TID251 - an id that is made of a name, not of chance
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from generator.language import Language
from generator.model.asset import Asset
from generator.model.facts import RecordKey
from generator.model.ledger import Change
from generator.model.page import Page
from generator.model.records.event import Event, EventStatus
from generator.model.site import Site
from generator.model.values import last_day_of
from generator.rendering.as_json import as_json
from generator.rendering.plain_text import PlainText
from generator.rendering.plan import Plan

ATOM, JSON = "feed.xml", "feed.json"
_WITH_FEED = ("people", "sectors")
_ATOM_NAMES = "http://www.w3.org/2005/Atom"
_JSON_FEED = "https://jsonfeed.org/version/1.1"
_AT_DAYBREAK = "T00:00:00Z"


@dataclass(frozen=True, slots=True)
class _Entry:
    id: str
    title: str
    summary: str
    day: str
    """That of the event, the last that it may mean before the evidence ends; or that on which a change was recorded."""
    address: str


@dataclass(frozen=True, slots=True)
class _Feed:
    id: str
    title: str
    folder: str
    """Where the page that it belongs to is published: empty, or with a slash at its end."""
    entries: tuple[_Entry, ...]


def feeds(site: Site, plan: Plan, pages: Iterable[Page], address: str) -> Iterator[Asset]:
    """The feeds of a site that is published at an address, which ends with a slash; none where nothing is to tell."""
    language = site.settings.languages[0]
    changes = {page.path: page.changes for page in pages}
    for feed in _feeds(site, plan, changes, language, address):
        if feed.entries:  # it is dated by the latest: without one it would need a date that nothing stands behind
            yield Asset(f"{feed.folder}{ATOM}", _atom(feed, site, address))
            yield Asset(f"{feed.folder}{JSON}", _json(feed, language, address))


def _feeds(
    site: Site, plan: Plan, changes: Mapping[str, tuple[str, ...]], language: Language, address: str
) -> Iterator[_Feed]:
    text = PlainText(site, language)
    events = {
        id: _event(id, event, site, text, f"{address}{plan.address_of_record(language, ('events', id)) or ''}")
        for id, event in site.of_kind("events", Event)
        if event.status is EventStatus.HAPPENED
    }
    told = f"{address}{plan.address(language, 'changes') or ''}"
    recorded = {id: _change(id, change, text, f"{told}#{id}") for id, change in site.ledger.changes.items()}
    name = site.settings.name.text(language)
    yield _Feed(_urn("site"), name, "", tuple(_latest_first([*recorded.values(), *events.values()])))
    for collection in _WITH_FEED:
        for id, record in site.records[collection].items():
            folder = plan.address(language, f"{collection}/{id}")
            own = [recorded[change] for change in changes.get(f"{collection}/{id}.md", ())]
            own += [events[event] for event in _telling_of(site, (collection, id)) if event in events]
            if folder:
                title = f"{record.name.text(language)} – {name}"
                yield _Feed(_urn(f"{collection}.{id}"), title, folder, tuple(_latest_first(own)))


def _telling_of(site: Site, record: RecordKey) -> Iterator[str]:
    return (id for collection, id in site.referrers.get(record, ()) if collection == "events")


def _event(id: str, event: Event, site: Site, text: PlainText, address: str) -> _Entry:
    name, says = event.name.text(text.language), text.of(event.says)
    day = min(last_day_of(event.date), site.settings.as_of.last_day)
    return _Entry(_urn(f"events.{id}"), name, says, day.isoformat(), address)


def _change(id: str, change: Change, text: PlainText, address: str) -> _Entry:
    said = text.of(change.note)
    return _Entry(_urn(f"changes.{id}"), said, said, str(change.on), address)


def _latest_first(entries: Iterable[_Entry]) -> list[_Entry]:
    return sorted(entries, key=lambda entry: entry.day, reverse=True)


def _urn(id: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_OID, id).urn


def _atom(feed: _Feed, site: Site, address: str) -> bytes:
    root = ET.Element("feed", {"xmlns": _ATOM_NAMES, "xml:lang": site.settings.languages[0]})
    _add(root, "id", feed.id)
    _add(root, "title", feed.title)
    _add(root, "updated", f"{feed.entries[0].day}{_AT_DAYBREAK}")
    _add(_add(root, "author"), "name", site.settings.name.text(site.settings.languages[0]))
    _add(root, "link", rel="self", type="application/atom+xml", href=f"{address}{feed.folder}{ATOM}")
    _add(root, "link", rel="alternate", type="text/html", href=f"{address}{feed.folder}")
    for entry in feed.entries:
        element = _add(root, "entry")
        _add(element, "id", entry.id)
        _add(element, "title", entry.title)
        _add(element, "updated", f"{entry.day}{_AT_DAYBREAK}")
        _add(element, "link", rel="alternate", type="text/html", href=entry.address)
        _add(element, "summary", entry.summary)
    ET.indent(root)
    return f"{ET.tostring(root, encoding='unicode', xml_declaration=True)}\n".encode()


def _add(parent: ET.Element, name: str, text: str | None = None, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, name, attributes)
    element.text = text
    return element


def _json(feed: _Feed, language: Language, address: str) -> bytes:
    said = {
        "version": _JSON_FEED,
        "title": feed.title,
        "home_page_url": f"{address}{feed.folder}",
        "feed_url": f"{address}{feed.folder}{JSON}",
        "language": language,
        "items": [
            {
                "id": entry.id,
                "url": entry.address,
                "title": entry.title,
                "content_text": entry.summary,
                "date_published": f"{entry.day}{_AT_DAYBREAK}",
            }
            for entry in feed.entries
        ],
    }
    return as_json(said)
