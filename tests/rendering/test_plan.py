import pytest

from generator.language import Language
from generator.model.records.record import Record
from generator.rendering.plan import make_plan, published, relative

EN, FR = Language.ENGLISH, Language.FRENCH


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("index.md", ""),
        ("glossary.md", "glossary/"),
        ("people/index.md", "people/"),
        ("people/ada.md", "people/ada/"),
        ("fr/index.md", "fr/"),
        ("appendindex.md", "appendindex/"),
        ('a "b" <c>/d&e.md', "a%20%22b%22%20%3Cc%3E/d%26e/"),
    ],
)
def test_where_a_page_is_published(path: str, address: str) -> None:
    assert published(path) == address


@pytest.mark.parametrize(
    ("target", "from_page", "link"),
    [
        ("people/", "", "people/"),
        ("", "people/", "../"),
        ("", "", "./"),
        ("people/", "people/", "./"),
        ("people/", "people/ada/", "../"),
        ("people/ada/", "people/", "ada/"),
        ("people/ada/", "sectors/steel/", "../../people/ada/"),
        ("glossary/#law", "people/", "../glossary/#law"),
        ("#notes", "", "#notes"),
        ("people/#ada", "people/", "#ada"),
        ("#notes", "people/", "../#notes"),
        ("fr/", "people/ada/", "../../fr/"),
    ],
)
def test_a_link_from_page_to_page(target: str, from_page: str, link: str) -> None:
    assert relative(target, from_page) == link


RECORD = Record.model_validate({"name": "A record"})
RECORDS = {"people": {"ada": RECORD, "bob": RECORD}, "glossary": {"law": RECORD}, "sectors": {}}
TEMPLATES = [
    "parts/notes.md.jinja",
    "theme/main.html.jinja",
    "en/index.md.jinja",
    "en/glossary.md.jinja",
    "en/people/index.md.jinja",
    "en/people/[id].md.jinja",
    "en/people/bob.md.jinja",
    "en/sectors/[id].md.jinja",
    "fr/index.md.jinja",
    "fr/people/[id].md.jinja",
    "en/notes.jinja",
]


def test_the_pages_that_templates_and_records_call_for() -> None:
    plan = make_plan(TEMPLATES, (EN, FR), RECORDS, frozenset())
    assert {page.path: (page.template, page.record) for page in plan.pages.values()} == {
        "index.md": ("en/index.md.jinja", None),
        "glossary.md": ("en/glossary.md.jinja", None),
        "people/index.md": ("en/people/index.md.jinja", None),
        "people/bob.md": ("en/people/bob.md.jinja", ("people", "bob")),
        "people/ada.md": ("en/people/[id].md.jinja", ("people", "ada")),
        "fr/index.md": ("fr/index.md.jinja", None),
        "fr/people/ada.md": ("fr/people/[id].md.jinja", ("people", "ada")),
        "fr/people/bob.md": ("fr/people/[id].md.jinja", ("people", "bob")),
    }


def test_the_order_of_templates_does_not_matter() -> None:
    plan = make_plan(TEMPLATES, (EN, FR), RECORDS, frozenset())
    assert list(make_plan(TEMPLATES[::-1], (EN, FR), RECORDS, frozenset()).pages.items()) == list(plan.pages.items())


def test_a_language_that_the_site_does_not_have_makes_no_pages() -> None:
    plan = make_plan(TEMPLATES, (FR,), RECORDS, frozenset())
    assert sorted(page.path for page in plan.pages.values()) == ["index.md", "people/ada.md", "people/bob.md"]


PLAN = make_plan(TEMPLATES, (EN, FR), RECORDS, frozenset({"method.md", "notes/index.md"}))


@pytest.mark.parametrize(
    ("language", "name", "address"),
    [
        (EN, "index", ""),
        (EN, "glossary", "glossary/"),
        (EN, "people", "people/"),
        (EN, "people/ada", "people/ada/"),
        (FR, "people/ada", "fr/people/ada/"),
        (FR, "glossary", None),
        (EN, "method", "method/"),
        (EN, "nothing", None),
    ],
)
def test_the_address_of_a_page(language: Language, name: str, address: str | None) -> None:
    assert PLAN.address(language, name) == address


@pytest.mark.parametrize(
    ("language", "collection", "id", "address"),
    [
        (EN, "people", "ada", "people/ada/"),
        (FR, "people", "bob", "fr/people/bob/"),
        (EN, "glossary", "law", "glossary/#law"),
        (FR, "glossary", "law", None),
        (EN, "sectors", "steel", None),
    ],
)
def test_where_a_record_is_explained(language: Language, collection: str, id: str, address: str | None) -> None:
    assert PLAN.address_of_record(language, (collection, id)) == address
