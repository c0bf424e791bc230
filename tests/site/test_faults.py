"""Nothing is wrong with any kind of page, and each of eleven faults that the theme once had would be found."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser

from tests.site.faults import (
    OTHERS,
    Check,
    by_ear,
    by_keyboard,
    faults_of,
    of_language,
    of_the_menu,
    on_a_narrow_screen,
    on_paper,
    without_scripts,
)

pytestmark = pytest.mark.no_cover

KINDS = ["", "people/mark-carney/", "sectors/", "receipts/measures/us-steel/"]


@pytest.mark.parametrize("path", KINDS)
def test_nothing_is_wrong_with_a_page_by_keyboard_on_paper_on_a_phone_or_without_scripts(
    browser: Browser, address: str, path: str
) -> None:
    assert faults_of(browser, address + path, OTHERS) == []


def _style(rules: str) -> Callable[[str], str]:
    """Adds a style sheet to a page, which its policy would keep out."""

    def plant(html: str) -> str:
        return html.replace('http-equiv="Content-Security-Policy"', 'name="none"').replace(
            "</head>", f"<style>{rules}</style></head>"
        )

    return plant


def _instead(found: str, put: str) -> Callable[[str], str]:
    def plant(html: str) -> str:
        assert found in html
        return html.replace(found, put)

    return plant


FAULTS: dict[str, tuple[Callable[[str], str], Check, str]] = {
    "a search field without a name": (
        _instead(
            'class="md-search__input" name="query" aria-label="Search" placeholder="Search"',
            'class="md-search__input" name="query"',
        ),
        by_ear,
        "label",
    ),
    "pale letters": (_style(".md-tabs__link { opacity: 0.4 !important }"), by_ear, "color-contrast"),
    "links that only their colour tells": (
        _style(".md-typeset a { text-decoration: none !important }"),
        by_ear,
        "link-in-text-block",
    ),
    "two regions of one name": (
        _instead("</article>", '</article><nav aria-label="Sections"></nav>'),
        by_ear,
        "landmark-unique",
    ),
    "a page that scrolls sideways": (_style("article { min-inline-size: 30rem }"), on_a_narrow_screen, "pixels wide"),
    "a closed drawer with stops in it": (
        _style(".md-sidebar--primary { visibility: visible !important }"),
        by_keyboard,
        "unseen stop",
    ),
    "a menu that no key opens": (
        _instead(
            'data-toggles="drawer" aria-expanded="false"', 'tabindex="-1" data-toggles="drawer" aria-expanded="false"'
        ),
        of_the_menu,
        "no key reaches the menu",
    ),
    "no mark where one is": (
        _style(":focus-visible { outline: none !important; box-shadow: none !important }"),
        by_keyboard,
        "stop without a mark",
    ),
    "a page in the wrong language": (
        _instead('<html lang="en"', '<html lang="fr"'),
        of_language,
        "says that it is in fr",
    ),
    "columns lost on paper": (
        _style("@media print { .table { inline-size: 300px; overflow: hidden !important } }"),
        on_paper,
        "cut off on paper",
    ),
    "text that scripts hide": (
        _style("@media (scripting: none) { ol.notes { display: none !important } }"),
        without_scripts,
        "reads otherwise",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_that_is_put_back_is_found(browser: Browser, address: str, name: str) -> None:
    plant, check, found = FAULTS[name]
    faults = faults_of(browser, f"{address}sectors/", [check], plant)
    assert [fault for fault in faults if found in fault], faults
