"""What a grammar finds: a value, and the tokens that say it."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Value_co = TypeVar("Value_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Reading(Generic[Value_co]):
    """What stands from one token up to another."""

    value: Value_co | None
    """None for a numeral that cannot be read."""
    start: int
    """The index of the first token."""
    end: int
    """The index of the token after the last."""
