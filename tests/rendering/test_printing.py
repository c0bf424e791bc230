import pytest

from generator.model.page import Page
from tests.cases import changed
from tests.rendering.pages import page_of

SHARP = changed(("content/organizations.yml", "name: Northland", "name: North & <South>"))


def _page(template: str, path: str = "index.md") -> Page:
    return page_of(template, SHARP, path)


CITED = (
    '<a class="fact" data-fact="{0}" {1}href="#note-1"><{2}>{3}</{4}>'
    '<sup data-note data-search-exclude aria-hidden="true">1</sup></a>'
)
RATE = "measures.widget-duty.rate@2025-06-04"
HTML = "North &amp; &lt;South&gt;"


@pytest.mark.parametrize(
    ("template", "html"),
    [
        ("{{ organizations.northland.name }}", HTML),
        ("{{ organizations.northland.name|plain }}", HTML),
        ("{{ '<b>' }}", "&lt;b&gt;"),
        ("{{ '<b>'|safe }}x", "<b>x"),
        ("{{ ['<i>', 'j']|join(', ') }}", "&lt;i&gt;, j"),
        ("{{ '<b>' ~ '&' }}", "&lt;b&gt;&amp;"),
        ("{% macro m(x) %}<b>{{ x }}</b>{% endmacro %}{{ m(organizations.northland.name) }}", f"<b>{HTML}</b>"),
        ("{% set x %}<b>{{ '<' }}</b>{% endset %}{{ x }}", "<b>&lt;</b>"),
        ("{{ 'yes' if 1 > 2 }}", ""),
        ("{{ measures['widget-duty'].kind }}", "duty"),
    ],
)
def test_what_a_hole_prints(template: str, html: str) -> None:
    text = (
        _page(f"Start {template} end.").html.replace("&#38;", "&amp;").replace("&#60;", "&lt;").replace("&#62;", "&gt;")
    )
    assert " ".join(text.split()) == " ".join(f"<p>Start {html} end.</p>".split())


def test_a_figure_carries_its_fact_and_calls_its_note() -> None:
    page = _page("{{ measures['widget-duty'].rate.now.value }}")
    assert CITED.format(RATE, 'id="call-1" ', 'data value="25"', "25%", "data") in page.html
    assert page.facts == (RATE,)


def test_a_figure_is_written_in_the_language_of_the_page() -> None:
    assert (
        '<data value="25">25\u00a0%</data>' in _page("{{ measures['widget-duty'].rate.now.value }}", "fr/index.md").html
    )


def test_a_date_carries_its_fact() -> None:
    page = _page("{{ measures['widget-duty'].rate.now.from }} {{ site.as_of }}")
    assert (
        CITED.format(f"{RATE}.from", 'id="call-1" ', 'time datetime="2025-06-04"', "June 4, 2025", "time") in page.html
    )
    assert (
        '<span class="fact" data-fact="site.as_of"><time datetime="2026-07-03">July 3, 2026</time></span>' in page.html
    )


def test_the_year_of_a_date_is_the_same_fact() -> None:
    page = _page("{{ measures['widget-duty'].rate.now.from.year }}")
    assert CITED.format(f"{RATE}.from", 'id="call-1" ', 'time datetime="2025"', "2025", "time") in page.html


def test_notes_are_numbered_in_reading_order_one_for_each_set_of_citations() -> None:
    template = (
        "{{ people['ada-quill'].role }} {{ sectors.widgets.answer }} {{ people['ada-quill'].role }}\n\n"
        "{% for note in notes() %}{{ note.number }} {{ note.citations[0].source.name }} {% endfor %}"
    )
    html = _page(template).html
    assert html.count('href="#note-1"') == 2
    assert html.count('href="#note-2"') == 1
    assert html.count('id="call-1"') == html.count('id="call-2"') == 1
    assert "<p>1 Minister hopes for relief 2 Order on widgets" in html


def test_a_note_knows_how_strong_the_evidence_is() -> None:
    template = (
        "{{ people['ada-quill'].role }} {{ sectors.widgets.answer }}\n\n"
        "{% for note in notes() %}{{ note.number }} {{ note.strength }} {% endfor %}"
    )
    assert "<p>1 one-news-report 2 official" in _page(template).html


def test_a_name_in_one_language_stands_in_for_the_other() -> None:
    page = _page("{{ sectors.widgets.name }} {{ people['ada-quill'].name }}", "fr/index.md")
    assert page.html == "<p>Bidules Ada Quill</p>\n"


def test_records_lead_to_the_records_that_refer_to_them() -> None:
    template = (
        "{% for found in referrers(sectors.widgets, 'measures') %}"
        "{{ found.name }} by {{ found.imposed_by.name }}{% endfor %}"
    )
    assert "Widget duty by North" in _page(template).html
