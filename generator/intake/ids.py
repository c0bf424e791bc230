"""Ids in the sheet's manner, for what it does not have yet."""

import re
from itertools import count

from generator.coverage.known_names import unaccented
from generator.model.draft import Draft
from generator.model.fields import malformed_id

_LONGEST = 60


class NewIds:
    """Makes ids that nothing in a sheet has, and none twice."""

    def __init__(self, draft: Draft) -> None:
        self._taken = {id for ids in draft.ids.values() for id in ids}

    def like(self, words: str, otherwise: str) -> str:
        """An id made of some words, or of another word if they have no letter for it; with a number if it is taken."""
        made = "-".join(re.findall(r"[a-z0-9]+", unaccented(words).lower()))[:_LONGEST].strip("-")
        id = otherwise if malformed_id(made) else made
        numbered = (id if number == 1 else f"{id}-{number}" for number in count(1))
        found = next(each for each in numbered if each not in self._taken)
        self._taken.add(found)
        return found
