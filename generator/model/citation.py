"""Citations, and the parts of a record that carry them."""

import datetime
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict

from generator.model.fields import OneOrMore, PlainText, Refers


class Citation(BaseModel):
    """A fact's pointer to a source."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    source: Annotated[PlainText, Refers(("sources",))]
    """The id of the source."""
    quote: PlainText | None = None
    """The verbatim words that the fact rests on; compulsory when the source is an article we hold."""


class Part(BaseModel):
    """A piece of a record. Its citation holds for every fact in it that has none nearer."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    cite: Annotated[tuple[Citation, ...], OneOrMore] = ()
    """What the facts in here rest on: the id of a source, or `{source: …, quote: …}` for an article that we hold."""

    def known_on(self, day: datetime.date) -> Self | None:  # noqa: ARG002 - what is dated knows better
        """This part as it could be known on a day; None if there was nothing of it yet."""
        return self
