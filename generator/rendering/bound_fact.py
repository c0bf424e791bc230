"""A fact and a claim as templates are given them. Only printing turns them into text."""

from datetime import date

from generator.figures.when import When
from generator.model.facts import Fact, Value
from generator.model.values import Disputed
from generator.rendering.template_rules import Refusal, UnattributedClaim


class BoundFact:
    """A value that knows its fact. It is printed by a hole, and by nothing else."""

    def __init__(self, fact: Fact, value: Value) -> None:
        self.fact = fact
        self.printed = value
        """What a hole prints of it."""

    def __str__(self) -> str:
        message = f"{self.fact.id} is a fact: print it in a hole of its own, or take its text with the filter `plain`."
        raise TypeError(message)

    @property
    def value(self) -> Value:
        """The bare value, to compare and sort by; of a dispute, the side that is told first."""
        return self.printed.disputed[0].value if isinstance(self.printed, Disputed) else self.printed

    @property
    def year(self) -> "BoundFact":
        """A date as its year alone, if there is no dispute about that."""
        sides = [side.value for side in self.printed.disputed] if isinstance(self.printed, Disputed) else [self.printed]
        years = {side.year if isinstance(side, When) else None for side in sides}
        if len(years) == 1 and (year := years.pop()):
            return BoundFact(self.fact, When(year))
        raise AttributeError("year")

    @property
    def first_day(self) -> date:
        """The first day of a date; of a disputed one, that of the side that is told first."""
        if isinstance(self.value, When):
            return self.value.first_day
        raise AttributeError("first_day")


class BoundClaim:
    """What somebody claims, in full or as a headline. No hole prints it, and nothing takes its text."""

    def __init__(self, id: str) -> None:
        self.fact_id = id

    def __str__(self) -> str:
        message = f'"{self.fact_id}" is what somebody claims, and would stand here without its speaker.'
        raise Refusal(UnattributedClaim, message, "Print it with attributed(claim), or with headline(claim).")
