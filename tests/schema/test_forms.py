"""Whoever fills in a form finds every key there, in order, each with what it means."""

from collections.abc import Iterator

import pytest

from generator.language import Language
from generator.model.keys import LEFT_TO_RENAME
from generator.model.records import KINDS
from generator.schema.forms import Form, forms

FORMS = {form["name"]: form for form in forms(Language.ENGLISH)}


def _records(name: str) -> Form:
    text, records = FORMS[name]["fields"]
    assert text["widget"] == "hidden"
    return dict(records)


def _all(form: Form) -> Iterator[Form]:
    for field in form.get("fields", ()):
        yield field
        yield from _all(field)


@pytest.mark.parametrize("name", KINDS)
def test_a_form_has_every_key_that_editors_write(name: str) -> None:
    keys = {field.alias or key for key, field in KINDS[name].model_fields.items()} - set(LEFT_TO_RENAME)
    assert {field["name"] for field in _records(name)["fields"]} == keys | {"id"}


@pytest.mark.parametrize("name", KINDS)
def test_every_field_says_what_it_is(name: str) -> None:
    assert [field["name"] for field in _all(_records(name)) if not field.get("hint")] == []


def test_what_a_record_is_called_comes_first_and_what_it_rests_on_last() -> None:
    names = [field["name"] for field in _records("measures")["fields"]]
    assert names[:3] == ["id", "name", "kind"]
    assert names[-1] == "cite"


def test_a_reference_is_chosen_from_the_records_that_there_are() -> None:
    imposed_by = next(field for field in _records("measures")["fields"] if field["name"] == "imposed_by")
    assert imposed_by["widget"] == "relation"
    assert (imposed_by["file"], imposed_by["value_field"]) == ("organizations", "records.*.id")


def test_an_entry_that_is_folded_goes_by_its_name_in_the_language_of_the_site() -> None:
    french = {form["name"]: form for form in forms(Language.FRENCH)}
    assert _records("people")["summary"] == "{{id}} · {{name.en}}"
    assert french["people"]["fields"][1]["summary"] == "{{id}} · {{name.fr}}"
