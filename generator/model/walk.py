"""A record, or another entry of the sheet, with all that is found by walking through it, each thing once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.figures.typed import holds_a_figure
from generator.model.citation import Citation
from generator.model.facts import Fact, RecordKey, Sought, YamlPath, facts_in, step_id
from generator.model.mentions import Mentions, mentions_among
from generator.model.records.person import Person
from generator.model.records.record import History, Record
from generator.model.references import Reference, parts_in, references_among
from generator.model.text import Name

Value = TypeVar("Value")


@dataclass(frozen=True)
class Walk:
    """A walk through an entry of the sheet."""

    at: YamlPath
    """Where the entry stands: of a record, what names it."""
    entry: BaseModel
    _done: dict[Callable[["Walk"], Any], Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def id(self) -> str:
        """What names the entry in its file."""
        return str(self.at[-1])

    def once(self, work: Callable[["Walk"], Value]) -> Value:
        """What comes of work that looks at nothing but the entry: it is done once, and kept for as long as the walk."""
        if work not in self._done:
            self._done[work] = work(self)
        found: Value = self._done[work]
        return found

    @cached_property
    def parts(self) -> tuple[tuple[BaseModel, YamlPath], ...]:
        """The entry and every part of it, down to its citations, each with its path."""
        return tuple(parts_in(self.entry, self.at))

    @cached_property
    def written(self) -> Mapping[str, Fact | Sought]:
        """Every fact of it by id, as it is written."""
        return {fact.id: fact for fact in facts_in(self.entry, ".".join(map(str, self.at)), self.at)}

    @cached_property
    def sought(self) -> Mapping[str, Sought]:
        """The figures of it that are to be worked out, by id."""
        return {id: found for id, found in self.written.items() if isinstance(found, Sought)}

    @cached_property
    def cited(self) -> tuple[tuple[str, tuple[Citation, ...]], ...]:
        """The facts of it that rest on citations, by their ids, with these."""
        facts = (fact for fact in self.written.values() if isinstance(fact, Fact))
        return tuple((fact.id, fact.citations) for fact in facts if fact.citations)

    @cached_property
    def called(self) -> tuple[str, ...]:
        """What an article may call it, if it is a record."""
        return (
            tuple(text for name in self.entry.called for text in name.texts) if isinstance(self.entry, Record) else ()
        )

    @cached_property
    def surnames(self) -> tuple[str, ...]:
        """What an article may call it for short, if it is a person."""
        return self.entry.surnames if isinstance(self.entry, Person) else ()

    @property
    def former(self) -> Mapping[RecordKey, tuple[str, ...]]:
        """The ids that it had before, if it is a record that had any."""
        was = self.entry.was if isinstance(self.entry, Record) else ()
        return {(str(self.at[0]), self.id): was} if was else {}

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
    def evidenced(self) -> tuple[Fact, ...]:
        """The figures and dates that are written in it, known or not, that a source stands behind."""
        return tuple(fact for fact in self.written.values() if isinstance(fact, Fact) and fact.is_evidenced)

    @cached_property
    def histories(self) -> Mapping[str, History]:
        """Every history in it, by its id."""
        return {".".join(map(str, at)): part for part, at in self.parts if isinstance(part, History)}

    def steps_on(self, day: date) -> Mapping[str, str]:
        """By the id of each history in it: the id of the step in force on a day, if one is."""
        in_force = ((id, history.at(day)) for id, history in self.histories.items())
        return {id: step_id(id, step.key) for id, step in in_force if step}

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every reference in it."""
        return tuple(references_among(self.parts))

    @cached_property
    def ties(self) -> tuple[tuple[RecordKey, RecordKey], ...]:
        """Each reference as one to a record of each collection that it may be in: where it stands, what it names."""
        here = str(self.at[0]), self.id
        return tuple((here, (to, reference.id)) for reference in self.references for to in reference.to)

    @cached_property
    def mentions(self) -> tuple[Mentions, ...]:
        """Every value in it that names facts."""
        return tuple(mentions_among(self.parts))
