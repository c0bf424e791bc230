"""The grammar of dates: `June 4, 2025`, `1er juillet 2026`, `since April`, `Q3 2025`, `2025-06-04`."""

from collections.abc import Sequence

from generator.figures.phrases import past_hyphen
from generator.figures.tokens import Kind, Reading, Token
from generator.figures.vocabulary import Vocabulary
from generator.figures.when import Quarter, Recurring, When, when_of, year_in

Dated = When | Recurring | Quarter
Found = tuple[Dated, int] | None
"""A date and the index of the token after it, or nothing."""


class Dates:
    """Reads the dates that start at a token of a text."""

    def __init__(self, tokens: Sequence[Token], vocabulary: Vocabulary) -> None:
        self._tokens = tokens
        self._words = vocabulary

    def at(self, index: int) -> list[Reading[Dated]]:
        """The date that starts at a token, if one does. A year alone is a number first, and not read here."""
        in_digits = self._tokens[index].kind is Kind.NUMERAL
        ways = (self._iso, self._day_first) if in_digits else (self._quarter, self._month_first)
        found = next(filter(None, (read(index) for read in ways)), None)
        return [Reading(found[0], index, found[1])] if found else []

    def _iso(self, index: int) -> Found:
        """`2025-06-04`, `2025-06`."""
        end = index + 1
        while end + 1 < len(self._tokens) and past_hyphen(self._tokens, end) == end + 1:
            if len(self._tokens[end + 1].letters) != 2 or self._tokens[end + 1].kind is not Kind.NUMERAL:
                break
            end += 2
        parts = [self._tokens[each].letters for each in range(index, end, 2)]
        if not 2 <= len(parts) <= 3 or year_in(parts[0]) is None:
            return None
        found = when_of(*map(int, parts))
        return (found, end) if found else None

    def _day_first(self, index: int) -> Found:
        """`4 juin 2025`, `the 4th of June`."""
        day, end = self._day(index)
        if day is None:
            return None
        of = end + 1 if end < len(self._tokens) and self._tokens[end].key == "of" else end
        month = self._month(of)
        if month is None:
            return None
        return self._with_year(month[0], day, month[1])

    def _month_first(self, index: int) -> Found:
        """`June 4, 2025`, `June 2025`, `since April`."""
        month = self._month(index)
        if month is None:
            return None
        number, end = month
        if year := self._year(end):
            return When(year[0], number), year[1]
        day, after = self._day(end)
        if day is not None and not self._words.units.at(self._tokens, past_hyphen(self._tokens, after)):
            return self._with_year(number, day, after)
        return (Recurring(number), end) if self._follows_a_preposition(index) else None

    def _with_year(self, month: int, day: int, end: int) -> Found:
        if year := self._year(end):
            found = when_of(year[0], month, day)
            return (found, year[1]) if found else None
        return (Recurring(month, day), end) if when_of(2024, month, day) else None  # a leap year has every day

    def _quarter(self, index: int) -> Found:
        """`Q3 2025`, `third quarter of 2025`."""
        token = self._tokens[index]
        following = self._tokens[index + 1] if index + 1 < len(self._tokens) else None
        if following and token.key == self._words.quarter_letter and token.touches(following):
            number, end = (int(following.letters), index + 2) if following.letters in "1234" else (0, index)
        elif ordinal := self._words.ordinals.at(self._tokens, index):
            quarter = self._words.quarter.at(self._tokens, past_hyphen(self._tokens, ordinal[1]))
            number, end = (ordinal[0], quarter[1]) if quarter else (0, index)
        else:
            return None
        year = self._year(end) if 1 <= number <= 4 else None
        return (Quarter(year[0], number), year[1]) if year else None

    def _month(self, index: int) -> tuple[int, int] | None:
        found = self._words.months.at(self._tokens, index)
        if found is None or (self._words.months_are_capitalised and not self._tokens[index].letters[0].isupper()):
            return None
        return found

    def _day(self, index: int) -> tuple[int | None, int]:
        """A day of the month and the index after it."""
        if index >= len(self._tokens) or self._tokens[index].kind is not Kind.NUMERAL:
            return None, index
        token, after = self._tokens[index], index + 1
        if not (token.letters.isascii() and token.letters.isdigit() and 1 <= int(token.letters[:3]) <= 31):
            return None, index
        if after < len(self._tokens) and token.touches(self._tokens[after]):
            after += self._tokens[after].key in self._words.ordinal_endings
        return int(token.letters), after

    def _year(self, index: int) -> tuple[int, int] | None:
        """A year and the index after it, behind a comma or none."""
        if index < len(self._tokens) and self._tokens[index].key == ",":
            index += 1
        if index >= len(self._tokens):
            return None
        year = year_in(self._tokens[index].letters)
        return None if year is None else (year, index + 1)

    def _follows_a_preposition(self, index: int) -> bool:
        if index == 0:
            return False
        before = index - 2 if past_hyphen(self._tokens, index - 1) == index and index > 1 else index - 1
        return self._tokens[before].key in self._words.before_month
