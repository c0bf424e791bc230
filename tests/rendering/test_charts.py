"""Charts: what they draw is what the sheet says, on every day and at both widths, and no letters touch."""

import re
from dataclasses import replace
from datetime import date
from functools import cache
from html import unescape
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.figures.when import When
from generator.model.records.event import Event, EventStatus
from generator.pipeline import generate
from generator.reading.fact_sheet import read_draft
from generator.rendering.charts.lettering import SIZE, width_of, wrapped
from tests.real_site import PROJECT, outcome, outcome_of

pytestmark = pytest.mark.no_cover

DAYS = ["1900-01-01", "2018-07-01", "2020-08-15", "2025-03-04", "2025-03-12", "2025-08-01", "2026-02-24", "2026-07-03"]
PAGES = ["index.md", "events.md", "sectors/index.md", "sectors/steel.md", "sectors/softwood.md", "people/index.md"]
Box = tuple[int, int, int, int]


@cache
def _drawings(day: str) -> dict[str, list[str]]:
    """Every drawing of every page that has some."""
    pages = outcome(day).pages
    found = {page.path: re.findall(r"<svg\b.*?</svg>", page.html, re.DOTALL) for page in pages}
    return {path: drawings for path, drawings in found.items() if drawings}


def _drawing(path: str, form: str = "wide", day: str = "2026-07-03") -> str:
    return next(svg for svg in _drawings(day)[path] if f"chart__{form}" in svg)


def _size(svg: str) -> tuple[int, int]:
    [(width, height)] = re.findall(r'viewBox="0 0 (\d+) (\d+)"', svg)
    return int(width), int(height)


def _boxes(svg: str) -> list[Box]:
    """The room of each line of letters: left, top, right, bottom."""
    found = []
    for attributes, inner in re.findall(r"<text([^>]*)>(.*?)</text>", svg, re.DOTALL):
        [anchor] = re.findall(r'text-anchor="(\w+)"', attributes) or ["start"]
        lines = re.findall(r'<tspan x="(\d+)" y="(-?\d+)">(.*?)</tspan>', inner)
        place = re.findall(r' x="(\d+)" y="(-?\d+)"', attributes)
        for x, y, text in lines or [(*place[0], inner)]:
            width = width_of(unescape(re.sub("<[^>]*>", "", text)))
            left = int(x) - {"start": 0, "middle": width // 2, "end": width}[anchor]
            found.append((left, int(y) - SIZE + 2, left + width, int(y) + 2))
    return found


def _touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@pytest.mark.parametrize("day", DAYS)
def test_no_letters_touch_others_or_the_edge(day: str) -> None:
    for path, drawings in _drawings(day).items():
        for svg in drawings:
            (width, height), boxes = _size(svg), _boxes(svg)
            assert [pair for pair in combinations(boxes, 2) if _touch(*pair)] == [], path
            outside = [box for box in boxes if box[0] < 0 or box[1] < -2 or box[2] > width or box[3] > height]
            assert outside == [], path


def test_each_drawing_comes_wide_and_narrow_and_says_what_it_is() -> None:
    assert set(PAGES) <= set(_drawings("2026-07-03"))
    for drawings in _drawings("2026-07-03").values():
        forms = [re.findall(r'class="chart__(\w+)" role="img"', svg) for svg in drawings]
        assert forms == [["wide"], ["narrow"]] * (len(drawings) // 2)
        for svg in drawings:
            named = re.findall(r'aria-labelledby="(\S+) (\S+)"', svg)[0]
            assert [f'<title id="{named[0]}">' in svg, f'<desc id="{named[1]}">' in svg] == [True, True]


def test_a_bar_is_as_high_as_its_rate_and_as_long_as_it_held() -> None:
    steel = _drawing("sectors/index.md").split("<g>")[1]
    low, high = re.findall(r'<rect class="chart__bar" x="(\d+)" y="\d+" width="(\d+)" height="(\d+)"', steel)
    assert 2 * int(low[2]) == int(high[2])
    assert int(low[0]) + int(low[1]) == int(high[0])
    days = (date(2025, 6, 4) - date(2025, 3, 12)).days, (date(2026, 7, 3) - date(2025, 6, 4)).days
    assert int(low[1]) / int(high[1]) == pytest.approx(days[0] / days[1], rel=0.03)


def test_figures_of_a_drawing_are_facts() -> None:
    svg = _drawing("sectors/index.md")
    assert '<tspan data-fact="measures.us-steel.rate@2025-03-12">25%</tspan>' in svg
    sides = [f'<tspan data-fact="measures.us-section-122.rate@2026-02-24.{side}">' for side in (1, 2)]
    assert re.search(f"{sides[0]}10%</tspan> or {sides[1]}15%</tspan>", svg)


def test_a_share_that_is_not_known_has_no_bar() -> None:
    content = PROJECT.content["content/agreements.yml"].decode()
    edited = re.sub(r"(duty-free-2025-09:.*?value: )86%", r"\1unknown", content, count=1, flags=re.DOTALL)
    assert edited != content
    project = replace(PROJECT, content={**PROJECT.content, "content/agreements.yml": edited.encode()})
    cusma = next(page for page in generate(project).pages if page.path == "agreements/cusma.md").html
    assert "September 2025" not in re.findall(r"<svg\b.*?</svg>", cusma, re.DOTALL)[0]


def test_the_timeline_has_a_dot_for_each_event_of_two_years_and_empty_ones_for_what_is_ahead() -> None:
    events = read_draft(PROJECT.content, PROJECT.seeds).records["events"].values()
    dates = [
        (event.date, event.status) for event in events if isinstance(event, Event) and isinstance(event.date, When)
    ]
    drawn = [status for day, status in dates if day.first_day.year in (2025, 2026)]
    for form in ("wide", "narrow"):
        svg = _drawing("events.md", form)
        assert svg.count('class="chart__dot"') == drawn.count(EventStatus.HAPPENED)
        assert svg.count('class="chart__ahead"') == drawn.count(EventStatus.SCHEDULED)
        places = re.findall(r'cx="(\d+)" cy="(\d+)"', svg)
        assert len(set(places)) == len(places)


def test_the_picture_of_dealings_shows_who_holds_an_office() -> None:
    svg = _drawing("people/index.md")
    assert "Mark Carney" in svg
    assert "Kirsten Hillman" not in svg
    before = _drawing("people/index.md", day="2025-08-01")
    assert "Kirsten Hillman" in before


@given(st.text("ab é", max_size=80), st.integers(20, 400))
def test_wrapped_lines_hold_the_words_and_fit_unless_a_word_is_wider(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert " ".join(lines).split() == text.split()
    assert all(width_of(line) <= width or " " not in line for line in lines)


def test_a_matter_without_words_is_named_with_the_file_that_lacks_them() -> None:
    content = {**PROJECT.content}
    content["content/people.yml"] = content["content/people.yml"].replace(b"    sector-tariffs:\n", b"    fish:\n")
    [problem] = outcome_of(replace(PROJECT, content=content)).diagnostics
    assert problem.rule == "template-error"
    assert 'There are no words "matter.fish" in content/words.yml' in problem.message
