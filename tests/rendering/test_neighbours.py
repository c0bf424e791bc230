"""What a page leads on to: records near to its own, nearest first, and none that it has led to already."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from generator.model.facts import RecordKey
from generator.model.gathered import tied
from generator.model.view import Asked
from generator.rendering.neighbours import Neighbours
from tests.real_site import PROJECT, outcome, outcome_of
from tests.rendering.shown import Shown

Ties = Mapping[RecordKey, tuple[RecordKey, ...]]

STEEL, COPPER, SHOES = ("sectors", "steel"), ("sectors", "copper"), ("sectors", "shoes")
CANADA, QUESTION = ("organizations", "canada"), ("questions", "who-pays")


def _event(name: str) -> RecordKey:
    return "events", name


def _nearest(referrers: Ties, itself: RecordKey, *shown: RecordKey) -> list[RecordKey]:
    return Neighbours(tied(referrers)).nearest(itself, shown)


def test_what_refers_to_a_record_and_what_it_refers_to_are_near() -> None:
    ties = {STEEL: (QUESTION,), CANADA: (STEEL,)}
    assert set(_nearest(ties, STEEL)) == {QUESTION, CANADA}


def test_whoever_shares_more_of_what_a_page_shows_is_nearer() -> None:
    first, second = _event("first"), _event("second")
    ties = {STEEL: (first, second), COPPER: (first, second), SHOES: (second,)}
    others = [record for record in _nearest(ties, STEEL, first, second) if record[0] == "sectors"]
    assert others == [COPPER, SHOES]


def test_what_is_tied_to_everything_brings_nothing_near() -> None:
    ties = {CANADA: tuple(_event(str(number)) for number in range(11))}
    assert _nearest(ties, STEEL, CANADA) == []


def test_a_tie_made_on_purpose_comes_before_what_is_only_shared() -> None:
    ties = {STEEL: (QUESTION, _event("one")), COPPER: (_event("one"),)}
    nearest = _nearest(ties, STEEL, _event("one"))
    assert nearest.index(QUESTION) < nearest.index(COPPER)


def _read_on(path: str) -> str:
    html = next(page for page in outcome().pages if page.path == path).html
    return html.partition('<h2 id="read-on">')[2].partition("</dl>")[0]


def test_a_sector_leads_on_to_sectors_and_questions_near_to_it() -> None:
    said = Shown(_read_on("sectors/steel.md")).text
    assert "Sectors Aluminum Copper" in said
    assert "Questions Which Canadian goods pay in spite of CUSMA?" in said


def test_no_page_leads_on_to_itself_or_to_where_it_has_led_already() -> None:
    for page in outcome().pages:
        before, mark, after = page.html.partition('<h2 id="read-on">')
        led = set(re.findall(r'<a href="([^"]*)"', before))
        leads_on = re.findall(r'<a href="([^"]*)"', after.partition("</dl>")[0])
        assert bool(mark) == bool(leads_on), page.path
        assert not [link for link in leads_on if link in led or link.startswith("#")], page.path


def test_a_page_of_an_earlier_day_leads_on_to_nothing_that_came_later() -> None:
    person, day = "templates/en/people/[id].md.jinja", date(2025, 3, 12)
    listing = b"""# {{ record.name }}
{% for near in read_on(record) if near.collection == "events" %}{{ near.date }} {% endfor %}"""
    made = outcome_of(replace(PROJECT, templates={**PROJECT.templates, person: listing}), Asked(day))
    html = next(page for page in made.pages if page.path == "people/donald-trump.md").html
    days = [date.fromisoformat(written) for written in re.findall(r'<time datetime="(\d{4}-\d\d-\d\d)"', html)]
    assert days
    assert max(days) <= day
