"""Who deals with whom makes sense."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Rule
from generator.model.draft import Draft
from generator.model.records.person import Person
from generator.model.walk import Walk


class OwnCounterpart(Rule):
    """Nobody is their own counterpart.

    `counterparts` names whom a person deals with: those on the other side of the table. The person's own id
    among them is a slip, most often of an entry that was copied from one side to the other. Once is
    enough: the pages of both sides show it.
    """

    name = "own-counterpart"


def check_counterparts(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """Everybody whom a person is said to deal with."""
    person = walk.entry
    for matter, dealings in person.counterparts.items() if isinstance(person, Person) else ():
        for index, counterpart in enumerate(dealings.people):
            if counterpart == walk.id:
                place = draft.places.of((*walk.at, "counterparts", matter, "people", index))
                message = f'"{walk.id}" stands among the people whom "{walk.id}" deals with.'
                yield OwnCounterpart.at(place, message, "Name those on the other side only.")
