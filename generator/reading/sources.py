"""What people write: the files of a project."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields

from generator.reading.decoding import Unread, as_shown


@dataclass(frozen=True, slots=True)
class Sources:
    """The files that a site is made of, by their path in the project."""

    content: Mapping[str, bytes]
    """The fact sheet: `content/*.yml`."""
    seeds: Mapping[str, bytes]
    """The articles: everything in `seeds/`."""
    templates: Mapping[str, bytes]
    """The explainers and their parts, `templates/**/*.jinja`, and the theme's: `templates/theme/**/*.html`."""
    handwritten: Mapping[str, bytes] = field(default_factory=dict)
    """Everything that is published as people wrote it: all files in `docs/`."""
    fonts: Mapping[str, bytes] = field(default_factory=dict)
    """The font that share cards are drawn with: `templates/cards/*.ttf`. Without one there are no cards."""
    settings: Mapping[str, bytes] = field(default_factory=dict)
    """How MkDocs is set up: `mkdocs.yml`, whose nav names pages. No page is made of it."""

    @property
    def files(self) -> Mapping[str, bytes]:
        """Every file that people read."""
        return {**self.content, **self.seeds, **self.templates, **self.handwritten, **self.settings}

    @property
    def font(self) -> bytes | None:
        """The font of share cards; None if there is none that could be read."""
        return next((font for font in self.fonts.values() if not isinstance(font, Unread)), None)

    def with_content(self, changed: Mapping[str, bytes]) -> "Sources":
        """The same files, of which these have changed."""
        if not changed:
            return self
        kinds = (getattr(self, kind.name) for kind in fields(self))
        return Sources(*(_with(kind, changed) if not kind.keys().isdisjoint(changed) else kind for kind in kinds))

    def texts(self, paths: Iterable[str]) -> dict[str, str]:
        """The text of these files, as editors count its lines and columns; of those that are there."""
        files = self.files
        return {path: as_shown(files[path]) for path in paths if path in files}


def _with(files: Mapping[str, bytes], changed: Mapping[str, bytes]) -> Mapping[str, bytes]:
    return {path: changed.get(path, content) for path, content in files.items()}
