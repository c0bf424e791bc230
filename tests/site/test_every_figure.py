"""The built site, read once more by other means: no digit and no date in words stands for nothing."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.figures.typed import Names, typed_figures
from generator.language import Language
from generator.pipeline import generate
from generator.project import read_project
from generator.reading.fact_sheet import read_draft
from tests.site.project import ROOT, Project

pytestmark = pytest.mark.no_cover

VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "path", "source", "wbr"}
HIDDEN = {"code", "pre", "script", "style", "title"}
MARKS = {"data-fact", "data-note", "data-quote"}
BLOCKS = {"p", "li", "td", "th", "tr", "div", "h1", "h2", "h3", "h4", "dt", "dd", "br", "nav", "footer", "article"}


class _Unbound(HTMLParser):
    """All text of a page that a reader meets, but for what stands for a fact, is quoted, or is code."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self._open: list[tuple[str, bool]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = dict(attrs)
        self.text += "\n\n" if tag in BLOCKS else ""
        self.text += "".join(f"\n\n{names[each]}\n\n" for each in ("alt", "aria-label", "title") if names.get(each))
        if tag not in VOID:
            self._open.append((tag, tag in HIDDEN or bool(MARKS & names.keys())))

    def handle_endtag(self, tag: str) -> None:
        self.text += "\n\n" if tag in BLOCKS else ""
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not any(hidden for _, hidden in self._open):
            self.text += data


def _unbound(html: str, names: Names, contents: set[str]) -> list[str]:
    """Every digit of a page, and every date and share in words, that stands for nothing."""
    blocks = [block.strip() for block in names.blank(_Unbound(html).text).split("\n\n")]
    said = [block for block in blocks if block not in contents]
    digits = [match[0] for block in said for match in re.finditer(r"\d+", block)]
    return digits or [figure for block in said for _, figure in typed_figures(block, names, Language.ENGLISH)]


def test_every_figure_of_the_built_site_is_bound_or_part_of_a_name(site: Path) -> None:
    project = read_project(ROOT)
    names = read_draft(project.content, project.seeds).names
    # The contents list repeats the headings of its page, of which some are dates: they are links to them.
    contents = {names.blank(heading.text) for page in generate(project).pages for heading in page.headings}
    pages = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}
    assert len(pages) > 90
    assert {path: found for path, html in pages.items() if (found := _unbound(html, names, contents))} == {}


@pytest.mark.parametrize(
    ("html", "unbound"),
    [
        ("<p>It is 25%.</p>", ["25"]),
        ("<p>Since April.</p>", ["April"]),
        ('<p aria-label="5 of them">Some</p>', ["5"]),
        ('<p>It is <a data-fact="a.b">25%<sup data-note>1</sup></a> of 30.</p>', ["30"]),
        ('<p>It is <a data-fact="a.b">25%</a>. <q data-quote>30</q> <code>40</code> Section 232</p>', []),
    ],
)
def test_what_this_reading_finds(html: str, unbound: list[str]) -> None:
    assert _unbound(html, Names.of({"Section 232"}), set()) == unbound


def test_a_figure_in_the_chrome_of_a_page_is_refused(project: Project) -> None:
    project.replace("templates/theme/partials/footer.html", "<footer", "<p>Since 2025</p><footer")
    done = project.run("mkdocs", "build")
    assert done.returncode == 1
    assert "templates/theme/partials/footer.html" in done.stderr
    assert 'The figure "2025" is typed here.' in done.stderr
