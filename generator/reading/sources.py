"""What people write: the files of a project."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

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

    def texts(self, paths: Iterable[str]) -> dict[str, str]:
        """The text of these files, as editors count its lines and columns; of those that are there."""
        files = self.files
        return {path: as_shown(files[path]) for path in paths if path in files}
