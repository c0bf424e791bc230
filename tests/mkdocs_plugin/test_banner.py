"""The banner of a preview, and where it is put."""

from generator.diagnostics import Diagnostic, Place, Severity
from generator.mkdocs_plugin.banner import Told, with_banner

PAGE = b'<html><body><a href="#text">Skip</a><header class="a"></header><p>Text.</p></body></html>'
WRONG = Diagnostic(Place("content/people.yml", 3, 7), "It is <b>.", "Mend it.", "tab", Severity.ERROR)
ODD = Diagnostic(Place("mkdocs.yml"), "It is odd.", "", "stale", Severity.WARNING)


def _shown(html: bytes, *told: Told, address: str = "people/ada/") -> str:
    return with_banner(html, told, address, lambda page: page == "rules/tab/").decode()


def test_it_stands_on_top_of_the_header_and_changes_nothing_else() -> None:
    shown = _shown(PAGE, Told(WRONG, frozenset()))
    before, _, rest = shown.partition("<aside")
    assert before + rest.rpartition("</aside>")[2] == PAGE.decode()
    assert before.endswith("Skip</a>")
    assert _shown(b"<p>No page.</p>", Told(WRONG, frozenset())).endswith("</aside><p>No page.</p>")


def test_it_names_the_place_what_happened_what_to_do_and_the_manual_page() -> None:
    shown = _shown(PAGE, Told(WRONG, frozenset()), Told(ODD, frozenset()))
    assert "This preview is not proved." in shown
    said = "content/people.yml:3:7: error: It is &lt;b&gt;. Mend it."
    assert f'<li>{said} <a href="../../rules/tab/">[tab]</a></li>' in shown
    assert "<li>mkdocs.yml:1:1: warning: It is odd. [stale]</li>" in shown


def test_it_says_so_if_there_are_only_warnings() -> None:
    assert "This preview is proved, but" in _shown(PAGE, Told(ODD, None))


def test_it_marks_the_pages_that_a_problem_concerns() -> None:
    some, every = Told(WRONG, frozenset({"people/ada/"})), Told(WRONG, None)
    assert [_shown(PAGE, told, address="people/bob/").count("This page:") for told in (some, every)] == [0, 1]
    assert [_shown(PAGE, told).count("This page:") for told in (some, every)] == [1, 1]


def test_what_a_file_holds_becomes_neither_markup_nor_a_turn_of_direction() -> None:
    hostile = Diagnostic(Place("content/<i>.yml"), "It is \u202e{0}</li>.", "%s {}", "tab", Severity.ERROR)
    shown = _shown(PAGE, Told(hostile, None))
    assert "&lt;i&gt;.yml" in shown
    assert "{0}&lt;/li&gt;. %s {}" in shown
    assert "\u202e" not in shown
