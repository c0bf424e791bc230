"""What readers are told of changes: once on "What changed", on each page that shows them, and in its feed."""

import json
import re
from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from generator.model.ledger import ChangeKind
from generator.model.page import Page
from generator.model.view import Asked
from generator.pipeline import Outcome, record, take_away
from generator.reading.sources import Sources
from generator.recording import Note
from tests.real_site import PROJECT, outcome, outcome_of
from tests.rendering.shown import Shown

pytestmark = pytest.mark.no_cover

ADDRESS = "https://news.example/trade/"
CUT = "measures.canada-auto-relief.figures.stellantis-cut"
UPDATE, CORRECTION = date(2026, 7, 20), date(2026, 7, 21)
NOTE = f"The cut for Stellantis is put at {{{{ {CUT} }}}}."


def _edited(sources: Sources, path: str, pattern: str, put: str) -> Sources:
    text, edits = re.subn(pattern, put, sources.content[path].decode(), count=1, flags=re.DOTALL)
    assert edits, pattern
    return replace(sources, content={**sources.content, path: text.encode()})


def _noted(sources: Sources, note: Note) -> Sources:
    done = record(sources, note, outcome())
    assert done.files, done.diagnostics
    return replace(sources, content={**sources.content, **done.files})


@cache
def _first() -> Sources:
    """The real project when its first edition is recorded, and nothing since."""
    content = {path: data for path, data in PROJECT.content.items() if "changes" not in path and "lock" not in path}
    return _noted(replace(PROJECT, content=content), Note(date(2026, 7, 3), "The first edition."))


@cache
def _sources() -> Sources:
    """The real project after an update of a figure of one sector, and a correction of a sentence on another."""
    lower = _edited(_first(), "content/measures.yml", r"(stellantis-cut:.*?value: )50%", r"\g<1>45%")
    noted = _noted(lower, Note(UPDATE, NOTE))
    return _noted(noted, Note(CORRECTION, "Copper was described too broadly.", ChangeKind.CORRECTION, ("copper",)))


@cache
def _outcome() -> Outcome:
    made = outcome_of(_sources())
    assert made.is_publishable, made.diagnostics
    return made


def _page(path: str) -> Page:
    return next(page for page in _outcome().pages if page.path == path)


def _text(page: Page) -> str:
    return Shown(re.sub(r"<sup.*?</sup>", "", page.html)).text


def test_a_figure_that_changes_without_a_note_is_found() -> None:
    lower = _edited(_first(), "content/measures.yml", r"(stellantis-cut:.*?value: )50%", r"\g<1>45%")
    [found] = outcome_of(lower).diagnostics
    assert (found.rule, f'"{CUT}" says something else' in found.message) == ("unrecorded-change", True)
    assert outcome_of(_sources()).diagnostics == ()


def test_a_typo_in_a_label_moves_no_date() -> None:
    mended = _edited(_first(), "content/measures.yml", "Cut in the number of vehicles", "Cut of the number of vehicles")
    made = outcome_of(mended)
    assert made.diagnostics == ()
    assert {page.updated for page in made.pages} == {"2026-07-03"}
    assert not [page.path for page in made.pages if page.changes]


def test_a_change_is_told_once_with_what_stood_there_before_and_a_correction_as_one() -> None:
    text = _text(_page("changes.md"))
    assert text.count("The cut for Stellantis is put at 45%.") == 1
    assert "bring in without the surtax: 50% → 45%" in text
    corrections, _, everything = text.partition("All changes")
    assert "July 21, 2026: Copper was described too broadly." in corrections
    assert "July 21, 2026 Correction Copper was described too broadly. Read on: Copper." in everything
    assert everything.index("July 21, 2026") < everything.index("July 20, 2026") < everything.index("July 3, 2026")


def test_the_pages_that_show_what_changed_say_so_at_their_top_and_at_their_foot_and_no_others() -> None:
    autos = _text(_page("sectors/autos.md"))
    assert "As of July 3, 2026 · Updated July 20, 2026 · How we know" in autos
    assert "What changed on this page July 20, 2026: The cut for Stellantis is put at 45%." in autos
    changed = {page.path for page in _outcome().pages if "2026-07-20" in page.changes}
    shown = {page.path for page in _outcome().pages if CUT in page.facts}
    assert changed == shown
    assert "sectors/autos.md" in changed
    assert "Correction. Copper was described too broadly." in _text(_page("sectors/copper.md"))
    wood = _page("sectors/wood-products.md")
    assert (wood.changes, wood.updated) == ((), "2026-07-03")
    assert "Updated" not in _text(wood)


def test_a_change_stands_once_in_the_feed_of_the_site_and_of_its_page() -> None:
    files = {asset.path: asset.content for asset in take_away(_outcome(), ADDRESS)}
    said = "The cut for Stellantis is put at 45%."
    for feed in ("feed.json", "sectors/autos/feed.json"):
        [item] = [item for item in json.loads(files[feed])["items"] if item["title"] == said]
        assert item["date_published"] == "2026-07-20T00:00:00Z"
        assert item["url"] == f"{ADDRESS}changes/#2026-07-20"
    assert said.encode() not in files["sectors/wood-products/feed.json"]


def test_a_page_tells_machines_when_it_was_published_and_changed_and_what_was_wrong() -> None:
    copper, wood = (json.loads(_page(path).linked_data) for path in ("sectors/copper.md", "sectors/wood-products.md"))
    assert (copper["datePublished"], copper["dateModified"]) == ("2026-07-03", "2026-07-21")
    assert copper["correction"] == [
        {
            "@type": "CorrectionComment",
            "text": "Copper was described too broadly.",
            "datePublished": "2026-07-21",
        }
    ]
    assert wood["datePublished"] == "2026-07-03"
    assert not {"dateModified", "correction"} & wood.keys()


def test_what_changed_twice_says_what_it_became_each_time() -> None:
    again = _edited(_sources(), "content/measures.yml", r"(stellantis-cut:.*?value: )45%", r"\g<1>unknown")
    made = outcome_of(_noted(again, Note(date(2026, 7, 22), "Nobody knows the cut any more.")))
    text = _text(next(page for page in made.pages if page.path == "changes.md"))
    assert "surtax: 50% → 45%" in text
    assert "surtax: 45% → not known" in text


def test_what_changed_before_it_went_says_what_it_had_become() -> None:
    weight = "    us-import-weight:\n.*?"
    more = _edited(_first(), "content/sectors.yml", f"({weight}value: )207,000", r"\g<1>210,000")
    less = _edited(_noted(more, Note(UPDATE, "It is more.")), "content/sectors.yml", f"{weight}(?=    exports:)", "")
    made = outcome_of(_noted(less, Note(CORRECTION, "It is not told any more.")))
    text = _text(next(page for page in made.pages if page.path == "changes.md"))
    assert "Copper: 207,000 tonnes → 210,000 tonnes" in text


def test_what_is_gone_is_told_on_the_pages_of_its_record() -> None:
    less = _edited(_first(), "content/sectors.yml", r"    us-import-weight:\n.*?(?=    exports:)", "")
    made = outcome_of(_noted(less, Note(UPDATE, "A figure is not told any more.")))
    assert made.diagnostics == ()
    assert "2026-07-20" in next(page for page in made.pages if page.path == "sectors/copper.md").changes
    assert "Read on: Copper." in _text(next(page for page in made.pages if page.path == "changes.md"))


def test_the_site_as_it_stood_on_an_earlier_day_tells_of_no_changes() -> None:
    made = outcome_of(_sources(), Asked(date(2026, 6, 1)))
    assert not [page.path for page in made.pages if page.changes or page.updated]


def test_before_anything_is_recorded_no_page_is_dated_by_it() -> None:
    content = {path: data for path, data in PROJECT.content.items() if "changes" not in path and "lock" not in path}
    made = outcome_of(replace(PROJECT, content=content))
    assert made.diagnostics == ()
    assert {page.updated for page in made.pages} == {""}
    assert "datePublished" not in json.loads(made.pages[0].linked_data)


def test_the_real_ledger_is_up_to_date() -> None:
    assert not [said for said in outcome().diagnostics if said.rule == "unrecorded-change"]
