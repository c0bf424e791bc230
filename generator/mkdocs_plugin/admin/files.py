"""The page for editing: Sveltia CMS, which needs no server, and what it has to know of this site."""

import json
from collections.abc import Iterator, Mapping
from html import escape
from importlib.resources import files
from importlib.resources.abc import Traversable
from string import Template
from typing import Any
from urllib.parse import urlsplit

from generator.mkdocs_plugin.admin import ADMIN, HOSTS, OWN, SIGNS_IN
from generator.model.asset import Asset
from generator.model.settings import Settings
from generator.schema.forms import TOGETHER, forms

_INDEX = "index.html"


def admin_files(backend: Mapping[str, Any], settings: Settings) -> Iterator[Asset]:
    """The files of the page for editing; none if there is no backend."""
    if not backend:
        return
    for path, content in _page(files(__package__) / "page"):
        yield Asset(f"{ADMIN}{path}", _with_hosts(content, backend) if path == _INDEX else content)
    yield Asset(f"{ADMIN}config.json", _config(backend, settings))


def _page(folder: Traversable, above: str = "") -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _page(entry, f"{above}{entry.name}/")
        else:
            yield f"{above}{entry.name}", entry.read_bytes()


def _with_hosts(page: bytes, backend: Mapping[str, Any]) -> bytes:
    """The page with the only hosts that it may call."""
    named = [_origin(str(backend[key])) for key in OWN if key in backend] or [HOSTS[backend["name"]]]
    named += [_origin(str(backend[SIGNS_IN]))] if SIGNS_IN in backend else []
    return Template(page.decode()).substitute(hosts=escape(" ".join(dict.fromkeys(named)))).encode()


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _config(backend: Mapping[str, Any], settings: Settings) -> bytes:
    """The configuration of the CMS. A change is a pull request where the backend has such, so that it is proved first.

    Who signs in shows a token: anything else would need a server, which a backend may name.
    """
    language = settings.languages[0]
    signing_in = {} if SIGNS_IN in backend else {"auth_methods": ["token"]}
    config = {
        "app_title": settings.name.text(language),
        "logo": {"src": "../assets/favicon.svg"},
        "load_config_file": False,
        "backend": {**signing_in, **backend},
        "publish_mode": "simple" if backend["name"] == "gitea" else "editorial_workflow",
        "media_folder": "docs/assets",
        "collections": [
            {"name": TOGETHER, "label": TOGETHER.capitalize(), "files": forms(language), "editor": {"preview": False}}
        ],
    }
    return (json.dumps(config, ensure_ascii=False, indent=1) + "\n").encode()
