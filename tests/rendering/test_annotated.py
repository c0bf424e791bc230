import posixpath
import re
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

from hypothesis import assume, given, settings

from generator.model.page import Page
from generator.pipeline import Outcome, generate
from generator.reading.articles import read_article
from generator.rendering.plan import published
from tests.cases import BASE, changed, sources
from tests.letters import TEXTS
from tests.real_site import PROJECT, outcome

ROOT = Path(__file__).parents[2]
TEMPLATES = {
    f"templates/coverage/{name}": (ROOT / "templates/coverage" / name).read_text("utf-8")
    for name in ("index.md.jinja", "article.md.jinja")
}


def _outcome(files: dict[str, str]) -> Outcome:
    outcome = generate(sources({**files, **TEMPLATES}), annotate=True)
    assert [str(one) for one in outcome.diagnostics if one.is_error] == []
    return outcome


def _text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split())


def _sentences(page: Page) -> list[str]:
    return [_text(words) for words in re.findall(r'<p class="account__words">(.*?)</p>', page.html, re.DOTALL)]


def test_every_article_is_annotated_and_a_list_leads_to_each() -> None:
    outcome = _outcome({**BASE, "seeds/other.txt": "Nothing happened."})
    listed, *articles = outcome.annotated
    assert [page.path for page in outcome.annotated] == [
        "coverage/index.md",
        "coverage/other.txt.md",
        "coverage/wire.md",
    ]
    assert re.findall(r'<li><a href="([^"]+)">', listed.html) == ["other.txt/", "wire/"]
    assert [page.edit for page in articles] == ["templates/coverage/article.md.jinja", "content/sources.yml"]
    assert [page.path for page in outcome.pages] == ["index.md"]


def test_what_is_marked_is_said_in_words_too() -> None:
    [_, page] = _outcome(
        changed(
            (
                "content/sources.yml",
                "article: wire.txt",
                'article: wire.txt\n  ignored: [{quote: "met her counterpart", reason: Scene-setting.}]',
            )
        )
    ).annotated
    assert '<mark><a href="../../">Trade Minister Ada Quill</a></mark> ' in page.html
    assert '<span class="account__ignored">met her counterpart</span> on Tuesday.' in page.html
    said = _text(page.html)
    assert "Line 3: proved Trade Minister Ada Quill proves people.ada-quill.name, people.ada-quill.role" in said
    assert "met her counterpart is ignored: Scene-setting." in said
    assert "Line 5: left over Left over: sentence Left over: name widgets Left over: figure 25 per cent" in said


def test_nothing_is_annotated_unless_it_is_asked_for() -> None:
    assert generate(sources({**BASE, **TEMPLATES})).annotated == ()
    assert generate(sources(BASE), annotate=True).annotated == ()


def test_a_template_that_cannot_be_rendered_is_told_at_its_line() -> None:
    files = {**BASE, **TEMPLATES, "templates/coverage/index.md.jinja": "# Coverage\n\n{{ article.percent }}\n"}
    [said] = generate(sources(files), annotate=True).diagnostics
    assert (said.place.path, said.place.line, said.rule) == ("templates/coverage/index.md.jinja", 3, "template-error")


@settings(max_examples=60)
@given(TEXTS, TEXTS)
def test_hostile_text_comes_out_as_that_very_text(text: str, reason: str) -> None:
    article, why = f"# {text}\n\nWe met. {text}", " ".join(reason.split())
    quoted = why.replace("'", "''")
    ignored = f"article: wire.txt\n  ignored:\n    - {{quote: We met, reason: '{quoted}'}}"
    files = changed(
        ("content/people.yml", '{source: wire, quote: "Trade Minister Ada Quill"}', "gazette"),
        ("content/sources.yml", "article: wire.txt", ignored),
    )
    outcome = generate(sources({**files, **TEMPLATES, "seeds/wire.txt": article}), annotate=True)
    assume(not any(one.is_error for one in outcome.diagnostics))
    read, _ = read_article("seeds/wire.txt", article.encode())
    assert read
    page = outcome.annotated[-1]
    assert _sentences(page) == [" ".join(stretch.normal.split()) for stretch in read.stretches]
    assert f"We met is ignored: {why}" in _text(page.html)


def test_every_link_of_the_real_pages_leads_to_a_page_and_an_anchor() -> None:
    made = generate(PROJECT, annotate=True, before=outcome())
    anchors = {published(page.path): page.anchors for page in (*made.pages, *made.annotated)}
    assert len(made.annotated) == 2
    followed = 0
    for page in made.annotated:
        for link in (urlsplit(unescape(written)) for written in re.findall(r'href="([^"]*)"', page.html)):
            joined = posixpath.normpath(posixpath.join(published(page.path), link.path))
            target = "" if joined == "." else f"{joined}/"
            assert target in anchors
            assert not link.fragment or link.fragment in anchors[target]
            followed += 1
    assert followed > 100
