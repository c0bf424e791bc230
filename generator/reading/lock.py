"""`content/facts.lock` to what was recorded: a line a fact, `measures.us-steel.rate@2025-06-04 = 50%`."""

from collections.abc import Mapping
from functools import lru_cache

from generator.diagnostics import Diagnostic, Place, Rule
from generator.model.ledger import Recorded, parse_recorded
from generator.reading.decoding import decode

LOCK = "content/facts.lock"
IS = " = "
"""Between the id of a fact and what it said."""
COMMENT = "#"


class MalformedLock(Rule):
    """`content/facts.lock` is as `explain record` wrote it.

    It holds what each fact said when that was last recorded, a line a fact, so that no change goes untold. Nobody
    edits it by hand. After a merge with conflicts in it, take either side whole, and record again what
    then differs. If all of it is lost, take the last version from the history.
    """

    name = "malformed-lock"


@lru_cache(maxsize=4)  # a preview reads the same one after each edit
def read_lock(path: str, data: bytes) -> tuple[Mapping[str, Recorded] | None, tuple[Diagnostic, ...]]:
    """What each fact said, by its id; None if the file cannot be read, with what is wrong with it."""
    text, found = decode(path, data)
    problems = [*found]
    recorded: dict[str, Recorded] = {}
    for number, line in enumerate((text or "").splitlines(), 1):
        if not line.strip() or line.startswith(COMMENT):
            continue
        id, _, letters = line.partition(IS)
        said = parse_recorded(letters)
        if said is None or id in recorded:
            again = "is here twice" if id in recorded else "says nothing that a fact can have said"
            problems.append(MalformedLock.at(Place(path, number), f'The line of "{id}" {again}.'))
            continue
        recorded[id] = said
    return (None if problems else recorded), tuple(problems)
