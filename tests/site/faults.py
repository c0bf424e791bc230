"""What can be wrong with a page for whoever reads it by keyboard, by ear, on paper, on a phone or without scripts."""

from collections.abc import Callable, Iterable, Iterator

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize

LAPTOP, PHONE, NARROWEST, PAPER = (1280, 900), (360, 780), (320, 640), (718, 1000)
"""Windows in CSS pixels; the paper is A4 within its margins."""
WHOLE = "* { content-visibility: visible !important }"
"""A page is laid out as far as somebody has read; a check looks at the whole of it."""
_MOST_STOPS = 40
Opened = Callable[..., Page]
"""Opens a page in a window, with scripts or without."""

_STOP = """() => {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const at = focused.matches("input[type=radio]") ? focused.nextElementSibling : focused; // its label is what one sees
  const { left, right, top, bottom, width, height } = at.getBoundingClientRect();
  const style = getComputedStyle(at);
  const seen = width > 0 && height > 0 && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
  const ring = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
  return { name: at.outerHTML.slice(0, 90), seen: seen && style.visibility === "visible", ring };
}"""
_CUT_OFF = """() => [...document.querySelectorAll("article table")].flatMap((table) => {
  const cut = [table, ...table.querySelectorAll("th, td")].some((cell) => {
    const right = cell.getBoundingClientRect().right;
    for (let around = cell.parentElement; around; around = around.parentElement) {
      const clips = getComputedStyle(around).overflowX !== "visible";
      if (clips && right > around.getBoundingClientRect().right + 1) return true;
    }
    return right > innerWidth + 1;
  });
  return cut ? [table.className] : [];
})"""
_SHOWN = "selector => [...document.querySelectorAll(selector)].some((each) => each.checkVisibility())"


def by_ear(opened: Opened) -> Iterator[str]:
    """What axe finds, on a wide screen and on a phone."""
    for size in (LAPTOP, PHONE):
        yield from (violation["id"] for violation in Axe().run(opened(size)).response["violations"])


def by_keyboard(opened: Opened) -> Iterator[str]:
    """Stops of the Tab key that cannot be seen, or do not show that they are the one."""
    for page in (opened(LAPTOP), opened(PHONE)):
        for _ in range(_MOST_STOPS):
            page.keyboard.press("Tab")
            stop = page.evaluate(_STOP)
            if stop is None:
                break
            if not stop["seen"]:
                yield f"unseen stop: {stop['name']}"
            elif not stop["ring"]:
                yield f"stop without a mark: {stop['name']}"


def of_the_menu(opened: Opened) -> Iterator[str]:
    """On a phone: the menu opens by keyboard and closes by Escape."""
    page = opened(PHONE)
    for _ in range(_MOST_STOPS):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('aria-controls') === 'sections'"):
            break
    else:
        yield "no key reaches the menu"
        return
    page.keyboard.press("Enter")
    page.wait_for_function("document.getElementById('sections').contains(document.activeElement)")
    page.keyboard.press("Escape")
    if page.locator("[data-md-toggle=drawer]").is_checked():
        yield "Escape does not close the menu"


def of_language(opened: Opened) -> Iterator[str]:
    """The language that a page says it is in; ours are English so far."""
    if (said := opened(LAPTOP).locator("html").get_attribute("lang")) != "en":
        yield f"says that it is in {said}"


def on_paper(opened: Opened) -> Iterator[str]:
    """Tables that lose columns, and furniture that has no use there."""
    page = opened(PAPER)
    page.emulate_media(media="print")
    yield from (f"cut off on paper: {name}" for name in page.evaluate(_CUT_OFF))
    for furniture in (".md-tabs", ".md-search", ".md-sidebar", ".receipt-card"):
        if page.evaluate(_SHOWN, furniture):
            yield f"printed: {furniture}"


def on_a_narrow_screen(opened: Opened) -> Iterator[str]:
    """Pages that scroll sideways."""
    if (width := opened(NARROWEST).evaluate("document.documentElement.scrollWidth")) > NARROWEST[0]:
        yield f"{width} pixels wide"


def without_scripts(opened: Opened) -> Iterator[str]:
    """Text that only scripts bring, and controls that do nothing without."""
    page = opened(LAPTOP, scripts=False)
    if page.locator("article").inner_text() != opened(LAPTOP).locator("article").inner_text():
        yield "the article reads otherwise without scripts"
    if page.evaluate(_SHOWN, ".needs-script"):
        yield "controls that do nothing"


Check = Callable[[Opened], Iterator[str]]
OTHERS: tuple[Check, ...] = (by_keyboard, of_the_menu, of_language, on_paper, on_a_narrow_screen, without_scripts)
"""Every check but the longest, axe's."""


def faults_of(
    browser: Browser, address: str, checks: Iterable[Check], plant: Callable[[str], str] = lambda html: html
) -> list[str]:
    """What is wrong with a page by these checks. Each window is given the HTML that `plant` makes of it."""
    contexts = []

    def made(html: str) -> str:
        return plant(html).replace("</head>", f"<style>{WHOLE}</style></head>")

    def opened(size: tuple[int, int], *, scripts: bool = True) -> Page:
        window: ViewportSize = {"width": size[0], "height": size[1]}
        contexts.append(browser.new_context(viewport=window, java_script_enabled=scripts, reduced_motion="reduce"))
        page = contexts[-1].new_page()
        page.route(address, lambda route: route.fulfill(response=(got := route.fetch()), body=made(got.text())))
        page.goto(address)
        return page

    found = [fault for check in checks for fault in check(opened)]
    for context in contexts:
        context.close()
    return found
