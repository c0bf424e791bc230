import yaml
from hypothesis import given

from generator.language import Language
from generator.model.page import Page
from generator.rendering.export import front_matter, markdown_file
from tests.letters import TEXTS


def _page(title: str, description: str) -> Page:
    return Page(
        "a.md",
        Language.ENGLISH,
        "t",
        title,
        description,
        "# A page\n",
        "",
        (),
        frozenset(),
        (),
        changes=(),
        updated="",
        linked_data="",
        search_names=(),
        is_listed=True,
        edit="e",
    )


@given(TEXTS, TEXTS)
def test_the_front_matter_is_yaml_whatever_the_title_is(title: str, description: str) -> None:
    page = _page(" ".join(title.split()), " ".join(description.split()))
    _, head, body = markdown_file(page).split("---\n", 2)
    assert yaml.safe_load(head) == front_matter(page)
    assert body == "\n# A page\n"


@given(TEXTS)
def test_the_front_matter_is_plain_text_even_where_it_is_printed_as_html(title: str) -> None:
    written = front_matter(_page(title, title))
    assert written["title"] == written["description"]
    assert not set(written["title"]) & set("<>\"'")


def test_an_exported_page_stands_on_its_own() -> None:
    assert markdown_file(_page("Who's <who>", "A & B")) == (
        '---\ntitle: "Who&#39;s &lt;who&gt;"\ndescription: "A &amp; B"\n---\n\n# A page\n'
    )
