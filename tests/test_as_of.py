"""The real sheet as it stood on earlier days."""

import re
from datetime import date

import pytest

from generator.model.page import Page
from generator.model.records.measure import Measure
from generator.reading.fact_sheet import read_draft
from tests.real_site import PROJECT, outcome
from tests.rendering.shown import Shown

pytestmark = pytest.mark.no_cover

NOTICE = "This page shows what was in force on"


def _page(day: str, path: str) -> Page:
    return next(page for page in outcome(day).pages if page.path == path)


def _rates(day: str) -> dict[str, str]:
    """The state of play on the home page: the rate by what pays it."""
    rows = re.findall(r'<th scope="row">(.*?)</th>\s*<td class="figure">(.*?)</td>', _page(day, "index.md").html)
    return {Shown(what).text: re.sub(r"<sup.*?</sup>|<[^>]*>", "", rate) for what, rate in rows}


@pytest.mark.parametrize(
    ("day", "rate"),
    [
        ("2025-03-11", None),
        ("2025-03-12", "25%"),
        ("2025-06-03", "25%"),
        ("2025-06-04", "50%"),
        ("2025-10-06", "50%"),
        ("", "50%"),
    ],
)
def test_the_rate_on_steel_on_a_day(day: str, rate: str | None) -> None:
    assert _rates(day).get("Steel") == rate
    answer = f"U.S. customs charges {rate or 'no rate in force'} on steel from Canada"
    assert _page(day, "sectors/steel.md").description.startswith(answer)


@pytest.mark.parametrize(
    ("day", "steps"),
    [
        ("2025-02-09", ["2018-06-01"]),
        ("2025-02-10", ["2018-06-01", "2025-03-12 Scheduled"]),
        ("2025-03-12", ["2018-06-01", "2025-03-12"]),
        ("2025-06-03", ["2018-06-01", "2025-03-12", "2025-06-04 Scheduled"]),
        ("2025-06-04", ["2018-06-01", "2025-03-12", "2025-06-04"]),
    ],
)
def test_the_history_of_the_rate_on_steel_as_known_on_a_day(day: str, steps: list[str]) -> None:
    table = _page(day, "sectors/steel.md").html.split('<table class="history">')[1].split("</table>")[0]
    rows = table.split("<tr>")[2:]
    assert [
        re.findall(r'datetime="([\d-]+)"', row)[0] + (" Scheduled" if '<span class="status">Scheduled' in row else "")
        for row in rows
    ] == steps


def _days_with_a_step() -> list[str]:
    measures = read_draft(PROJECT.content, PROJECT.seeds).records["measures"].values()
    steps = [step for measure in measures if isinstance(measure, Measure) for step in measure.rate.root]
    last = date(2026, 7, 3)
    return sorted({str(step.from_.first_day) for step in steps if step.from_.first_day < last})


@pytest.mark.parametrize(
    "day", ["1900-01-01", "2025-03-11", *_days_with_a_step()[::6], "2025-06-03", "2025-10-06", "2026-07-02"]
)
def test_every_page_can_be_made_of_every_day_and_says_which(day: str) -> None:
    made = outcome(day)
    assert not made.diagnostics
    then, now = ({page.path for page in each.pages} for each in (made, outcome("")))
    assert then <= now
    assert {path for path in now - then if not path.startswith("receipts/")} == set()  # what no page shows has none
    shown = f'{NOTICE} <span class="fact" data-fact="site.shown_day"><time datetime="{day}">'
    dated = [page for page in made.pages if not page.path.startswith("rules/")]  # manual pages rest on no evidence
    assert [page.path for page in dated if shown not in page.html] == []


def test_on_an_earlier_day_the_timeline_ends_there() -> None:
    html = _page("2025-03-11", "events.md").html
    happened, scheduled = html.split('<h2 id="what-is-scheduled">')
    assert max(re.findall(r'<p class="when">.*?datetime="([\d-]+)"', happened)) == "2025-03-11"
    assert re.findall(r'<p class="when">.*?datetime="([\d-]+)"', scheduled) == ["2036-07-01"]


@pytest.mark.parametrize("day", ["2025-03-11", "2025-10-06"])
def test_no_figure_of_a_later_time_stands_among_what_is_at_stake(day: str) -> None:
    tables = [table for page in outcome(day).pages for table in page.html.split('<table class="sizes">')[1:]]
    periods = [found for table in tables for found in re.findall(r'datetime="([\d-]+)"', table.split("</table>")[0])]
    assert periods
    assert max(periods) <= day


def test_whos_who_shows_the_offices_of_the_day() -> None:
    before, after = (Shown(_page(day, "people/index.md").html).text for day in ("2025-03-13", "2025-03-14"))
    assert "Justin Trudeau Prime Minister of Canada Was" in before
    assert "Mark Carney Leader of the Liberal Party of Canada Leads" in before
    assert "Mark Carney Prime Minister of Canada; Leader of the Liberal Party of Canada Leads" in after


def test_the_day_on_which_the_evidence_ends_is_what_is_shown_anyway() -> None:
    assert outcome("2026-07-03") == outcome("")
    assert not [page for page in outcome("").pages if NOTICE in page.html]


def test_the_pages_of_records_in_the_real_sheet_say_when_they_are_due() -> None:
    assert 'data-review-on="2027-07-31"' in _page("", "agreements/cusma.md").html
    assert 'data-review-on="2026-07-24"' in _page("", "laws.md").html
    assert 'data-review-on="2026-08-12"' in _page("", "sectors/softwood.md").html
