"""The site that stands: one that was built of these very files is not built again.

What it holds is told by the size of each of its files and the moments at which it was last changed, as in git.
"""

import json
import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from material.plugins.search.plugin import SearchPlugin
from mkdocs.config.defaults import MkDocsConfig

from generator.project import DOCS, FOLDERS, SETTINGS, THEME, content_of, is_source, read_all
from generator.reading.decoding import Unread
from generator.store import Store, digest_of

_ELSEWHERE = (b"INHERIT", b"!!python", b"jieba")
"""What stands in settings that name other files: more settings, code, words to search by."""
_LOG = logging.getLogger("mkdocs")


@dataclass(frozen=True, slots=True)
class StandingSite:
    """A site in its folder, and all that it is to be made of."""

    store: Store
    folder: Path
    made_of: str
    """A digest."""

    def is_there(self) -> bool:
        """Whether it was built of this, and is as it was then."""
        kept = self.store.recall()
        return kept is not None and kept == self._told()

    def keep(self, config: MkDocsConfig) -> None:
        """Take down that it has been built, and has all files now, unless what it is made of was changed meanwhile."""
        now = standing_site(config)
        if now and now.made_of == self.made_of:
            self.store.keep(self._told())

    def _told(self) -> bytes:
        return json.dumps([str(self.folder), self.made_of, dict(_files(self.folder))]).encode()


def standing_site(config: MkDocsConfig) -> StandingSite | None:
    """The site of a project; None if it is not known what it is made of besides the files of the project."""
    settings = Path(config.config_file_path)
    root, files = settings.parent, {SETTINGS: content_of(settings.parent, settings.name)}
    for folder in (*FOLDERS, DOCS):
        files |= {path: content for path, content in read_all(root, folder).items() if _matters(path)}
    if not _is_known(settings, config) or any(isinstance(content, Unread) for content in files.values()):
        return None
    asked = {name: value for name, value in os.environ.items() if os.fsencode(name) in files[SETTINGS]}
    asked |= {"--theme": str(config.theme.name), "--use-directory-urls": str(config.use_directory_urls)}
    asked |= {"--quiet": str(not _LOG.isEnabledFor(logging.WARNING))}  # nobody heard whether anything was wrong
    return StandingSite(Store(root, "site"), Path(config.site_dir), digest_of(files, asked))


def _matters(path: str) -> bool:
    """Whether a site may be made of a file: what it publishes and the theme, though people may not mean all of it."""
    return is_source(path) or path.startswith((f"{DOCS}/", f"{THEME}/"))


def work_of_others(config: MkDocsConfig) -> list[str]:
    """The plugins, hooks and extensions that may bring something from one page to another, or read whatever they like.

    The search brings nothing but its index, and Python-Markdown's own extensions read no files.
    """
    plugins = [name for name, plugin in config.plugins.items() if not _minds_its_page(plugin)]
    return [*plugins, *(name for name in config.markdown_extensions if name not in _own_extensions())]


def _minds_its_page(plugin: object) -> bool:
    return isinstance(plugin, SearchPlugin) or type(plugin).__module__ == __package__


@cache
def _own_extensions() -> frozenset[str]:
    return frozenset(file.name.removesuffix(".py") for file in resources.files("markdown.extensions").iterdir())


def _is_known(settings: Path, config: MkDocsConfig) -> bool:
    """Whether nothing that a site is made of lies elsewhere, or is brought by what may read whatever it likes."""
    found = [settings, Path(config.docs_dir), Path(config.theme.dirs[0])]
    lies_here = found == [settings.parent / name for name in (SETTINGS, DOCS, THEME)]
    names_others = any(word in settings.read_bytes() for word in _ELSEWHERE)
    return lies_here and not work_of_others(config) and not names_others and not any(_links_to_folders(settings.parent))


def _links_to_folders(root: Path) -> Iterator[Path]:
    """Links in folders of the project that MkDocs follows to other folders."""
    for folder in (DOCS, THEME):
        for here, folders, _ in os.walk(root / folder):
            yield from (path for name in folders if (path := Path(here, name)).is_symlink())


def _files(folder: Path) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Every file below a folder, with what tells whether it was changed."""
    for here, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(here, name)  # noqa: PTH118 - there are thousands
            state = os.stat(path, follow_symlinks=False)  # noqa: PTH116
            yield os.path.relpath(path, folder), (state.st_size, state.st_mtime_ns, state.st_ctime_ns)


class Warnings(logging.Handler):
    """Whether anything was warned of while a site was built. Such a site is built again, so that it is said again."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.are_none = True

    def listen(self) -> None:
        """Begin."""
        _LOG.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Take down that something was."""
        self.are_none = False
