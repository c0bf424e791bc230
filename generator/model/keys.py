"""In which order an editor meets the keys of a record."""

_FIRST = ("name",)
_LAST = ("holds", "review_by", "review_on", "was", "cite")

LEFT_TO_RENAME = ("was",)
"""What no editor writes: `explain rename` does."""


def rank(name: str) -> int:
    """Where a field stands among those of its part: the name comes first, and last what many kinds have.

    What makes a kind is between them, in the order of its model.
    """
    if name in _FIRST:
        return -1
    return _LAST.index(name) + 1 if name in _LAST else 0
