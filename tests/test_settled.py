"""What was settled before is looked at again once anything that it rests on is otherwise."""

from collections.abc import Mapping
from datetime import date

import pytest

from generator.model.view import Asked
from generator.pipeline import generate
from tests.cases import BASE, changed, sources
from tests.same import same

Files = dict[str, str]

_NOTES = """

{% for note in notes() %}
<p id="note-{{ note.number }}">It rests on something.</p>
{% endfor %}
"""
_RECEIPTS = """# Receipts

{% for receipt in receipts %}
{% for row in receipt.rows %}
<p id="{{ row.anchor }}">{{ row.fact }}</p>
{% endfor %}
{% endfor %}
"""
_ACCOUNT = """# Article

{% for passage in coverage.passages %}
{{ passage.facts | join(" ") }}
{% endfor %}
"""
_TERMS = """# Terms

{% for term in glossary.values() %}
<p id="{{ term.id }}">{{ term.name }}: {{ term.means }}</p>
{% endfor %}
"""
_ALL = """# All

{% for source in sources.values() %}
{{ source.name }}
{% endfor %}
{{ measures["widget-duty"].rate.now.value }}
"""
_SITE: Mapping[str, str] = {
    **BASE,
    "templates/receipts/record.md.jinja": _RECEIPTS,
    "templates/coverage/article.md.jinja": _ACCOUNT,
    "templates/en/glossary.md.jinja": _TERMS + _NOTES,
    "templates/en/all.md.jinja": _ALL + _NOTES,
}
_LONG = "the minister of trade met her counterpart on a very cold day in the capital last week again"
_EVENT = """hearing:
  name: {en: Hearing}
  date: 2026-07-08
  announced: 2026-06-02
  kind: us-action
  says: {en: "Hearings go on."}
  status: scheduled
  cite: gazette
"""
_LISTED = """free:
  name: A free thing
  kind: official
  publisher: Gazette
  url: https://free.example/x
  published: 2025-03-10

"""
_CITED = 'cite: {source: wire, quote: "The duty on widgets is 25 per cent"}'


def _with(*changes: tuple[str, str, str], base: Mapping[str, str] = _SITE) -> Files:
    return changed(*((f"content/{file}.yml", find, put) for file, find, put in changes), base=base)


def _labelled(label: str) -> Files:
    return _with(("words", "The article", label))


def _counting(jobs: str, more: str) -> Files:
    figures = f"    jobs: {{what: {{en: Jobs}}, value: {jobs}}}\n    more: {{what: {{en: Jobs}}, value: {more}}}\n"
    return _with(("sectors", "  cite: gazette\n", f"  figures:\n{figures}  cite: gazette\n"))


def _worked_out(of: str) -> Files:
    both = f"{{derived: 'sectors.widgets.figures.{of} + sectors.widgets.figures.b'}}"
    figures = f"""  figures:
    a: {{what: {{en: Ones}}, value: 25%, {_CITED}}}
    b: {{what: {{en: Twos}}, value: 25%}}
    c: {{what: {{en: Both}}, value: {both}}}
  cite: gazette
"""
    return _with(("sectors", "  cite: gazette\n", figures))


def _in(template: str, find: str, put: str, base: Mapping[str, str] = _SITE) -> Files:
    return changed((f"templates/en/{template}.md.jinja", find, put), base=base)


def _cited_by_an_office(source: str) -> Files:
    office = (
        f"    deputy:\n      title: {{en: Deputy, fr: adjoint}}\n      from: 2020-01-06\n      cite: {source}\n  role:"
    )
    return _with(("sources", "wire:\n", f"{_LISTED}wire:\n"), ("people", "  role:", office))


_DERIVED = "{derived: 'measures.widget-duty.rate + measures.widget-duty.rate'}"
_IGNORING = _with(
    (
        "sources",
        "  article: wire.txt\n",
        "  article: wire.txt\n  ignored: [{quote: We made progress, reason: {en: talk}}]\n",
    )
)
_NAMED_SECTION = _labelled("Section 7")
_COPIED = _labelled(_LONG)
_ARTICLE = f"**Title: More**\n\n{_LONG.capitalize()}.\n"
_FREE = "wire:\n", "free:\n  name: A free thing\n  kind: news\n  article: free.txt\n\nwire:\n"
_OF_AN_ARTICLE = {**_with(("sources", *_FREE)), "seeds/free.txt": "**Title: Free**\n\nNothing at all.\n"}
_LED_TO = _in("all", "# All", '# All <a href="../glossary/#section-7">a term</a>')
_AT_ONE_ADDRESS = {
    **_SITE,
    "templates/en/people.md.jinja": '# People\n\n<p id="one">One.</p>\n',
    "templates/en/people/index.md.jinja": '# All people\n\n<p id="two">Two.</p>\n',
}
_AT_A_RECEIPT = {**_SITE, "templates/en/receipts/measures/widget-duty.md.jinja": "# The duty\n"}


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param(_SITE, _labelled("The article of 2025"), id="a figure in a label"),
        pytest.param(
            _NAMED_SECTION, _with(("glossary", "name: Section 7", "name: The law"), base=_NAMED_SECTION), id="a name"
        ),
        pytest.param(_COPIED, {**_COPIED, "seeds/more.txt": _ARTICLE}, id="an article that a label copies"),
        pytest.param(
            _counting("50%", _DERIVED),
            _with(("measures", "value: 25%", "value: 26%"), base=_counting("50%", _DERIVED)),
            id="a figure that another is worked out of",
        ),
        pytest.param(_IGNORING, _with(("sources", "  article: wire.txt\n", ""), base=_IGNORING), id="an article gone"),
        pytest.param(
            _IGNORING,
            _with(("people", '"Trade Minister Ada Quill"', '"We made progress"'), base=_IGNORING),
            id="words that are ignored, and quoted",
        ),
        pytest.param(_counting("25%", "25%"), _counting("25%", "26%"), id="another count of the same"),
        pytest.param(
            {**_labelled("The article of 2025"), "content/nonsense.yml": "x: 1\n"},
            _labelled("The article of 2025"),
            id="a file that nobody knows, gone",
        ),
        pytest.param(_worked_out("a"), _worked_out("b"), id="a formula of other figures"),
        pytest.param(_SITE, _in("index", ", {{ organizations.northland.name }}", ""), id="a record that no page shows"),
        pytest.param(
            _OF_AN_ARTICLE,
            _with(
                ("sources", "  article: free.txt\n", "  url: https://free.example/x\n  published: 2025-03-10\n"),
                base=_OF_AN_ARTICLE,
            ),
            id="a source without its article",
        ),
        pytest.param(_cited_by_an_office("free"), _cited_by_an_office("gazette"), id="a source that nothing rests on"),
        pytest.param(
            _LED_TO,
            _in("glossary", 'id="{{ term.id }}"', 'id="x-{{ term.id }}"', base=_LED_TO),
            id="an anchor that is led to",
        ),
        pytest.param(
            _AT_ONE_ADDRESS,
            _with(("site", "name: Widgets, explained", "name: Widgets"), base=_AT_ONE_ADDRESS),
            id="two pages at one address",
        ),
        pytest.param(
            _AT_ONE_ADDRESS,
            _in("people", "One.", "Another.", base=_AT_ONE_ADDRESS),
            id="one of two pages at one address",
        ),
        pytest.param(
            _AT_ONE_ADDRESS,
            {path: text for path, text in _AT_ONE_ADDRESS.items() if path != "templates/en/people.md.jinja"},
            id="one of two pages at one address, gone",
        ),
        pytest.param(_AT_A_RECEIPT, _SITE, id="a page at the address of a receipt, gone"),
        pytest.param(
            _AT_A_RECEIPT,
            _with(("site", "name: Widgets, explained", "name: Widgets"), base=_AT_A_RECEIPT),
            id="a page at such an address",
        ),
    ],
)
def test_it_says_what_it_says_of_files_that_nobody_looked_at_before(before: Files, now: Files) -> None:
    full = generate(sources(now), annotate=True)
    was = generate(sources(before), annotate=True)
    assert was != full
    assert same(generate(sources(now), annotate=True, before=was), full)


def test_a_day_that_is_past_has_no_use_for_what_the_last_one_must_show() -> None:
    files = sources({**_SITE, "content/events.yml": _EVENT})
    past = generate(files, Asked(as_of=date(2026, 7, 2)))
    assert not [each for each in past.diagnostics if each.rule == "unused-record"]
    assert same(generate(files, before=past), generate(files))


@pytest.mark.parametrize(
    ("collection", "id"), [("people", "ada-quill"), ("sources", "gazette"), ("sectors", "widgets")]
)
def test_a_record_may_go_by_the_name_of_its_collection(collection: str, id: str) -> None:
    files = {path: text.replace(id, collection) for path, text in BASE.items()}
    assert generate(sources(files), annotate=True).diagnostics == ()
