"""A preview, as an editor uses it: a real `mkdocs serve`, edits, mistakes, and their mending."""

import re
import socket

import pytest

from tests.site.preview import Preview, banner
from tests.site.project import Project

PAGES = [
    *("", "people/", "people/mark-carney/", "sectors/steel/", "agreements/cusma/", "glossary/", "method/", "data/"),
    *("rules/", "rules/tab/", "receipts/measures/us-steel/"),
]


def test_the_preview_follows_every_folder_that_pages_are_made_from(preview: Preview) -> None:
    preview.edit("content/people.yml", "  name: Mark Carney\n", "  name: Marc Carney\n")
    assert "Marc Carney" in preview.page("people/mark-carney/")
    preview.edit("templates/en/glossary.md.jinja", "Glossary", "Words to know")
    assert "Words to know" in preview.page("glossary/")
    preview.edit("docs/method.md", "# How we know", "# How we can know")
    assert "How we can know" in preview.page("method/")
    preview.edit("templates/theme/partials/not-found.html", "<h1", '<h1 class="lost"')
    assert '<h1 class="lost"' in preview.page("nowhere/")
    [article] = (preview.project.root / "seeds").iterdir()
    log = preview.edit(f"seeds/{article.name}", "Industry Minister Mélanie Joly", "Industry Minister Mélanie Jolie")
    assert "[quote-not-found]" in log


def test_a_warning_is_told_on_every_page_too_since_a_strict_build_stops_at_it(preview: Preview) -> None:
    preview.edit("content/people.yml", "  country: canada\n", "  country: canada\n  review_by: 2026-01-01\n")
    warned = preview.page("people/mark-carney/")
    assert "[stale]</a>" in warned
    assert "This preview is proved" in warned
    assert "This entry is due for another check:<" in warned


def test_a_preview_started_on_a_broken_sheet_answers_every_page_and_recovers(project: Project) -> None:
    project.replace("content/people.yml", "  country: canada\n", "\tcountry: canada\n")
    preview = Preview(project)
    try:
        for path in PAGES:
            status, page = preview.answer(path)
            assert (status, "content/people.yml:6:1: error: A tab" in banner(page)) == (200, True), path
        assert "This page cannot be made yet." in preview.page("people/mark-carney/")
        assert "Lines are indented with spaces." in preview.page("rules/tab/")
        preview.edit("content/people.yml", "\tcountry: canada\n", "  country: canada\n")
        assert "Mark Carney" in preview.page("people/mark-carney/")
        assert [path for path in PAGES if banner(preview.page(path)) or preview.answer(path)[0] != 200] == []
    finally:
        preview.close()


def test_a_preview_at_an_address_that_is_taken_says_so(project: Project) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = "{}:{}".format(*taken.getsockname())
        done = project.run("mkdocs", "serve", "--dev-addr", address)
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert f"Nothing can be served at http://{address}/: Address already in use." in said
    assert "Traceback" not in said


def test_what_can_be_made_at_a_broken_start_is_made(project: Project) -> None:
    project.replace("templates/en/glossary.md.jinja", "{{ term.means }}", "{{ term.meens }}")
    (project.root / "docs/method.md").unlink()
    (project.root / "docs/method.md").mkdir()
    preview = Preview(project)
    try:
        for path in ("glossary/", "method/"):
            status, page = preview.answer(path)
            assert (status, "This page:" in banner(page)) == (200, True), path
            assert "This page cannot be made yet." in page
        status, made = preview.answer("people/mark-carney/")
        assert (status, "[unreadable-file]" in banner(made)) == (200, True)
        assert "Leads Canada" in made
    finally:
        preview.close()


def test_other_edits_are_followed_while_something_is_wrong(preview: Preview) -> None:
    preview.edit("content/people.yml", "  country: canada\n", "  country: canda\n")
    preview.edit("docs/method.md", "# How we know", "# How we can know")
    page = preview.page("method/")
    assert "How we can know" in page
    assert "[unknown-reference]" in banner(page)
    new = preview.project.root / "templates/en/news.md.jinja"
    preview.follow(lambda: new.write_text("# {{ nobody.name }}\n"))
    status, page = preview.answer("news/")
    assert (status, "This page cannot be made yet." in page) == (200, True)
    preview.edit("mkdocs.yml", "  - explain:\n", "  - search:\n")
    status, page = preview.answer("people/mark-carney/")
    assert (status, "Leads Canada" in page) == (200, True)
    assert "The plugin &#34;explain&#34;, which makes the pages, is no longer named" in banner(page)
    preview.edit("mkdocs.yml", "  - search:\n      # The site", "  - explain:\n      # The site")
    assert "[unknown-reference]" in banner(preview.page("people/mark-carney/"))


def test_another_day_is_shown_at_once_and_after_the_next_edit(preview: Preview) -> None:
    told = "This page shows what was in force on"
    preview.edit("mkdocs.yml", 'as_of: !ENV [AS_OF, ""]', "as_of: 2025-06-03")
    assert told in preview.page("sectors/steel/")
    preview.edit("content/people.yml", "Leads Canada", "Now leads Canada")
    assert told in preview.page("people/mark-carney/")
    preview.edit("mkdocs.yml", "as_of: 2025-06-03", 'as_of: !ENV [AS_OF, ""]')
    assert told not in preview.page("people/mark-carney/")


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


@pytest.mark.parametrize(
    ("path", "find", "put", "told"),
    [
        (
            "content/people.yml",
            "  country: canada\n",
            "  country: canda\n",
            r"content/people\.yml:\d+:\d+: error: No record in organizations has the id \"canda\"\.",
        ),
        (
            "templates/en/glossary.md.jinja",
            "{{ term.means }}",
            "{{ term.meens }}",
            r"templates/en/glossary\.md\.jinja:\d+:1: error: .*Did you mean \"means\"\?",
        ),
    ],
    ids=["of the sheet", "of a template"],
)
def test_a_mistake_is_told_in_the_terminal_too(preview: Preview, path: str, find: str, put: str, told: str) -> None:
    assert re.search(told, preview.edit(path, find, put))
