"""Editing in a browser, under `admin/`: Sveltia CMS, which needs no server, and what it has to know of this site."""

import json
import re
from collections.abc import Iterator, Mapping
from html import escape
from importlib.resources import files
from importlib.resources.abc import Traversable
from string import Template
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from mkdocs.config import config_options as options
from mkdocs.config.base import ValidationError

from generator.model.asset import Asset
from generator.model.settings import Settings
from generator.schema.forms import TOGETHER, forms

_REPOSITORY = re.compile(r"[\w.-]+(/[\w.-]+)+")
_ADDRESS = re.compile(r"https?://[\w.-]+(:\d+)?(/|$)")

ADMIN = "admin/"
"""Where the page for editing is, below the root of the site. It is an application, and nothing is put on top of it."""

_INDEX = "index.html"
_HOSTS: Mapping[str, str] = MappingProxyType(
    {
        "github": "https://api.github.com https://avatars.githubusercontent.com",
        "gitlab": "https://gitlab.com https://secure.gravatar.com",
        "gitea": "https://gitea.com",
    }
)
"""Whom the CMS asks for files and for pictures of people, by the name of a backend that names no host of its own."""
_OWN = ("api_root", "graphql_api_root")
"""The addresses of a host of one's own."""
_SIGNS_IN = "base_url"
"""The address of a server that signs people in."""


class Backend(options.Type[Mapping[str, Any]]):
    """Where the CMS finds the project, in its own words; empty if there is to be no editing in a browser."""

    def __init__(self) -> None:
        super().__init__(dict, default={})

    def run_validation(self, value: object) -> Mapping[str, Any]:
        """Take what names a repository, or refuse what names it by halves as a mistake of `mkdocs.yml`."""
        backend = super().run_validation(value)
        if not backend.get("repo"):
            return {}
        if str(backend.get("name")) not in _HOSTS:
            raise ValidationError(f'"name" must be one of: {", ".join(_HOSTS)}.')
        if not _REPOSITORY.fullmatch(str(backend["repo"])):
            raise ValidationError('"repo" must name the project as its host does: OWNER/NAME.')
        for key in (*_OWN, _SIGNS_IN):
            if key in backend and not _ADDRESS.match(str(backend[key])):
                raise ValidationError(f'"{key}" must be an address that starts with "https://" or "http://".')
        return backend


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
    named = [_origin(str(backend[key])) for key in _OWN if key in backend] or [_HOSTS[backend["name"]]]
    named += [_origin(str(backend[_SIGNS_IN]))] if _SIGNS_IN in backend else []
    return Template(page.decode()).substitute(hosts=escape(" ".join(dict.fromkeys(named)))).encode()


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _config(backend: Mapping[str, Any], settings: Settings) -> bytes:
    """The configuration of the CMS. A change is a pull request where the backend has such, so that it is proved first.

    Who signs in shows a token: anything else would need a server, which a backend may name.
    """
    language = settings.languages[0]
    signing_in = {} if _SIGNS_IN in backend else {"auth_methods": ["token"]}
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
