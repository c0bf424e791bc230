"""Takes the pictures of the README from the site in `site/`: what a new clone shows. Run by `make pictures`."""

import functools
import os
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[2]
PAGES = {"home": "", "people": "people/", "sector": "sectors/steel/", "cusma": "agreements/cusma/"}
SIZE = (1000, 640)


class _Quiet(SimpleHTTPRequestHandler):
    """A server of files that keeps no log."""

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


def take(site: Path, to: Path) -> None:
    """A picture of the top of each page; on the home page with a receipt open."""
    handler = functools.partial(_Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server, sync_playwright() as playwright:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]}, color_scheme="light")
        for name, path in PAGES.items():
            page.goto(f"http://127.0.0.1:{server.server_address[1]}/{path}", wait_until="networkidle")
            if not path:
                page.locator("article a.fact").nth(3).click()
            page.screenshot(path=to / f"{name}.jpg", type="jpeg", quality=80)
        browser.close()
        server.shutdown()


if __name__ == "__main__":
    take(ROOT / "site", ROOT / ".github")
