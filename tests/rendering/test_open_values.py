"""How values look that are not simply stated, and the list of what they leave open."""

from generator.model.page import Page
from generator.pipeline import generate
from tests.cases import changed, sources
from tests.rendering.pages import page_of
from tests.rendering.shown import Shown

WORDS = (
    "content/words.yml",
    "page:\n",
    "value: {unknown: {en: not known}, expected: {en: expected, fr: prévu}, or: {fr: ou, en: or}}\npage:\n",
)
FIRST = "measures.widget-duty.rate@2025-03-12"
QUOTED = "{source: wire, quote: The duty on widgets is 25 per cent}"
DISPUTED = f"{{disputed: [{{value: 10%, cite: gazette}}, {{value: 25%, cite: {QUOTED}}}]}}"
STEPS = "{% set steps = measures['widget-duty'].rate.steps %}"


def _page(template: str, *changes: tuple[str, str, str], path: str = "index.md") -> Page:
    return page_of(template, changed(WORDS, *changes), path)


def _first(value: str) -> tuple[str, str, str]:
    return "content/measures.yml", "value: 10%", f"value: {value}"


def _figures(lines: str) -> tuple[str, str, str]:
    return "content/sectors.yml", "  cite: gazette", f"  cite: gazette\n  figures: {lines}"


def test_a_dispute_prints_each_value_with_who_says_it_and_a_note_of_its_own() -> None:
    page = _page(STEPS + "{{ steps[0].value }}", _first(DISPUTED))
    assert Shown(page.html).text == "10%1 (Official Gazette) or 25%2 (Minister hopes for relief)"
    assert f'<span class="fact" data-fact="{FIRST}" data-state="disputed">' in page.html
    assert f'data-fact="{FIRST}.1" id="call-1" href="#note-1"><data value="10">' in page.html
    assert f'data-fact="{FIRST}.2" id="call-2" href="#note-2"><data value="25">' in page.html
    assert page.facts == (FIRST, f"{FIRST}.1", "sources.gazette.publisher", f"{FIRST}.2", "sources.wire.name")


def test_a_dispute_tells_publishers_without_the_copies_that_were_read() -> None:
    copy = ("content/sources.yml", "publisher: Official Gazette", "publisher: Official Gazette (read in a copy)")
    page = _page(STEPS + "{{ steps[0].value }} <code>{{ steps[0].value | plain }}</code>", _first(DISPUTED), copy)
    side = "10%{} (Official Gazette) or 25%{} (Minister hopes for relief)"
    assert Shown(page.html).text == f"{side.format(1, 2)} {side.format('', '')}"


def test_a_dispute_is_told_in_the_language_of_the_page_and_in_plain_text() -> None:
    page = _page(STEPS + "<code>{{ steps[0].value | plain }}</code>", _first(DISPUTED), path="fr/index.md")
    assert Shown(page.html).text == "10 % (Official Gazette) ou 25 % (Minister hopes for relief)"


def test_an_unknown_value_says_so_and_calls_its_note_once() -> None:
    page = _page(STEPS + "{{ steps[0].value }}", _first("unknown"))
    assert Shown(page.html).text == "not known1"
    assert f'<a class="fact" data-fact="{FIRST}" data-state="unknown" id="call-1"' in page.html
    page = _page(STEPS + "{{ steps[0].value }}", _first("{unknown: Not decided., expected: 2026-08}"))
    assert Shown(page.html).text == "not known, expected August 20261"
    assert f'data-fact="{FIRST}.expected"' in page.html


def test_the_words_that_an_unknown_value_is_printed_with_are_text() -> None:
    hostile = (
        "content/words.yml",
        "en: not known}, expected: {en: expected",
        "en: '*not* known'}, expected: {en: '_by_'",
    )
    page = _page(STEPS + "{{ steps[0].value }}", _first("{unknown: Not decided., expected: 2026-08}"), hostile)
    assert Shown(page.html).text == "*not* known, _by_ August 20261"


def test_a_hole_in_prose_prints_a_dispute_and_an_unknown_value() -> None:
    answer = ("content/sectors.yml", "{{ measures.widget-duty.rate }}", f"{{{{ {FIRST} }}}}")
    page = _page("{{ sectors.widgets.answer }} {{ sectors.widgets.answer | plain }}", _first("unknown"), answer)
    assert Shown(page.html).text == "Widgets pay not known1. Widgets pay not known."


def test_a_derived_figure_leads_to_a_note_that_shows_the_arithmetic() -> None:
    page = _page(
        "{{ sectors.widgets.figures.growth.value }}\n\n"
        "{% for note in notes() %}{{ note.number }}: {{ note.arithmetic }}, {{ note.citations[0].source.name }}\n"
        "{% endfor %}",
        _first("about 15%"),
        _figures(
            "{growth: {what: Growth, value: {"
            f"derived: (measures.widget-duty.rate - {FIRST}) / {FIRST}, as: '%', round: 1}}}}}}"
        ),
    )
    text = Shown(page.html).text
    assert text == "about 66.7%1 1: (25% − about 15%) ÷ about 15% ≈ about 66.7%, Order on widgets"
    assert '<a class="fact" data-fact="sectors.widgets.figures.growth" data-state="derived" id="call-1"' in page.html
    assert f'<span class="fact" data-fact="{FIRST}" data-state="about"><data value="15">about 15%</data>' in page.html


def test_a_value_with_its_own_citation_rests_on_that_alone() -> None:
    page = _page(
        "{{ people['ada-quill'].offices['trade-minister'].from }}\n\n"
        "{% for note in notes() %}{{ note.citations | length }} {{ note.citations[0].source.name }}{% endfor %}",
        ("content/people.yml", "from: 2025-01-06", "from: {value: 2025-01-06, cite: wire-service}"),
        ("content/sources.yml", "gazette:\n", "wire-service:\n  name: Archive\n  kind: news\n\ngazette:\n"),
    )
    assert Shown(page.html).text == "January 6, 20251 1 Archive"


EVENTS = (
    "talks:\n  name: Talks\n  date: {disputed: [{value: 2026-09-02, cite: gazette}, {value: 2026-09, cite: gazette}]}\n"
    "  kind: talks\n  says: They meet.\n  cite: gazette\n"
    "vote:\n  name: Vote\n  date: 2026-08-01\n  kind: politics\n  status: scheduled\n  says: They vote.\n"
    "  cite: gazette\n"
)
LIST = (
    "{% for one in open_questions %}{{ one.state }} {{ one.record.id }} {{ one.key }} "
    "{{ one.about | plain if one.about }} {{ one.value | plain }} {{ one.why | plain if one.why }};\n{% endfor %}\n\n"
    "{% for event in events.values() | sort(attribute='date.value') %}"
    "{{ event.id }} in {{ event.date.year | plain }}; {% endfor %}"
)


def test_open_questions_are_the_unknown_the_disputed_and_the_scheduled() -> None:
    files = changed(
        WORDS,
        _first("{unknown: Not decided., expected: 2026-08}"),
        _figures("{size: {what: Widgets made, value: unknown}}"),
        ("content/people.yml", "from: 2025-01-06", "until: unknown"),
    )
    outcome = generate(sources({**files, "content/events.yml": EVENTS, "templates/en/index.md.jinja": LIST}))
    assert [line.strip() for line in Shown(outcome.pages[0].html).text.split(";")] == [
        "unknown ada-quill until Trade Minister not known",
        "unknown widgets value Widgets made not known",
        "unknown widget-duty value not known, expected August 2026 Not decided.",
        "disputed talks date September 2, 2026 (Official Gazette) or September 2026 (Official Gazette)",
        "scheduled vote date August 1, 2026 They vote.",
        "vote in 2026",
        "talks in 2026",
        "",
    ]
