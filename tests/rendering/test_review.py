"""What a page says of the reviews that records ask for."""

import re
from datetime import date
from pathlib import Path

import pytest

from generator.model.view import Asked
from generator.pipeline import generate
from tests.cases import BASE, changed, sources
from tests.rendering.pages import page_of
from tests.rendering.shown import Shown

MACRO = (Path(__file__).parents[2] / "templates/parts/review.md.jinja").read_text("utf-8")
TEMPLATE = """
{% from "parts/review.md.jinja" import review with context %}
{{ review(glossary["section-7"]) }}
"""
WORDS = "review:\n  due: {en: 'To be reviewed:', fr: 'À revoir :'}\n  past: {en: 'Overdue:', fr: 'En retard :'}\n"


def _reviewed(key: str, today: str) -> str:
    """What a page says of a record with a review."""
    files = changed(
        ("content/glossary.yml", "  name: Section 7", f"  name: Section 7\n  {key}"),
        ("content/words.yml", "page:", f"{WORDS}page:"),
    )
    talks = "talks: {name: Talks, date: 2026-07, kind: talks, says: Both sides meet., cite: gazette}\n"
    made = {**files, "content/events.yml": talks, "templates/parts/review.md.jinja": MACRO}
    html = page_of(TEMPLATE, made, asked=Asked(today=date.fromisoformat(today))).html
    found = re.search(r'<span class="review".*</span>', html)
    assert found
    return re.sub(r"<sup.*?</sup>", "", found[0])


@pytest.mark.parametrize(
    ("key", "today", "data", "said"),
    [
        ("review_by: 2026-07-02", "2026-07-02", 'data-review-by="2026-07-02"', "To be reviewed: July 2, 2026"),
        ("review_by: 2026-07-02", "2026-07-03", 'data-review-by="2026-07-02"', "Overdue: July 2, 2026"),
        ("review_on: talks", "2026-07-30", 'data-review-on="2026-07-31"', "To be reviewed: July 2026 (Talks)"),
        ("review_on: talks", "2026-07-31", 'data-review-on="2026-07-31"', "Overdue: July 2026 (Talks)"),
    ],
)
def test_a_page_says_when_a_record_is_due_for_review(key: str, today: str, data: str, said: str) -> None:
    html = _reviewed(key, today)
    assert data in html
    assert Shown(html).text == said


def test_the_date_of_a_review_is_our_own_word_and_rests_on_no_source() -> None:
    assert '<span class="fact" data-fact="glossary.section-7.review_by">' in _reviewed(
        "review_by: 2026-07-02", "2026-07-02"
    )


def test_a_record_without_a_review_says_nothing_of_one() -> None:
    assert "review" not in generate(sources(BASE)).pages[0].html
