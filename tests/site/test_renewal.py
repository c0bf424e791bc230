"""A preview that is brought up to date page by page has, in the end, what one has that starts afresh."""

import random
import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest

from bench.synthetic import project as made_up
from bench.synthetic import write
from generator.pipeline import generate, take_away
from generator.project import read_project
from generator.rendering.plan import published
from tests.edits import Files, edited, files_of
from tests.site.preview import Preview, banner, without_banner
from tests.site.project import Project

pytestmark = pytest.mark.no_cover


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    """A preview of a small project, made up."""
    write(made_up(30), tmp_path)
    preview = Preview(Project(tmp_path))
    yield preview
    preview.close()


def _files(root: Path) -> Files:
    return files_of(read_project(root))


def _save(root: Path, before: Files, now: Files) -> None:
    """Let the files in a folder be these."""
    for path in before.keys() - now.keys():
        (root / path).unlink()
    write({path: content for path, content in now.items() if before.get(path) != content}, root)


def _addresses(root: Path) -> set[str]:
    """Everything that a preview of a sound project has, but for what all sites have."""
    outcome = generate(read_project(root), annotate=True)
    pages = {published(page.path) for page in (*outcome.pages, *outcome.annotated)}
    return {*pages, *(asset.path for asset in take_away(outcome)), "search/search_index.json", "sitemap.xml", "method/"}


def _shown(preview: Preview, addresses: set[str]) -> Mapping[str, str]:
    here = preview.address
    return {path: without_banner(preview.page(path)).replace(here, "HERE") for path in addresses}


def test_after_edits_a_preview_has_what_one_has_that_starts_afresh(preview: Preview) -> None:
    chance = random.Random(1)  # noqa: S311 - chance of no weight
    root = preview.project.root
    files = sound = _files(root)
    last = _shown(preview, _addresses(root))
    compared = 0
    while compared < 8:
        what, now = edited(files, chance)
        if now == files:
            continue
        preview.follow(partial(_save, root, files, now))
        files = now
        if banner(preview.page("")):
            assert _shown(preview, set(last)) == last, what
            preview.follow(partial(_save, root, files, sound))
            files = sound
        else:
            addresses, afresh = _addresses(root), Preview(preview.project)
            try:
                last = _shown(preview, addresses)
                assert last == _shown(afresh, addresses), what
            finally:
                afresh.close()
            sound, compared = files, compared + 1


@pytest.mark.parametrize(
    ("path", "find", "put", "pages"),
    [
        ("content/sectors.yml", "People who work in", "Those who work in", 2),  # the sector, and the receipt
        ("content/measures.yml", "Taxes what", "Taxes all that", 1),
        ("content/people.yml", "Speaks for", "Talks for", 2),  # the person, and the list of people
        ("content/sectors.yml", "covers:", "# A remark.\n  covers:", 0),
    ],
)
def test_only_the_pages_that_show_what_was_edited_are_made_anew(
    preview: Preview, path: str, find: str, put: str, pages: int
) -> None:
    assert f"Pages made anew: {pages}\n" in preview.edit(path, find, put)


@pytest.mark.parametrize(
    ("path", "find", "put"),
    [
        ("mkdocs.yml", "navigation.tabs", "navigation.top"),
        ("docs/method.md", "# ", "# Say "),
        ("templates/theme/partials/not-found.html", "<h1", '<h1 class="lost"'),
        ("templates/theme/.styles/tokens.css", "{", "{ "),
        ("content/people.yml", "bavami-tibami-0:", "bavami-tibami:"),
        ("content/organizations.yml", "canada:\n", "canada:\n  was: [dominion]\n"),
    ],
)
def test_what_pages_may_have_in_common_is_made_anew_with_all_of_them(
    preview: Preview, path: str, find: str, put: str
) -> None:
    if path == "content/people.yml":
        preview.project.replace("content/events.yml", find.rstrip(":"), put.rstrip(":"))
    assert "What all pages may have in common has changed." in preview.edit(path, find, put)


def test_whoever_may_bring_something_from_one_page_to_another_is_named(preview: Preview) -> None:
    (preview.project.root / "hook.py").write_text("def on_page_context(context, **_):\n    return context\n")
    preview.edit("mkdocs.yml", "\nplugins:\n", "\nhooks: [hook.py]\n\nplugins:\n")
    log = preview.edit("content/measures.yml", "Taxes what", "Taxes all that")
    assert "It is not known what these read, or bring from one page to another: hook.py." in log


_READS = """
from pathlib import Path


def on_post_page(output, **_):
    return output.replace("</h1>", Path("data/more.txt").read_text() + "</h1>")
"""


def test_what_a_hook_reads_is_followed_though_no_page_is_made_of_it(tmp_path: Path) -> None:
    write(made_up(30), tmp_path)
    (tmp_path / "data").mkdir()
    (tmp_path / "data/more.txt").write_text("once")
    (tmp_path / "hook.py").write_text(_READS)
    project = Project(tmp_path)
    project.replace("mkdocs.yml", "\nplugins:\n", "\nhooks: [hook.py]\nwatch: [data]\n\nplugins:\n")
    preview = Preview(project)
    try:
        assert "once</h1>" in preview.page("")
        preview.edit("data/more.txt", "once", "again")
        assert "again</h1>" in preview.page("")
    finally:
        preview.close()


def test_what_had_to_do_while_something_was_wrong_goes_once_it_is_mended(preview: Preview) -> None:
    more = preview.project.root / "docs/sectors/more.md"  # which MkDocs does not miss in the nav
    more.parent.mkdir()
    more.write_text("# More\n")
    preview.follow(lambda: more.write_text("# Still more\n"))
    assert preview.answer("sectors/more/")[0] == 200
    preview.edit("content/people.yml", "name:", "nam:")
    preview.follow(more.unlink)
    assert preview.answer("sectors/more/")[0] == 200
    preview.edit("content/people.yml", "nam:", "name:")
    assert preview.answer("sectors/more/")[0] == 404
    assert banner(preview.page("")) == ""


def test_what_lies_beside_pages_is_as_new_as_they_are(preview: Preview) -> None:
    [sector] = [name for name in _addresses(preview.project.root) if re.fullmatch(r"sectors/[a-z]+-0/", name)]
    preview.edit("content/sectors.yml", 'covers: {en: "Everything', 'covers: {en: "Xylophones and everything')
    assert "Xylophones" in preview.page(sector)
    assert "Xylophones" in preview.page("search/search_index.json")
    assert "Xylophones" in preview.page("data/facts.csv")
    assert "Xylophones" in preview.page(f"{sector}index.md")
