"""The project as it is once an edit is written."""

from collections.abc import Mapping
from dataclasses import replace

from generator.reading.sources import Sources


def sources_after(sources: Sources, files: Mapping[str, bytes | None]) -> Sources:
    """The project with these files; None for one that is gone."""

    def kept(folder: Mapping[str, bytes], name: str) -> dict[str, bytes]:
        new = {path: data for path, data in files.items() if path.startswith(f"{name}/")}
        return {path: data for path, data in sorted({**folder, **new}.items()) if data is not None}

    return replace(
        sources,
        content=kept(sources.content, "content"),
        templates=kept(sources.templates, "templates"),
        handwritten=kept(sources.handwritten, "docs"),
        settings={path: files.get(path) or data for path, data in sources.settings.items()},
    )
