"""The pages that a preview shows in place of those that cannot be made."""

from generator.language import Language
from generator.rendering.stand_ins import stand_ins
from generator.rulebook import RULEBOOK

TEMPLATES = ["en/index.md.jinja", "en/people/[id].md.jinja", "en/rules/[id].md.jinja", "receipts/record.md.jinja"]
SHEET = {"people": "ada:\n  name: [\nbob-smith: x\nada:\n# cleo:\n  dora:\n", "events": "<<<<<<<\n"}


def test_no_page_that_is_called_for_lacks_whatever_is_wrong() -> None:
    rules = {"tab": RULEBOOK["tab"]}
    pages = {page.path: page for page in stand_ins(TEMPLATES, SHEET, frozenset({"method.md"}), ["method.md"], rules)}
    assert list(pages) == [
        *("index.md", "people/ada.md", "people/bob-smith.md", "rules/tab.md"),
        *("receipts/people/ada.md", "receipts/people/bob-smith.md", "method.md"),
    ]
    assert "This page cannot be made yet." in pages["people/ada.md"].html
    assert pages["people/ada.md"].title == "people/ada"
    assert "Lines are indented with spaces." in pages["rules/tab.md"].html
    assert {page.language for page in pages.values()} == {Language.ENGLISH}
    assert not [page.path for page in pages.values() if page.is_listed or page.facts]


def test_without_a_template_of_receipts_there_are_none() -> None:
    assert [page.path for page in stand_ins(TEMPLATES[:1], SHEET, frozenset(), [], {})] == ["index.md"]
