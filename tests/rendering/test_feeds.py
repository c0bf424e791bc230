"""Feeds: what happened, dated by itself, under ids that never change."""

import json
import re
from dataclasses import replace
from functools import cache
from xml.etree import ElementTree as ET

from generator.pipeline import generate, take_away
from tests.cases import BASE, sources
from tests.real_site import outcome

ADDRESS = "https://news.example/trade/"
ATOM = "{http://www.w3.org/2005/Atom}"
STAMP = re.compile(r"\d{4}-\d\d-\d\dT00:00:00Z")


@cache
def _files(address: str = ADDRESS) -> dict[str, bytes]:
    return {asset.path: asset.content for asset in take_away(outcome(), address)}


def _atom(folder: str = "", address: str = ADDRESS) -> ET.Element:
    return ET.fromstring(_files(address)[f"{folder}feed.xml"])  # noqa: S314 - what we have just written


def _texts(element: ET.Element, name: str) -> list[str]:
    return [each.text or "" for each in element.iter(f"{ATOM}{name}")]


def test_an_atom_feed_has_what_rfc_4287_asks_of_it() -> None:
    feeds = [path for path in _files() if path.endswith("feed.xml")]
    assert {"feed.xml", "people/mark-carney/feed.xml", "sectors/steel/feed.xml"} <= set(feeds)
    for path in feeds:
        feed = _atom(path.removesuffix("feed.xml"))
        for element in (feed, *feed.iter(f"{ATOM}entry")):
            for name in ("id", "title", "updated"):
                assert len(element.findall(f"{ATOM}{name}")) == 1
        assert feed.findtext(f"{ATOM}author/{ATOM}name")
        assert feed.find(f"{ATOM}link[@rel='self']").attrib["href"] == f"{ADDRESS}{path}"  # type: ignore[union-attr]
        assert all(map(STAMP.fullmatch, _texts(feed, "updated")))
        assert len(set(_texts(feed, "id"))) == len(_texts(feed, "id"))


def test_the_feed_of_the_site_has_every_event_that_happened_the_latest_first_and_none_after_the_evidence() -> None:
    feed = _atom()
    days = _texts(feed, "updated")[1:]
    assert days == sorted(days, reverse=True)
    assert days[0] == "2026-07-03T00:00:00Z"  # "July 2026", when the evidence ends on its third day
    assert "First joint review of CUSMA" in _texts(feed, "title")
    assert "Next yearly review of CUSMA" not in _texts(feed, "title")


def test_the_feed_of_a_sector_has_the_events_that_name_it() -> None:
    titles = _texts(_atom("sectors/steel/"), "title")
    assert titles[0] == "Steel – Canada–U.S. trade, explained"
    assert "Metal tariffs are rebuilt" in titles
    assert "First joint review of CUSMA" not in titles


def test_ids_stay_when_the_site_moves() -> None:
    assert _texts(_atom(), "id") == _texts(_atom(address="https://elsewhere.example/"), "id")
    assert _texts(_atom(), "id")[0] == "urn:uuid:6add9698-63e0-5d57-92cf-0dede337bdb9"


def test_the_json_feed_says_the_same() -> None:
    said = json.loads(_files()["people/mark-carney/feed.json"])
    assert (said["version"], said["feed_url"]) == (
        "https://jsonfeed.org/version/1.1",
        f"{ADDRESS}people/mark-carney/feed.json",
    )
    entries = list(_atom("people/mark-carney/").iter(f"{ATOM}entry"))
    assert [(item["id"], item["title"], item["date_published"], item["content_text"]) for item in said["items"]] == [
        tuple(entry.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated", "summary")) for entry in entries
    ]
    assert all(item["url"].startswith(f"{ADDRESS}events/#") for item in said["items"])


def test_a_site_with_nothing_to_tell_yet_has_no_feed_and_the_first_entry_brings_one() -> None:
    bare = sources(BASE)
    noted = {"content/changes.yml": b'2026-07-03: {on: 2026-07-03, note: "The first edition."}\n'}
    for project, feeds in ((bare, []), (replace(bare, content={**bare.content, **noted}), ["feed.xml", "feed.json"])):
        made = generate(project)
        assert made.is_publishable
        assert [asset.path for asset in take_away(made, ADDRESS) if "feed." in asset.path] == feeds


def test_without_an_address_there_are_no_feeds() -> None:
    assert not [path for path in _files("") if "feed." in path]
