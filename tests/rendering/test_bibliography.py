"""How sources are cited: golden forms, and forms that hold whatever a title holds."""

import json

from hypothesis import given
from hypothesis import strategies as st

from generator.language import Language
from generator.model.records.source import Source
from generator.rendering.bibliography import reference

NOTICE = {
    "name": "Duties on steel & aluminum: 50%",
    "kind": "official",
    "publisher": "Federal_Register",
    "url": "https://register.example/a_b",
    "published": "2025-06-09",
}


def _source(**fields: str) -> Source:
    return Source.model_validate(fields)


def test_a_source_in_each_form() -> None:
    made = reference("fr-1", _source(**NOTICE), Language.ENGLISH)
    assert made.text == "Duties on steel & aluminum: 50%. Federal_Register, June 9, 2025. https://register.example/a_b"
    assert made.bibtex.splitlines() == [
        "@misc{fr-1,",
        r"  author = {{Federal\_Register}},",
        r"  title = {{Duties on steel \& aluminum: 50\%}},",
        "  year = {2025},",
        r"  howpublished = {\url{https://register.example/a_b}},",
        "  month = jun,",
        "}",
    ]
    assert json.loads(made.csl_json) == {
        "id": "fr-1",
        "type": "document",
        "title": "Duties on steel & aluminum: 50%",
        "publisher": "Federal_Register",
        "issued": {"date-parts": [[2025, 6, 9]]},
        "URL": "https://register.example/a_b",
        "language": "en",
    }


def test_what_is_not_known_of_a_source_is_left_out() -> None:
    made = reference("wire", _source(name="A report", kind="news", published="unknown"), Language.FRENCH)
    assert made.text == "A report"
    assert made.bibtex.splitlines() == ["@misc{wire,", "  title = {{A report}},", "}"]
    assert json.loads(made.csl_json) == {
        "id": "wire",
        "type": "article-newspaper",
        "title": "A report",
        "language": "en",
    }


@given(st.text(st.characters(exclude_categories=["C"], exclude_characters="\u2028\u2029"), min_size=1).map(str.strip))
def test_braces_balance_and_json_reads_whatever_a_title_holds(title: str) -> None:
    source = _source(**NOTICE).model_copy(update={"name": type(_source(**NOTICE).name)({Language.ENGLISH: title})})
    made = reference("fr-1", source, Language.ENGLISH)
    assert json.loads(made.csl_json).get("title", "") == title
    bare = made.bibtex.replace(r"\{", "").replace(r"\}", "")
    assert bare.count("{") == bare.count("}")
