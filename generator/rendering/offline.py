"""A copy of the built site that is read from a disk, by opening its `index.html`. It needs no server and no network.

Browsers do not look for `index.html` in a folder on a disk, so links name it. They give such pages neither requests nor
workers, so the index of the search is a script, and its worker runs in a frame.
"""

import json
import posixpath
import re
from collections.abc import Iterator, Mapping
from html import unescape
from urllib.parse import urlsplit

from generator.model.asset import Asset

_INDEX = "search/search_index"
_LEFT_OUT = re.compile(r"404\.html|robots\.txt|sitemap\.xml(?:\.gz)?")
"""What is there for servers."""
_LINK = re.compile(r'(<(?:(?:a|link)\b[^>]*\shref="|meta http-equiv="refresh" content="0; url=))([^"]*)(")')
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_WORKERS = re.compile(r'<script src="([^"]*)assets/scope\.js"></script>')


def offline_copy(site: Mapping[str, bytes]) -> Iterator[Asset]:
    """The files of the copy, from those of a built site by their path."""
    for path, content in site.items():
        if _LEFT_OUT.fullmatch(path):
            continue
        if path.endswith(".html"):
            yield Asset(path, _page(content.decode()).encode())
        elif path == f"{_INDEX}.json":
            yield Asset(f"{_INDEX}.js", _index(content))
        else:
            yield Asset(path, content)


def _page(html: str) -> str:
    """A page whose links name files, and that may run the frame of the search."""
    named = _LINK.sub(lambda link: f"{link[1]}{_file(link[2])}{link[3]}", html)
    return _WORKERS.sub(r'\g<0><script src="\1assets/iframe-worker.js"></script>', _POLICY.sub("", named))


def _file(address: str) -> str:
    """An address with the name of the file, where it is that of a folder of the site."""
    path, mark, anchor = address.partition("#")
    is_folder = (
        bool(path)
        and not urlsplit(unescape(address)).scheme
        and (path.endswith("/") or posixpath.basename(path) in (".", ".."))
    )
    return f"{path.rstrip('/')}/index.html{mark}{anchor}" if is_folder else address


def _index(content: bytes) -> bytes:
    """The index of the search as a script, with files for addresses."""
    index = json.loads(content)
    for entry in index["docs"]:
        entry["location"] = (
            _file(entry["location"]) if entry["location"].partition("#")[0] else f"index.html{entry['location']}"
        )
    return f"var __index = {json.dumps(index, ensure_ascii=False, separators=(',', ':'))}".encode()
