from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from generator.model.docstrings import field_docs
from generator.model.records import KINDS


def _models_in(shape: Any) -> Iterator[type[BaseModel]]:
    """A model, and every model that its fields take."""
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        yield shape
        for field in shape.model_fields.values():
            yield from _models_in(field.annotation)
    for inner in get_args(shape):
        yield from _models_in(inner)


MODELS = sorted({model for kind in KINDS.values() for model in _models_in(kind)}, key=lambda model: model.__name__)


@pytest.mark.parametrize("model", MODELS, ids=[model.__name__ for model in MODELS])
def test_every_key_of_the_sheet_says_in_a_sentence_what_it_is(model: type[BaseModel]) -> None:
    docs = field_docs(model)
    assert set(model.model_fields) - {"root"} <= set(docs)
    assert all(text.endswith((".", '"')) and "\n" not in text for text in docs.values())


def test_the_nearest_class_upward_counts() -> None:
    assert field_docs(KINDS["events"])["name"] == "What it is called."
    assert field_docs(KINDS["claims"])["name"] == "The claim in a few words."
