"""The record that a command means."""

from generator.diagnostics import did_you_mean
from generator.editing.edit import Refused
from generator.editing.texts import Texts
from generator.model.facts import RecordKey
from generator.model.fields import malformed_id


def record_called(texts: Texts, id: str) -> RecordKey | Refused:
    """The record that has an id."""
    owners = texts.owners.get(id, ())
    if len(owners) == 1:
        return owners[0]
    if owners:
        places = tuple(texts.draft.places.of_key(key) for key in owners)
        return Refused(f'{len(owners)} records have the id "{id}". Give each an id of its own first.', places)
    if id in texts.former:
        return Refused(f'No record has the id "{id}" any more: it is "{texts.former[id][1]}" now.')
    return Refused(f'No record has the id "{id}". {did_you_mean(id, texts.owners)}'.rstrip())


def record_to_rename(texts: Texts, old: str, new: str) -> RecordKey | Refused:
    """The record that has an id, if it may have another."""
    key = record_called(texts, old)
    return key if isinstance(key, Refused) else why_not(texts, new, by=key) or key


def why_not(texts: Texts, id: str, by: RecordKey | None = None) -> Refused | None:
    """Why a record may not take an id; `by` is the one that has another now, if it has."""
    if message := malformed_id(id):
        return Refused(message)
    if owners := texts.owners.get(id):
        return Refused(f'The id "{id}" is taken.', tuple(texts.draft.places.of_key(key) for key in owners))
    if texts.former.get(id, by) != by:
        collection, former = texts.former[id]
        place = texts.draft.places.of_key((collection, former, "was"))
        return Refused(f'"{former}" once had the id "{id}", and old addresses lead to it.', (place,))
    return None
