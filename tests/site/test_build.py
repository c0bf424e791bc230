"""The real project, built by a real MkDocs, as it is published."""

import filecmp
import re
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

from generator.diagnostics import Rule, Severity
from generator.pipeline import generate, take_away
from generator.project import read_project
from generator.rulebook import RULEBOOK
from tests.site.project import PUBLISHED, ROOT, Html, Project

pytestmark = pytest.mark.no_cover

PAGES = [
    "index.html",
    "people/index.html",
    "sectors/index.html",
    "agreements/cusma/index.html",
    "laws/index.html",
    "events/index.html",
    "claims/index.html",
    "unknown/index.html",
    "glossary/index.html",
    "questions/index.html",
    "sources/index.html",
    "method/index.html",
    "404.html",
]


def test_the_sitemap_dates_pages_by_the_ledger(site: Path) -> None:
    dates = re.findall(
        r"<loc>https://news\.example/trade/(.*?)</loc>(?:<lastmod>(.*?)</lastmod>)?", (site / "sitemap.xml").read_text()
    )
    assert dict(dates)["sectors/steel/"] == generate(read_project(ROOT)).pages[0].updated
    assert dict(dates)["method/"] == ""  # written by hand, and no page of the ledger


def test_a_build_writes_nothing_beside_the_site(site: Path) -> None:
    assert not (site.parent / ".schema").exists()


def test_no_page_has_an_id_twice(pages: dict[Path, Html]) -> None:
    for path, page in pages.items():
        ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
        assert len(ids) == len(set(ids)), path


def test_every_explainer_is_published(site: Path) -> None:
    assert [page for page in PAGES if not (site / page).is_file()] == []


@pytest.mark.parametrize(
    "name",
    [
        "Mark Carney",
        "Pierre Poilievre",
        "Donald Trump",
        "Dominic LeBlanc",
        "Mélanie Joly",
        "Anita Anand",
        "Howard Lutnick",
    ],
)
def test_everybody_in_the_article_is_in_whos_who_and_has_a_page(site: Path, name: str) -> None:
    whos_who = Html(site / "people/index.html")
    assert name in whos_who.article
    id = name.lower().replace(" ", "-").replace("é", "e")
    assert f"{id}/" in {link.get("href") for link in whos_who.all("a")}
    assert name in Html(site / f"people/{id}/index.html").article


@pytest.mark.parametrize(
    ("one", "other"), [("dominic-leblanc", "howard-lutnick"), ("marcelo-ebrard", "jamieson-greer")]
)
def test_who_deals_with_whom_stands_on_the_pages_of_both(site: Path, one: str, other: str) -> None:
    for here, there in ((one, other), (other, one)):
        page = Html(site / f"people/{here}/index.html")
        assert "deals with" in page.article
        assert f"../{there}/" in {link.get("href") for link in page.all("a")}


def test_whoever_deals_with_nobody_has_no_heading_for_it(site: Path) -> None:
    assert "deals with" not in Html(site / "people/john-roberts/index.html").article


@pytest.mark.parametrize(
    ("sector", "rates"),
    [
        ("steel", ["25%", "50%"]),
        ("aluminum", ["10%", "25%", "50%"]),
        ("copper", ["50%"]),
        ("autos", ["25%"]),
        ("trucks-buses", ["25%", "10%"]),
        ("softwood", ["8.99%", "17.91%", "14.54%", "35.19%", "45.16%"]),
        ("wood-products", ["25%", "30%", "50%"]),
        ("energy-potash", ["10%"]),
        ("dairy", ["250%"]),
    ],
)
def test_every_sector_has_a_page_with_the_history_of_its_rate(site: Path, sector: str, rates: list[str]) -> None:
    article = Html(site / f"sectors/{sector}/index.html").article
    assert [rate for rate in rates if rate not in article] == []


def test_relief_stands_on_the_page_of_its_sector_and_is_no_rate_on_the_home_page(site: Path) -> None:
    assert "Relief, Canada. Spares Canadian makers of vehicles" in Html(site / "sectors/aluminum/index.html").article
    assert "Relief, United States. Lets carmakers" in Html(site / "sectors/autos/index.html").article
    assert "3.75%" not in Html(site / "index.html").article


def test_what_several_sectors_share_is_one_row_of_the_rates_today_and_one_of_the_changes(site: Path) -> None:
    rows = re.findall(r'<th scope="row"><a href="[^"]*#us-metal-goods">', (site / "index.html").read_text())
    assert len(rows) == len(["rates in force", "changes"])


def test_every_page_says_how_far_its_evidence_reaches(site: Path, pages: dict[Path, Html]) -> None:
    of_evidence = {path: page for path, page in pages.items() if not path.is_relative_to(site / "rules")}
    for handwritten in ("method", "data"):
        del of_evidence[site / handwritten / "index.html"]
    assert [path for path, page in of_evidence.items() if "As of July 3, 2026" not in page.article] == []
    assert [path for path, page in pages.items() if "This page shows what was in force" in page.article] == []


@pytest.mark.parametrize("rule", RULEBOOK.values(), ids=RULEBOOK.keys())
def test_every_rule_has_a_page_with_the_words_of_its_manual(site: Path, rule: type[Rule]) -> None:
    article = Html(site / f"rules/{rule.name}/index.html").article
    assert article.startswith(rule.name)
    assert " ".join(re.sub(r"^```.*$|`", "", rule.manual(), flags=re.MULTILINE).split()) in article
    assert f"This is {'an error' if rule.severity is Severity.ERROR else 'a warning'}." in article


def test_the_rules_are_listed_and_can_be_reached_from_the_method(site: Path) -> None:
    listed = Html(site / "rules/index.html")
    assert [f"{name}/" for name in RULEBOOK] == [
        link.get("href") for link in listed.all("a") if (link.get("href") or "").removesuffix("/") in RULEBOOK
    ]
    for rule in RULEBOOK.values():
        assert f"{rule.name}: {rule.summary().replace('`', '')}" in listed.article
    assert "../rules/" in {link.get("href") for link in Html(site / "method/index.html").all("a")}


def test_every_printed_figure_leads_to_its_own_receipt_and_calls_a_note_that_is_there(site: Path) -> None:
    receipts: dict[tuple[Path, str], tuple[str, str]] = {}
    for path in (site / "receipts").rglob("index.html"):
        rows = re.findall(
            r'<div id="([^"]+)"><dt>.*?data-fact="([^"]+)"[^>]*><[^>]*>([^<]+)<', unescape(path.read_text("utf-8"))
        )
        receipts |= {(path.parent, anchor): (fact, text) for anchor, fact, text in rows}
    figure = re.compile(
        r'<a class="fact" data-fact="([^"]+)"[^>]* href="([^"#]*)#([^"]+)"><[^>]*>([^<]+)<.*?<sup[^>]*>(\d+)'
    )
    figures = 0
    for path in site.rglob("index.html"):
        html = unescape(path.read_text("utf-8"))
        for fact, to, anchor, text, note in figure.findall(html):
            receipt, printed = receipts[(path.parent / to).resolve(), anchor]
            assert receipt == fact
            assert text in printed  # a year stands for its date
            assert f'<li id="note-{note}"' in html
            figures += 1
    assert figures > 1000


def test_every_data_and_time_element_sits_in_an_element_that_carries_a_fact_id(site: Path) -> None:
    bound = re.compile(r'<(?:a|span) class="fact" data-fact="[^"]+"[^>]*><(?:data|time)\b')
    for path in site.rglob("index.html"):
        html = path.read_text("utf-8")
        assert len(bound.findall(html)) == len(re.findall(r"<(?:data|time)\b", html)), path


def test_every_link_within_the_site_leads_to_a_page_and_an_anchor(pages: dict[Path, Html]) -> None:
    anchors = {path: {attributes.get("id") for _, attributes in page.elements} for path, page in pages.items()}
    for path, page in pages.items():
        for link in page.all("a"):
            parts = urlsplit(link.get("href") or "")
            if parts.scheme:
                continue
            target = (path.parent / parts.path / "index.html").resolve() if parts.path else path
            if target.parent.is_file():
                continue
            assert target in pages, f"{path}: {link['href']}"
            assert not parts.fragment or parts.fragment in anchors[target], f"{path}: {link['href']}"


def test_the_site_asks_no_other_host_for_anything(site: Path, pages: dict[Path, Html]) -> None:
    loading = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src"}
    for path, page in {**pages, site / "404.html": Html(site / "404.html")}.items():
        for tag, attribute in loading.items():
            for attributes in page.all(tag):
                if attributes.get("rel") not in ("canonical", "prev", "next"):
                    assert not urlsplit(attributes.get(attribute) or "").netloc, f"{path}: {attributes}"


def test_every_claim_follows_the_name_of_who_makes_it(site: Path, project: Project) -> None:
    claims = yaml.safe_load((project.root / "content/claims.yml").read_text("utf-8"))
    html = (site / "claims/index.html").read_text("utf-8")
    shown = re.findall(
        r'<span class="claim" data-claim="claims\.([a-z0-9-]+)\.says"><a href="[^"]+">[^<]+</a> says that ', html
    )
    assert shown == list(claims)
    headlines = [heading for heading in Html(site / "claims/index.html").all("h2") if heading.get("id") in claims]
    assert len(headlines) == len(claims)


def test_every_receipt_says_how_strong_the_evidence_is(site: Path) -> None:
    said = set()
    for path in site.rglob("index.html"):
        html = path.read_text("utf-8")
        notes = re.findall(r'<li id="note-\d+".*?</li>', html, re.DOTALL)
        strengths = re.findall(r'<span class="basis">([^<·]+)', html)
        assert len(notes) == len(strengths), path
        said |= {strength.strip() for strength in strengths}
    assert {"Official text", "One news report only", "Two independent sources"} <= said


def test_no_article_is_published(site: Path, project: Project) -> None:
    published = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    for article in (project.root / "seeds").iterdir():
        texts = [article.read_bytes(), *(part.encode() for part in article.read_text("utf-8").split("\n\n")[1:])]
        assert len(texts) > 2
        assert [(path, text) for path, content in published.items() for text in texts if text in content] == []


def test_an_article_laid_in_docs_stops_the_build(project: Project) -> None:
    [article] = (project.root / "seeds").iterdir()
    (project.root / "docs/wire.txt").write_bytes(article.read_bytes())
    for command in (["mkdocs", "build"], ["explain", "check"]):
        done = project.run(*command)
        assert done.returncode == 1
        assert f"docs/wire.txt:1:1: error: This file would publish the article seeds/{article.name}." in done.stderr


def test_no_page_that_is_published_has_the_banner_of_a_preview(site: Path) -> None:
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    assert [path for path, html in pages.items() if 'class="problems' in html or 'class="md-banner' in html] == []


_EACH_PAGE_FOR_ITSELF = """
from mkdocs.plugins import event_priority

@event_priority(-100)
def on_env(env, **_):
    env.globals["once"] = lambda part, page, caller: caller()
"""


def test_two_builds_are_the_same_to_the_byte(site: Path, project: Project) -> None:
    """Though one is made elsewhere, and prints what pages have in common for each of them."""
    (project.root / "hooks.py").write_text(_EACH_PAGE_FOR_ITSELF)
    project.replace("mkdocs.yml", "\nplugins:", "\nhooks: [hooks.py]\n\nplugins:")
    elsewhere = {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LANG": "C", "SOURCE_DATE_EPOCH": "1000000000"}
    assert _differences(filecmp.dircmp(site, project.build(**PUBLISHED, **elsewhere))) == []


def _differences(compared: "filecmp.dircmp[str]") -> list[str]:
    _, mismatch, errors = filecmp.cmpfiles(compared.left, compared.right, compared.common_files, shallow=False)
    below = [name for part in compared.subdirs.values() for name in _differences(part)]
    return [*compared.left_only, *compared.right_only, *mismatch, *errors, *below]


def test_edit_this_page_leads_to_the_yaml_file(site: Path) -> None:
    wanted = {
        "people/mark-carney/index.html": "https://git.example/us/trade/edit/main/content/people.yml",
        "sectors/steel/index.html": "https://git.example/us/trade/edit/main/content/sectors.yml",
        "agreements/cusma/index.html": "https://git.example/us/trade/edit/main/content/agreements.yml",
        "events/index.html": "https://git.example/us/trade/edit/main/content/events.yml",
        "method/index.html": "https://git.example/us/trade/edit/main/docs/method.md",
        "rules/tab/index.html": "https://git.example/us/trade/edit/main/generator/reading/yaml_rules.py",
        "rules/index.html": "https://git.example/us/trade/edit/main/templates/en/rules/index.md.jinja",
    }
    for page, address in wanted.items():
        assert address in {link.get("href") for link in Html(site / page).all("a")}, page


def test_a_letter_changed_in_a_quote_stops_the_build_at_its_place(project: Project) -> None:
    project.replace("content/people.yml", '"Industry Minister Mélanie Joly"', '"Industry Minister Melanie Joly"')
    line = (project.root / "content/people.yml").read_text("utf-8").split("Minister Melanie Joly")[0].count("\n") + 1
    for command in (["mkdocs", "build"], ["explain", "check"]):
        done = project.run(*command)
        assert done.returncode == 1
        assert re.search(rf"content/people\.yml:{line}:\d+: error: .*\[quote-not-found\]", done.stderr), done.stderr


def test_a_letter_changed_in_the_article_stops_the_build_at_the_quote(project: Project) -> None:
    [article] = (project.root / "seeds").iterdir()
    project.replace(f"seeds/{article.name}", "Industry Minister Mélanie Joly", "Industry Minister Mélanie Jolie")
    done = project.run("mkdocs", "build")
    assert done.returncode == 1
    assert re.search(r"content/people\.yml:\d+:\d+: error: .*\[quote-not-found\]", done.stderr), done.stderr


def test_hostile_text_comes_out_as_that_very_text(project: Project) -> None:
    hostile = (
        "</title><script>alert(1)</script> {{ 7*7 }} | `x` [x](javascript:alert(1)) \"q\" 'r' &amp; <!-- # - *b* _c_"
    )
    yaml = hostile.replace("'", "''")
    project.replace("content/people.yml", "  name: Mark Carney\n", f"  name: '{yaml}'\n")
    project.replace("content/sectors.yml", '  name: {en: "Steel", fr: "Acier"}\n', f"  name: '{yaml}'\n")
    site = project.build()
    calm = Html(site / "sectors/copper/index.html")
    for path in (site / "people/mark-carney/index.html", site / "people/index.html", site / "index.html"):
        page = Html(path)
        assert hostile in page.article
        assert not [link for link in page.all("a") if (link.get("href") or "").startswith("javascript:")]
        assert len(page.all("script")) == len(calm.all("script"))
    title = re.search(r"<title>(.*?)</title>", (site / "people/mark-carney/index.html").read_text("utf-8"))
    assert title
    assert "<script>" not in title[1]
    assert "<script>" not in (site / "search/search_index.json").read_text("utf-8")


def test_the_data_is_published_as_it_was_made_and_every_link_to_it_leads_there(site: Path) -> None:
    made = take_away(generate(read_project(ROOT)), PUBLISHED["SITE_URL"])
    assert {"data/facts.csv", "data/fact-sheet.sqlite", "llms.txt", "index.md"} <= {asset.path for asset in made}
    for asset in made:
        assert (site / asset.path).read_bytes() == asset.content
    links = [str(link.get("href")) for link in Html(site / "data/index.html").all("a")]
    files = {link for link in links if link.endswith((".csv", ".json", ".sqlite", ".txt"))}
    assert {(site / "data" / link).resolve() for link in files} == {
        site / asset.path for asset in made if asset.path.startswith("data/") or asset.path == "llms.txt"
    }


def test_readers_of_feeds_find_them(site: Path) -> None:
    def feeds(path: str) -> list[str]:
        links = Html(site / path).all("link")
        return [str(link["href"]) for link in links if "alternate" in str(link.get("rel")).split()]

    assert feeds("index.html") == ["feed.xml", "feed.json"]
    assert feeds("sectors/steel/index.html") == ["feed.xml", "feed.json", "../../feed.xml", "../../feed.json"]
    assert feeds("method/index.html") == ["../feed.xml", "../feed.json"]


def test_a_contact_for_weaknesses_is_published_if_there_is_one(site: Path, project: Project) -> None:
    assert not (site / ".well-known").exists()
    told = project.build(SECURITY_CONTACT="mailto:security@news.example", SECURITY_EXPIRES="2027-12-31", **PUBLISHED)
    assert (told / ".well-known/security.txt").read_text().splitlines() == [
        "Contact: mailto:security@news.example",
        "Expires: 2027-12-31T00:00:00Z",
        "Preferred-Languages: en",
        "Canonical: https://news.example/trade/.well-known/security.txt",
    ]


def test_a_page_names_its_card_in_full(site: Path) -> None:
    for path in ("index.html", "sectors/steel/index.html"):
        said = {str(meta.get("property")): str(meta.get("content")) for meta in Html(site / path).all("meta")}
        assert said["og:image"] == f"https://news.example/trade/{path.removesuffix('index.html')}card.png"
        assert (site / path).with_name("card.png").is_file()
    assert "og:image" not in (site / "receipts/measures/us-steel/index.html").read_text()
