"""A preview, as an editor uses it: a real `mkdocs serve`, edits, mistakes, and their mending."""

import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests.site.project import Project, quiet_environment

STEEL = "      cite: [fr-proc-10947, alston-2025-06]\n"


class Preview:
    """A running `mkdocs serve`, followed as its own pages follow it: each rebuild is waited for, not slept through."""

    def __init__(self, project: Project) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        self.project = project
        self.process = subprocess.Popen(
            [Path(sys.executable).parent / "mkdocs", "serve", "--dev-addr", self.address],
            cwd=project.root,
            env=quiet_environment(),
            stderr=subprocess.PIPE,
            text=True,
        )
        self.log = self._read_until("Serving on")

    def page(self, path: str) -> str:
        """A page of the preview, or its 404 page."""
        try:
            with urlopen(f"http://{self.address}/{path}", timeout=60) as answer:
                return str(answer.read().decode())
        except HTTPError as error:
            return error.read().decode()

    def edit(self, path: str, find: str, put: str) -> str:
        """Edit a file, wait for the pages made of it, and give what was logged meanwhile."""
        self.project.replace(path, find, put)
        return self._read_until("Reloading browsers")

    def close(self) -> None:
        """End the preview."""
        self.process.terminate()
        self.process.communicate()

    def _read_until(self, words: str) -> str:
        assert self.process.stderr
        lines = []
        for line in self.process.stderr:
            lines.append(line)
            if words in line:
                return "".join(lines)
        raise AssertionError("The preview ended:\n" + "".join(lines))


@pytest.fixture
def preview(project: Project) -> Iterator[Preview]:
    running = Preview(project)
    yield running
    running.close()


def test_the_preview_follows_every_folder_that_pages_are_made_from(preview: Preview) -> None:
    preview.edit("content/people.yml", "  name: Mark Carney\n", "  name: Marc Carney\n")
    assert "Marc Carney" in preview.page("people/mark-carney/")
    preview.edit("templates/en/glossary.md.jinja", "Glossary", "Words to know")
    assert "Words to know" in preview.page("glossary/")
    preview.edit("docs/method.md", "# How we know", "# How we can know")
    assert "How we can know" in preview.page("method/")
    [article] = (preview.project.root / "seeds").iterdir()
    log = preview.edit(f"seeds/{article.name}", "Industry Minister Mélanie Joly", "Industry Minister Mélanie Jolie")
    assert "[quote-not-found]" in log


def test_a_mistake_is_told_on_every_page_and_goes_when_it_is_mended(preview: Preview) -> None:
    sound = preview.page("people/mark-carney/")
    log = preview.edit("content/people.yml", "  country: canada\n", "  country: canda\n")
    told = re.search(r"content/people\.yml:\d+:\d+: error: No record in organizations has the id .*", log)
    assert told
    broken = preview.page("people/mark-carney/")
    assert '<a href="../../rules/unknown-reference/">[unknown-reference]</a>' in broken
    assert "Mark Carney" in broken
    assert "[unknown-reference]" in preview.page("method/")
    preview.edit("content/people.yml", "  country: canda\n", "  country: canada\n")
    assert _without_epoch(preview.page("people/mark-carney/")) == _without_epoch(sound)


def test_a_warning_is_told_on_every_page_too_since_a_strict_build_stops_at_it(preview: Preview) -> None:
    preview.edit("content/people.yml", "  country: canada\n", "  country: canada\n  review_by: 2026-01-01\n")
    warned = preview.page("people/mark-carney/")
    assert "[stale]</a>" in warned
    assert "This preview is proved" in warned
    assert "Past its review date:<" in warned


def test_a_preview_started_on_a_broken_sheet_says_so_and_recovers(project: Project) -> None:
    project.replace("content/people.yml", "  country: canada\n", "\tcountry: canada\n")
    preview = Preview(project)
    try:
        assert "[tab]" in preview.page("")
        preview.edit("content/people.yml", "\tcountry: canada\n", "  country: canada\n")
        assert "Mark Carney" in preview.page("people/mark-carney/")
        assert "[tab]" not in preview.page("")
    finally:
        preview.close()


def test_an_editor_completes_by_the_ids_of_the_last_sheet_that_could_be_read(preview: Preview) -> None:
    schema = preview.project.root / ".schema/claims.schema.json"
    assert '"Ada Quill"' not in schema.read_text("utf-8")
    added = "ada-quill:\n  name: Ada Quill\n  country: northland\n  offices: {}\n  role: Speaks for Northland.\n"
    log = preview.edit("content/people.yml", "mark-carney:\n", f"{added}\nmark-carney:\n")
    assert "[unknown-reference]" in log
    assert '"Ada Quill"' in schema.read_text("utf-8")
    log = preview.edit("content/people.yml", "  country: northland\n", "\tcountry: northland\n")
    assert "[tab]" in log
    assert log.count("Detected file changes") == 1  # writing the schemas is no edit
    assert '"Ada Quill"' in schema.read_text("utf-8")


def test_a_preview_that_cannot_write_schemas_says_so(project: Project) -> None:
    (project.root / ".schema").touch()
    preview = Preview(project)
    preview.close()
    assert f"{project.root}/.schema cannot be written: File exists." in preview.log


def test_a_template_that_cannot_be_rendered_is_told_at_its_line(preview: Preview) -> None:
    log = preview.edit("templates/en/glossary.md.jinja", "{{ term.means }}", "{{ term.meens }}")
    assert re.search(r"templates/en/glossary\.md\.jinja:\d+:1: error: .*Did you mean \"means\"\?", log)
    assert "[template-error]" in preview.page("glossary/")


def _without_epoch(page: str) -> str:
    """A page without what the server adds to know its version."""
    return re.sub(r"livereload\([\d, ]+\);", "", page)
