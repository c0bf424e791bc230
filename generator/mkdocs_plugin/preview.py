"""A preview that survives whatever is wrong: it shows the last site that could be built, and what is wrong on top."""

import gc
import logging
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import get_plugin_logger

from generator.diagnostics import Diagnostic
from generator.mkdocs_plugin.admin import ADMIN
from generator.mkdocs_plugin.banner import Told, with_banner
from generator.mkdocs_plugin.edition import SEARCH
from generator.mkdocs_plugin.failures import Log, failures, warnings
from generator.mkdocs_plugin.watching import Lookout, watch_project
from generator.rendering.concerned import Concerns
from generator.rendering.frame_rules import MkdocsWarning
from generator.reporting.text_report import in_one_line

log = get_plugin_logger("explain")

_FOLLOWING = "/livereload/"
"""Where open pages ask whether they are to be loaded again."""


class Preview:
    """Stands between MkDocs's server and its builds.

    MkDocs ends when the first build fails, and answers nobody any more when a later one does. So no later one fails, as
    far as the server can tell; that the first does not is the plugin's care.
    """

    def __init__(self, root: Path, renew: Callable[[], bool], catch_up: Callable[[str], None]) -> None:
        self._root = root
        self._renew = renew
        """Brings the site up to date without building it anew, and says whether it could."""
        self._catch_up = catch_up
        """Has ready what lies at an address below the root of the site."""
        self._stands = True
        """Whether the last site that MkDocs built is the one that is shown."""
        self._is_of_one_state = False
        """Whether all that MkDocs read for it was the same from the first moment to the last."""
        self._lookout = Lookout(root)
        self._told: list[Told] = []
        """What is wrong with what is shown."""
        self._lock = threading.Lock()
        """Is held by whoever writes files of the site."""
        self._log = Log()
        self._keep = tempfile.TemporaryDirectory(prefix="mkdocs_kept_")
        self._kept = Path(self._keep.name, "site")
        self._begin()
        logging.getLogger("mkdocs").addHandler(self._log)

    def _begin(self) -> None:
        self._found: list[Told] = []
        """What is wrong with what is being made."""
        self._is_ours = self._is_whole = self._stays = False
        self._log.records.clear()

    def tell(self, told: Iterable[Told], *, is_whole: bool) -> None:
        """Take what is wrong with the sheet, and whether all pages could be made from it, now or before.

        What MkDocs warns of is told too if they could; else it would follow from what is told already.
        """
        self._found, self._is_ours, self._is_whole = list(told), True, is_whole

    def changed(self) -> frozenset[str] | None:
        """The files that may have changed since this was last asked; None if all of them may."""
        return self._lookout.changed()

    def wait_until_quiet(self) -> None:
        """Wait until nobody is writing files any more; but not for ever."""
        self._lookout.wait_until_quiet()

    def stay(self) -> None:
        """Let open pages not be loaded again: they show what they would show."""
        self._stays = True

    def follow(self, server: LiveReloadServer, build: Callable[[], None]) -> None:
        """Let a server watch the project, build it anew when it changes, and say on each page what is wrong."""
        self._server, self._build = server, build
        self._answer: Callable[..., Any] = server.serve_request
        self._site = Path(server.root)
        self._take_warnings()
        self._told = self._found
        self._is_of_one_state = not self._lookout.frame_has_changed
        server.builder = self._rebuild
        server.set_app(self._app)
        server.server_bind = partial(_bind, server.server_bind, server.url)  # type: ignore[method-assign]
        watch_project(server, self._root, self._lookout)
        gc.collect()
        gc.freeze()  # what the first build made stays for the most part, and need not be looked through after each edit

    def close(self) -> None:
        """Leave nothing behind."""
        logging.getLogger("mkdocs").removeHandler(self._log)
        self._lookout.stop()
        self._keep.cleanup()

    def fail(self, error: BaseException) -> None:
        """Take why MkDocs could not build a site."""
        found = failures(error, self._log.records, self._root)
        for problem in found:
            log.error(in_one_line(problem))
        self._found += self._of_frame(found)

    def _rebuild(self) -> None:
        # What MkDocs warned of it will warn of again.
        is_clean = self._stands and self._is_of_one_state and not self._log.records
        self._begin()
        with self._lock:
            if is_clean and self._is_renewed():
                self._take_warnings()
            else:
                self._begin()
                self._have_ready(SEARCH)  # for whatever goes wrong now, all of the last site is there
                self._lookout.wait_until_quiet()
                self._build_whole()
            self._told = self._found
        if self._stays:
            with self._server._epoch_cond:  # noqa: SLF001 - MkDocs has no other way
                self._server._wanted_epoch = self._server._visible_epoch  # noqa: SLF001

    def _is_renewed(self) -> bool:
        try:
            return self._renew()
        except Exception as error:  # noqa: BLE001 - whatever it is, MkDocs comes upon it too, and then it is told
            log.info("The site cannot be brought up to date page by page: %s", error)
            return False

    def _have_ready(self, address: str) -> None:
        try:
            self._catch_up(address)
        except Exception as error:  # noqa: BLE001 - whatever it is, the pages are there, and are asked for again
            log.warning("What lies beside the pages cannot be made: %s", error)

    def _build_whole(self) -> None:
        is_once_more = self._stands and not self._is_of_one_state
        self._site.rename(self._kept)
        self._lookout.begin()
        try:
            self._build()
            self._check_is_ours()
            self._take_warnings()
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever it is, it is told, and the preview goes on
            self._stands = False
            self.fail(error)
            shutil.rmtree(self._site, ignore_errors=True)
            self._kept.rename(self._site)
        else:
            # Where each build writes into `docs/`, as a hook may, there would be no end of it.
            self._stands, self._is_of_one_state = True, is_once_more or not self._lookout.frame_has_changed
            self._carry_over()
            shutil.rmtree(self._kept)

    def _check_is_ours(self) -> None:
        if not self._is_ours:
            raise PluginError('The plugin "explain", which makes the pages, is no longer named under "plugins".')

    def _take_warnings(self) -> None:
        if self._is_whole:
            self._found += self._of_frame(warnings(self._log.records, self._root))

    def _carry_over(self) -> None:
        """Keep the pages that are gone, perhaps by the very mistake."""
        if any(each.problem.is_error or each.problem.rule == MkdocsWarning.name for each in self._found):
            for page in [*self._kept.rglob("*.html")]:
                target = self._site / page.relative_to(self._kept)
                if not target.exists():
                    target.parent.mkdir(parents=True, exist_ok=True)
                    page.rename(target)

    @staticmethod
    def _of_frame(found: Iterable[Diagnostic]) -> Iterable[Told]:
        return (Told(problem, Concerns().of(problem.place)) for problem in found)

    def _app(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer as the server does, with what is wrong on top of a page."""
        started: list[tuple[str, list[tuple[str, str]]]] = []

        def start(status: str, headers: list[tuple[str, str]]) -> None:
            started.append((status, headers))

        address = environ["PATH_INFO"].removeprefix(self._server.mount_path)
        if not address.endswith(("/", ".html")) and not environ["PATH_INFO"].startswith(_FOLLOWING):
            with self._lock:
                self._have_ready(address)
        body: Iterable[bytes] = self._answer(environ, start)
        [(status, headers)] = started
        if self._told and ("Content-Type", "text/html") in headers and not address.startswith(ADMIN):
            html = with_banner(b"".join(body), self._told, address, self._is_there)
            headers = [(name, str(len(html)) if name == "Content-Length" else value) for name, value in headers]
            body = [html]
        start_response(status, headers)
        return body

    def _is_there(self, address: str) -> bool:
        return (self._site / address / "index.html").is_file()


def _bind(bind: Callable[[], None], address: str) -> None:
    """Take the address at which a preview is to be seen, or say that it cannot be had."""
    try:
        bind()
    except OSError as error:
        elsewhere = (
            "If another preview runs there, see that one, or have this one elsewhere: mkdocs serve -a localhost:8001"
        )
        raise Abort(f"Nothing can be served at {address}: {error.strerror}. {elsewhere}") from error
