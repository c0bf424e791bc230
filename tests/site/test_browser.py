"""The built site in a real browser, served below a path, as a reader meets it."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.site.faults import WHOLE

pytestmark = pytest.mark.no_cover

PAGES = [
    "",
    "people/",
    "people/mark-carney/",
    "sectors/",
    "sectors/steel/",
    "agreements/cusma/",
    "laws/",
    "events/",
    "claims/",
    "unknown/",
    "glossary/",
    "questions/",
    "sources/",
    "method/",
    "data/",
    "rules/",
    "receipts/measures/us-steel/",
    "receipts/measures/us-section-122/",
    "rules/quote-not-found/",
    "rules/uncited/",
    "404.html",
]


CHARTED = ["", "people/", "sectors/", "sectors/steel/", "sectors/softwood/", "agreements/cusma/", "events/"]
ALIKE = ("receipts/measures/us-section-122/", "rules/uncited/", "questions/", "unknown/", "method/")
KINDS = [path for path in PAGES if path not in ALIKE]
"""A page of each kind; those left out are made like others in all that a check of kinds looks at."""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page at the size of a laptop."""
    with browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce") as context:
        yield context.new_page()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing(browser: Browser, address: str, scheme: Literal["light", "dark"], width: int) -> None:
    found = []
    with browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    ) as context:
        page = context.new_page()
        for path in KINDS:
            page.goto(address + path)
            page.add_style_tag(content=WHOLE)
            violations = Axe().run(page).response["violations"]
            found += [(path, one["id"], one["nodes"][0]["target"]) for one in violations]
    assert found == []


def test_axe_finds_nothing_in_an_open_receipt(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("article a.fact").first.click()
    assert Axe().run(page, context=".receipt-card").response["violations"] == []


def test_every_page_loads_without_an_error_and_asks_no_other_host_for_anything(page: Page, address: str) -> None:
    asked: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    page.on("response", lambda response: errors.append(response.url) if response.status >= 400 else None)
    for path in PAGES:
        page.goto(address + path, wait_until="networkidle")
        policy = page.locator('meta[http-equiv="Content-Security-Policy"]').get_attribute("content") or ""
        assert "script-src 'self';" in policy  # no inline script, no other host's
    assert errors == []
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []
    assert not [url for url in asked if "search_index.json" in url]  # it waits for somebody who searches
    page.goto(address)
    with page.expect_request("**/search_index.json"):
        page.locator(".md-search__input").focus()


def test_beside_a_page_the_heading_that_one_has_come_to_is_marked(page: Page, address: str) -> None:
    page.goto(f"{address}laws/")
    for name in ("#ieepa", "#section-301", "#section-232"):
        page.locator(f".md-nav--secondary a[href='{name}']").click()
        page.wait_for_url(f"**/{name}")
        page.wait_for_selector(f".md-nav--secondary .md-nav__link--active[href='{name}']")


def test_a_receipt_opens_reads_and_closes_by_keyboard_alone(page: Page, address: str) -> None:
    page.goto(f"{address}sectors/steel/")
    figure = page.locator("article a.fact").first
    figure.focus()
    page.keyboard.press("Enter")
    card = page.get_by_role("dialog", name="What this rests on")
    assert card.evaluate("card => card === document.activeElement")
    assert card.inner_text().startswith("50%")
    assert "Three independent sources" in card.inner_text()
    assert figure.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Escape")
    assert not card.is_visible()
    assert figure.evaluate("figure => figure === document.activeElement")
    page.keyboard.press("Enter")
    card.get_by_role("link", name="The whole receipt").press("Enter")
    assert page.url == f"{address}receipts/measures/us-steel/#rate@2026-06-08"


def test_a_receipt_closes_by_its_button_by_a_click_elsewhere_and_for_the_next(page: Page, address: str) -> None:
    page.goto(address)
    first, second = (page.locator("article a.fact").nth(index) for index in (0, 3))
    card = page.locator(".receipt-card")
    first.click()
    card.get_by_role("button", name="Close").click()
    assert not card.is_visible()
    first.click()
    page.locator("h1").click()
    assert not card.is_visible()
    second.click()
    assert card.locator(".receipt-card__value").inner_text() == second.locator("data").inner_text()
    assert first.get_attribute("aria-expanded") == "false"


def test_a_receipt_comes_up_from_below_on_a_phone_and_leaves_its_figure_in_sight(
    browser: Browser, address: str
) -> None:
    with browser.new_context(viewport={"width": 360, "height": 700}, has_touch=True, is_mobile=True) as context:
        page = context.new_page()
        page.goto(address)
        page.locator("article a.fact").first.tap()
        card = page.locator(".receipt-card").bounding_box()
        figure = page.locator("article a.fact").first.bounding_box()
        assert card
        assert figure
        assert (card["x"], card["width"], card["y"] + card["height"]) == (0, 360, 700)
        assert figure["y"] + figure["height"] <= card["y"]


def test_a_note_without_a_figure_opens_too_and_has_no_receipt_of_its_own(page: Page, address: str) -> None:
    page.goto(f"{address}people/melanie-joly/")
    page.locator("article a.note").first.click()
    card = page.locator(".receipt-card")
    assert card.locator("q").first.is_visible()
    assert not card.get_by_role("link", name="The whole receipt").is_visible()


def test_a_term_shows_what_it_means_and_leads_to_the_glossary(page: Page, address: str) -> None:
    page.goto(f"{address}sectors/steel/")
    term = page.locator("article a.term").first
    term.click()
    card = page.locator(".receipt-card")
    assert card.locator(".receipt-card__value").inner_text().lower() == term.inner_text().lower()
    assert len(card.locator(".receipt-card__note").inner_text()) > 40
    to = term.get_attribute("href") or ""
    card.get_by_role("link", name="In the glossary").click()
    assert page.url == address + to.replace("../", "")


def test_a_receipt_opens_reads_and_closes_without_javascript_by_keyboard_alone(browser: Browser, address: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}sectors/steel/")
        page.locator("article a.fact").first.press("Enter")
        assert page.url == f"{address}receipts/measures/us-steel/#rate@2026-06-08"
        opened = page.locator(":target")
        assert opened.inner_text().startswith("Figure\n50%")
        assert "Three independent sources" in opened.locator("xpath=..").inner_text()
        opened.locator("xpath=..").get_by_role("link", name="Steel", exact=True).press("Enter")
        assert page.url == f"{address}sectors/steel/"
        page.locator("article a.note").first.press("Enter")
        number = page.url.rpartition("#note-")[2]
        note = page.locator(f"#note-{number}")
        assert note.is_visible()
        note.locator("a.back").press("Enter")
        assert page.url.endswith(f"#call-{number}")


def test_a_source_is_copied_in_the_form_that_a_reader_asks_for(browser: Browser, address: str) -> None:
    with browser.new_context(permissions=["clipboard-read"]) as context:
        page = context.new_page()
        page.goto(f"{address}receipts/measures/us-steel/")
        page.locator("details.cite > summary").first.press("Enter")
        page.get_by_role("button", name="Copy: BibTeX").first.press("Enter")
        page.get_by_role("status").get_by_text("Copied to clipboard").wait_for()
        copied = page.evaluate("navigator.clipboard.readText()")
    assert re.fullmatch(r"@misc\{[a-z0-9-]+,\n( [a-z]+ = .*,\n)+\}", copied)


_TOUCHING = """() => [...document.querySelectorAll("svg[class^=chart]")].flatMap((svg) => {
  if (!svg.getClientRects().length) return [];
  const edge = svg.getBoundingClientRect();
  const lines = [...svg.querySelectorAll("text")].flatMap((text) => {
    const spans = [...text.querySelectorAll("tspan[x]")];
    return (spans.length ? spans : [text]).map((each) => [each.textContent, each.getBoundingClientRect()]);
  });
  const clipped = lines.filter(([, r]) => r.left < edge.left - 1 || r.right > edge.right + 1);
  const touching = lines.flatMap(([one, a], index) => lines.slice(index + 1).filter(([, b]) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 5 && b.top < a.bottom - 5
  ).map(([other]) => `${one} / ${other}`));
  const small = lines.filter(([, r]) => r.height < 11);
  return [...clipped.map(([text]) => text), ...touching, ...small.map(([text]) => text)];
})"""


@pytest.mark.parametrize("width", [1280, 900, 720, 719, 360, 320])
def test_in_a_real_font_no_letters_of_a_drawing_are_clipped_touch_others_or_are_too_small(
    browser: Browser, address: str, width: int
) -> None:
    with browser.new_context(viewport={"width": width, "height": 900}) as context:
        page = context.new_page()
        found = {}
        for path in CHARTED:
            page.goto(address + path)
            page.add_style_tag(content=WHOLE)
            found[path] = page.evaluate(_TOUCHING)
    assert {path: problems for path, problems in found.items() if problems} == {}


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize(
    "path", ["events/#section-122-ruling", "agreements/cusma/#note-40", "sources/#boursel-2026-07-02"]
)
def test_an_address_within_a_long_page_leads_to_its_place_though_not_all_of_it_is_laid_out(
    browser: Browser, address: str, path: str, width: int
) -> None:
    with browser.new_context(viewport={"width": width, "height": 800}) as context:
        page = context.new_page()
        page.goto(address + path, wait_until="networkidle")
        top = page.locator(":target").evaluate("target => target.getBoundingClientRect().top")
        assert 0 <= top <= 100


def test_nothing_scrolls_sideways_on_a_narrow_screen(browser: Browser, address: str) -> None:
    with browser.new_context(viewport={"width": 320, "height": 640}) as context:
        page = context.new_page()
        widths = {}
        for path in PAGES:
            page.goto(address + path)
            page.add_style_tag(content=WHOLE)
            widths[path] = page.evaluate("document.documentElement.scrollWidth")
    assert {path: width for path, width in widths.items() if width > 320} == {}


def test_a_first_visit_weighs_little_and_asks_for_little(browser: Browser, address: str, site: Path) -> None:
    weights = {}
    for path in ("", "events/", "sources/", "sectors/steel/", "people/", "agreements/cusma/"):  # the longest among them
        asked: list[str] = []
        with browser.new_context() as context:
            page = context.new_page()
            page.on("request", lambda request: asked.append(request.url))  # noqa: B023 - gone with its page
            page.goto(address + path, wait_until="networkidle")
        files = [site / url.removeprefix(address).partition("?")[0] for url in asked]
        bodies = [(file / "index.html" if file.is_dir() else file).read_bytes() for file in files]
        weights[path] = (sum(len(gzip.compress(body)) for body in bodies), len(asked))
    too_much = {path: found for path, found in weights.items() if found > (100_000, 0) or found[1] > 12}
    assert too_much == {}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Lutnick", "people/howard-lutnick/"),
        ("Melanie", "people/melanie-joly/"),
        ("acier", "sectors/steel/"),
        ("aluminium", "sectors/aluminum/"),
        ("aluminum", "sectors/aluminum/"),
        ("232", "glossary/"),
        ("s.232", "glossary/"),
        ("50%", ""),
        ("quebec", "people/"),
        ("tariffs", "sectors/"),
        ("ACEUM", "agreements/cusma/"),
    ],
)
def test_the_search_finds_what_readers_type_among_the_first_three(
    page: Page, address: str, typed: str, found: str
) -> None:
    page.goto(f"{address}method/", wait_until="networkidle")
    page.keyboard.press("/")
    page.keyboard.type(typed)
    page.locator(".md-search-result__link").first.wait_for()
    hits = page.locator(".md-search-result__item > .md-search-result__link").evaluate_all(
        "all => all.map(one => one.href)"
    )
    pages = list(dict.fromkeys(hit.partition("#")[0].partition("?")[0] for hit in hits))
    assert f"{address}{found}" in pages[:3]


def test_the_colours_that_a_reader_chose_last_on_every_page(page: Page, address: str) -> None:
    def scheme() -> str:
        return str(page.evaluate("document.body.dataset.mdColorScheme"))

    page.emulate_media(color_scheme="light")
    page.goto(address, wait_until="networkidle")
    for _ in range(2):
        page.locator(".masthead__palette label:visible").click()
    assert scheme() == "slate"
    page.goto(f"{address}sectors/")
    assert scheme() == "slate"


def test_a_review_that_is_overdue_by_the_day_of_reading_says_so(page: Page, address: str) -> None:
    def states() -> set[str]:
        return set(page.locator(".review__state").all_inner_texts())

    page.clock.set_fixed_time("2026-07-04T12:00:00")
    page.goto(f"{address}laws/")
    assert states() == {"We check this entry again:"}
    page.clock.set_fixed_time("2026-07-24T12:00:00")
    page.reload()
    assert states() == {"We check this entry again:", "This entry is due for another check:"}
