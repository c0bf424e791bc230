"""A record, or another entry of the sheet, with all that is found by walking through it, each thing once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from pydantic import BaseModel

from generator.figures.typed import holds_a_figure
from generator.model.facts import Fact, Sought, YamlPath, facts_in
from generator.model.mentions import Mentions, mentions_among
from generator.model.records.record import History
from generator.model.references import Reference, parts_in, references_among
from generator.model.text import Name


@dataclass(frozen=True)
class Walk:
    """A walk through an entry of the sheet."""

    at: YamlPath
    """Where the entry stands: of a record, what names it."""
    entry: BaseModel

    @cached_property
    def parts(self) -> tuple[tuple[BaseModel, YamlPath], ...]:
        """The entry and every part of it, down to its citations, each with its path."""
        return tuple(parts_in(self.entry, self.at))

    @cached_property
    def written(self) -> Mapping[str, Fact | Sought]:
        """Every fact of it by id, as it is written."""
        return {fact.id: fact for fact in facts_in(self.entry, ".".join(map(str, self.at)), self.at)}

    @cached_property
    def figured_names(self) -> frozenset[str]:
        """The names in it that hold a figure, as `Section 232` does."""
        names = (fact.value for fact in self.written.values() if isinstance(fact, Fact))
        texts = (text for name in names if isinstance(name, Name) for text in name.texts)
        return frozenset(filter(holds_a_figure, texts))

    @cached_property
    def open_facts(self) -> Mapping[str, Fact]:
        """The facts in it that nobody knows or agrees on, by id."""
        return {id: fact for id, fact in self.written.items() if isinstance(fact, Fact) and fact.state.is_open}

    @cached_property
    def histories(self) -> Mapping[str, History]:
        """Every history in it, by its id."""
        return {".".join(map(str, at)): part for part, at in self.parts if isinstance(part, History)}

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every reference in it."""
        return tuple(references_among(self.parts))

    @cached_property
    def mentions(self) -> tuple[Mentions, ...]:
        """Every value in it that names facts."""
        return tuple(mentions_among(self.parts))
