"""A folder served as a site is, below a path."""

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

BASE = "/trade/"


class _BelowBase(SimpleHTTPRequestHandler):
    """Serves a folder below a path, as project pages are served."""

    def translate_path(self, path: str) -> str:
        inside = path.removeprefix(BASE) if path.startswith(BASE) else "nothing-is-here"
        return super().translate_path(f"/{inside}")

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Where a site is served, for as long as somebody reads it."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_BelowBase, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}{BASE}"
        server.shutdown()
