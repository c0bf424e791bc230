import pytest

from generator.model.page import Page
from tests.cases import BASE
from tests.rendering.pages import page_of

CLAIMS = """
progress:
  name: {en: Duty at its height, fr: Droits au plus haut}
  by: ada-quill
  said: {value: 2026-06-30, cite: gazette}
  says: {en: "nobody pays more than {{ measures.widget-duty.rate }}.", fr: "nul ne paie plus."}
  verdict: opinion
  summary: "Nobody else was there."
  cite: {source: wire, quote: "We made progress"}
silence:
  name: {en: Silence, fr: Silence}
  by: wire
  says: {en: "nobody spoke.", fr: "nul n’a parlé."}
  verdict: opinion
  summary: "Nobody else was there."
  cite: {source: wire, quote: "We made progress"}
"""


def _page(template: str, path: str = "index.md") -> Page:
    files = {**BASE, "content/claims.yml": CLAIMS}
    for language in ("en", "fr"):
        files |= {f"templates/{language}/people/[id].md.jinja": "# {{ record.name }}\n"}
        files |= {f"templates/{language}/sources.md.jinja": "# {{ sources.wire.name }} {{ anchor('wire') }}\n"}
    return page_of(template, files, path)


@pytest.mark.parametrize(
    ("claim", "path", "start", "end"),
    [
        ("progress", "index.md", '<a href="people/ada-quill/">Ada Quill</a> says that nobody', " Said: "),
        ("progress", "fr/index.md", 'Selon <a href="people/ada-quill/">Ada Quill</a>, nul ne', " Dit : "),
        ("silence", "index.md", '<a href="sources/#wire">The article</a> says that nobody spoke.', "</p>\n"),
        ("silence", "fr/index.md", 'Selon <a href="sources/#wire">l’article</a>, nul n’a parlé.', "</p>\n"),
    ],
)
def test_what_is_claimed_follows_who_claims_it(claim: str, path: str, start: str, end: str) -> None:
    html = _page(f"{{{{ attributed(claims.{claim}) }}}}", path).html.replace("&#58;", ":")
    assert html.startswith(f'<p><span class="claim" data-claim="claims.{claim}.says">{start}')
    assert end in html


def test_an_attributed_claim_shows_its_facts_and_calls_its_note() -> None:
    page = _page("{{ attributed(claims.progress) }}")
    assert page.facts == (
        "people.ada-quill.name",
        "claims.progress.says",
        "measures.widget-duty.rate@2025-06-04",
        "claims.progress.said",
    )
    assert page.html.count('href="#note-2"') == 1  # after the statement
    assert page.html.count('href="#note-1"') == 2  # at the figure, and at the date


@pytest.mark.parametrize(
    ("path", "headlines"),
    [
        ("index.md", ("Ada Quill: Duty at its height", "The article: Silence")),
        ("fr/index.md", ("Selon Ada Quill : Droits au plus haut", "Selon l’article : Silence")),
    ],
)
def test_a_headline_names_who_makes_the_claim(path: str, headlines: tuple[str, str]) -> None:
    page = _page("## {{ headline(claims.progress) }}\n\n## {{ headline(claims.silence) }}\n", path)
    assert tuple(heading.text for heading in page.headings) == headlines
