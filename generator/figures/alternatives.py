"""A pattern for any of many words, which takes hardly longer for a thousand of them than for ten."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

_DEEPEST = 20
"""How many choices within choices are written as such. Few words share as many beginnings, and no pattern is deep."""


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first. What several begin with is written once."""
    found = sorted(set(words))
    return _written(found, 0) if found else r"(?!)"


def _written(words: Sequence[str], depth: int) -> str:
    start = _beginning(words[0], words[-1])
    rests = [word[len(start) :] for word in words]
    if depth == _DEEPEST:
        rest = "|".join(re.escape(rest) for rest in sorted(rests, key=len, reverse=True))
        return f"{re.escape(start)}(?:{rest})"
    branches = [_written(list(below), depth + 1) for _, below in groupby(filter(None, rests), key=lambda rest: rest[0])]
    rest = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})" if branches else ""
    return re.escape(start) + (f"(?:{rest})?" if rest and "" in rests else rest)


def _beginning(first: str, last: str) -> str:
    """What the first and the last of some sorted words, and so all of them, begin with."""
    shared = (at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other)
    return first[: next(shared, min(len(first), len(last)))]
