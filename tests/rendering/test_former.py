import re

from generator.pipeline import generate, take_away
from generator.rendering.former import former_pages, with_former_anchors
from generator.rendering.offline import offline_copy
from tests.cases import changed, sources

RENAMED = changed(
    ("content/people.yml", "  name: Ada Quill", "  was: [a-quill, quill]\n  name: Ada Quill"),
    ("content/glossary.yml", "  name: Section 7", "  was: [old-section]\n  name: Section 7"),
)
PAGES = {
    "templates/en/people/[id].md.jinja": "# {{ record.name }}\n",
    "templates/en/glossary.md.jinja": (
        "# Glossary\n\n{% for term in glossary.values() %}\n## {{ term.name }} {{ anchor(term.id) }}\n{% endfor %}\n"
        '<ul><li id="{{ people["ada-quill"].id }}">{{ people["ada-quill"].name }}</li></ul>\n'
    ),
    "templates/receipts/record.md.jinja": "# Receipts\n\n{% for receipt in receipts %}\n## x\n{% endfor %}\n",
}


def _published(address: str = "") -> dict[str, str]:
    outcome = generate(sources({**RENAMED, **PAGES}))
    assert outcome.site
    found = former_pages(outcome.site, outcome.pages, address)
    return {asset.path: asset.content.decode() for asset in found}


def test_each_former_address_of_a_page_leads_on_to_it_without_scripts() -> None:
    found = _published()
    assert list(found) == ["people/a-quill/index.html", "people/quill/index.html"]
    page = found["people/quill/index.html"]
    assert '<meta http-equiv="refresh" content="0; url=../ada-quill/">' in page
    assert '<link rel="canonical" href="../ada-quill/">' in page
    assert '<meta name="robots" content="noindex">' in page
    assert '<a href="../ada-quill/">Ada Quill</a>' in page
    assert "<script" not in page


def test_the_canonical_address_is_whole_where_it_is_known() -> None:
    page = _published("https://example.org/trade/")["people/quill/index.html"]
    assert '<link rel="canonical" href="https://example.org/trade/people/ada-quill/">' in page
    assert "url=../ada-quill/" in page


def test_the_receipts_of_a_record_are_found_at_its_former_address() -> None:
    files = {**RENAMED, **PAGES}
    files["content/measures.yml"] = files["content/measures.yml"].replace(
        "  name: Widget duty", "  was: [old-duty]\n  name: Widget duty"
    )
    outcome = generate(sources(files))
    paths = [asset.path for asset in take_away(outcome)]
    assert {"receipts/measures/old-duty/index.html", "people/quill/index.html"} <= set(paths)


def test_an_element_of_a_shared_page_holds_an_empty_one_for_each_former_id() -> None:
    pages = {page.path: page for page in generate(sources({**RENAMED, **PAGES})).pages}
    page = pages["glossary.md"]
    assert re.search(r'<h2 id="section-7">Section 7 ?<span id="old-section"></span></h2>', page.html)
    assert '<li id="ada-quill"><span id="a-quill"></span><span id="quill"></span>' in page.html
    assert {"old-section", "a-quill", "quill"} <= page.anchors
    assert [heading.text for heading in page.headings] == ["Glossary", "Section 7"]


def test_a_page_without_former_ids_stays_as_it_is() -> None:
    text = '## Steel {#steel}\n\n<li id="copper">\n'
    assert with_former_anchors(text, {}) == text
    assert with_former_anchors(text, {"tin": ("old-tin",)}) == text


def test_a_copy_without_a_network_leads_on_to_the_file() -> None:
    page = _published()["people/quill/index.html"]
    (copied,) = offline_copy({"people/quill/index.html": page.encode()})
    assert 'content="0; url=../ada-quill/index.html"' in copied.content.decode()
