"""Editing in a browser, under `admin/`: where the project is that is edited."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from mkdocs.config import config_options as options
from mkdocs.config.base import ValidationError

ADMIN = "admin/"
"""Where the page for editing is, below the root of the site. It is an application, and nothing is put on top of it."""

HOSTS: Mapping[str, str] = MappingProxyType(
    {
        "github": "https://api.github.com https://avatars.githubusercontent.com",
        "gitlab": "https://gitlab.com https://secure.gravatar.com",
        "gitea": "https://gitea.com",
    }
)
"""Whom the CMS asks for files and for pictures of people, by the name of a backend that names no host of its own."""
OWN = ("api_root", "graphql_api_root")
"""The addresses of a host of one's own."""
SIGNS_IN = "base_url"
"""The address of a server that signs people in."""

_REPOSITORY = re.compile(r"[\w.-]+(/[\w.-]+)+")
_ADDRESS = re.compile(r"https?://[\w.-]+(:\d+)?(/|$)")


class Backend(options.Type[Mapping[str, Any]]):
    """Where the CMS finds the project, in its own words; empty if there is to be no editing in a browser."""

    def __init__(self) -> None:
        super().__init__(dict, default={})

    def run_validation(self, value: object) -> Mapping[str, Any]:
        """Take what names a repository, or refuse what names it by halves as a mistake of `mkdocs.yml`."""
        backend = super().run_validation(value)
        if not backend.get("repo"):
            return {}
        if str(backend.get("name")) not in HOSTS:
            raise ValidationError(f'"name" must be one of: {", ".join(HOSTS)}.')
        if not _REPOSITORY.fullmatch(str(backend["repo"])):
            raise ValidationError('"repo" must name the project as its host does: OWNER/NAME.')
        for key in (*OWN, SIGNS_IN):
            if key in backend and not _ADDRESS.match(str(backend[key])):
                raise ValidationError(f'"{key}" must be an address that starts with "https://" or "http://".')
        return backend
