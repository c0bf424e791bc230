"""An id that a record once had is never another's."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Rule
from generator.model.draft import Draft


class FormerId(Rule):
    """An id that a record once had is never another's.

    `was` lists the ids that a record had before, and old addresses lead to it by them. A record that took
    one of them would be shown to whoever followed such a link in good faith. Give it another id, or
    correct the list. `explain rename` writes the list and keeps to this rule.

    ```yaml
    mark-carney:
      was: [carney]
      name: Mark Carney
    ```
    """

    name = "former-id"


def check_former_ids(draft: Draft) -> Iterator[Diagnostic]:
    """No record has an id, or had one, that another once had."""
    renamed = draft.gathered.former
    owners = {id: collection for collection, ids in draft.ids.items() for id in ids} if renamed else {}
    first: dict[str, str] = {}
    for (collection, id), was in renamed.items():
        for index, former in enumerate(was):
            place = draft.places.of((collection, id, "was", index))
            if former in owners:
                message = f'"{id}" once had the id "{former}", which a record in {owners[former]}.yml has now.'
                yield FormerId.at(place, message, "Give that record another id, or take this one from the list.")
            elif former in first:
                message = f'"{id}" and "{first[former]}" both claim to have had the id "{former}".'
                yield FormerId.at(place, message, "Take it from one of the two lists.")
            first.setdefault(former, id)
