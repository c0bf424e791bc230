"""Names that a search finds a page by."""

import pytest

from generator.model.records.person import Person
from generator.model.records.sector import Sector
from generator.rendering.search_names import search_names
from tests.real_site import outcome

CITE = "wire"


def test_a_sector_is_found_by_its_names_in_every_language() -> None:
    sector = Sector.model_validate(
        {"name": {"en": "Softwood", "fr": "Bois d'œuvre résineux"}, "covers": "A.", "answer": "B.", "cite": CITE}
    )
    assert search_names(sector) == ("Softwood", "Bois d'œuvre résineux", "Bois d'oeuvre resineux")


def test_a_person_is_found_without_accents() -> None:
    person = Person.model_validate({"name": "Zoë Čapek", "country": "a", "offices": {}, "role": "A.", "cite": CITE})
    assert search_names(person) == ("Zoë Čapek", "Zoe Capek")


@pytest.mark.parametrize(
    ("path", "names"),
    [("sectors/steel.md", ("Acier",)), ("index.md", ()), ("receipts/measures/us-steel.md", ())],
)
def test_pages_that_searches_list_carry_the_names_of_their_subject(path: str, names: tuple[str, ...]) -> None:
    pages = outcome().pages
    assert next(page for page in pages if page.path == path).search_names == names
