"""The grammar of numbers: in digits (`1,234.5`, `51st`), in words (`seventy-two`), as fractions (`deux tiers`)."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from generator.figures.figure import POWERS, Figure, Scale, Unit
from generator.figures.phrases import past_hyphen
from generator.figures.tokens import Kind, Reading, Token
from generator.figures.vocabulary import Found, Vocabulary

_MOST_DIGITS = 15  # more would not be exact once scaled, and no source has them
_HALF = Decimal("0.5")


class Numbers:
    """Reads the number that starts at a token of a text, with nothing round it."""

    def __init__(self, tokens: Sequence[Token], vocabulary: Vocabulary) -> None:
        self._tokens = tokens
        self._words = vocabulary

    def at(self, index: int) -> Reading[Figure] | None:
        """The number that starts at a token, if one does."""
        if index >= len(self._tokens):
            return None
        match self._tokens[index].kind:
            case Kind.NUMERAL:
                return self._numeral(index)
            case Kind.WORD:
                return self._lot(index) or self._fraction(index) or self._ordinal(index) or self._counted(index)
            case Kind.SIGN:
                return None

    def halved(self, reading: Reading[Figure]) -> Reading[Figure]:
        """The reading with what may follow it: `and a half`."""
        half = self._words.halves.at(self._tokens, reading.end)
        if half is None or reading.value is None:
            return reading
        return reading._replace(value=replace(reading.value, number=reading.value.number + _HALF), end=half[1])

    def _numeral(self, index: int) -> Reading[Figure]:
        token, before, after = self._tokens[index], self._touching(index, -1), self._touching(index, 1)
        is_code = before is not None and before.kind is Kind.WORD
        if token.number is None or is_code or len(token.number.as_tuple().digits) > _MOST_DIGITS:
            return Reading(None, index, index + 1)
        if after is not None and after.key in self._words.ordinal_endings:
            return Reading(Figure(token.number, Unit.ORDINAL), index, index + 2)
        return self.halved(Reading(Figure(token.number), index, index + 1))

    def _touching(self, index: int, step: int) -> Token | None:
        """The token that touches another on one side of it."""
        if not 0 <= index + step < len(self._tokens):
            return None
        first, second = sorted((index, index + step))
        return self._tokens[index + step] if self._tokens[first].touches(self._tokens[second]) else None

    def _fraction(self, index: int) -> Reading[Figure] | None:
        words, tokens = self._words, self._tokens
        if whole := words.whole_fractions.at(tokens, index):
            (number, parts), end = whole
            scaled = end + 1 if end < len(tokens) and tokens[end].key in words.articles else past_hyphen(tokens, end)
            if parts == 2 and words.scales.at(tokens, scaled):  # half a million
                return Reading(Figure(_HALF), index, scaled)
            is_one_of_two = index > 0 and words.ordinals.at(tokens, index - 1)  # the second half
            is_compound = past_hyphen(tokens, end) != end  # half-hearted
            return None if is_one_of_two or is_compound else Reading(Figure(Decimal(number), parts=parts), index, end)
        if counted := words.cardinal(tokens, index):
            number, end = counted
            names = words.one_part if number == 1 else words.many_parts
            if found := names.at(tokens, past_hyphen(tokens, end)):
                return Reading(Figure(Decimal(number), parts=found[0]), index, found[1])
        return None

    def _lot(self, index: int) -> Reading[Figure] | None:
        found = self._words.lots.at(self._tokens, index)
        return Reading(Figure(Decimal(found[0][0]), qualifier=found[0][1]), index, found[1]) if found else None

    def _ordinal(self, index: int) -> Reading[Figure] | None:
        """`third`; `first` is seldom meant as a number."""
        found = self._words.ordinals.at(self._tokens, index)
        return Reading(Figure(Decimal(found[0]), Unit.ORDINAL), index, found[1]) if found and found[0] > 1 else None

    def _counted(self, index: int) -> Reading[Figure] | None:
        """`seventy-two`, `two million five hundred thousand`; a scale after a single group is left to stand."""
        whole, group = Decimal(0), self._group(index)
        while group:
            scale = self._words.scales.at(self._tokens, past_hyphen(self._tokens, group[1]))
            following = self._group(past_hyphen(self._tokens, scale[1])) if scale else None
            if scale is None or following is None:
                break
            whole, group = whole + _times(group[0], scale[0]), following
        if group is None:
            return None
        if whole and scale:
            return Reading(Figure(whole + _times(group[0], scale[0])), index, scale[1])
        return self.halved(Reading(Figure(whole + group[0]), index, group[1]))

    def _group(self, index: int) -> Found:
        """A number below a thousand."""
        if index >= len(self._tokens):
            return None
        key = self._tokens[index].key
        if key in self._words.bare_scales:
            return 1, index
        if key in self._words.articles and self._words.scales.at(self._tokens, index + 1):
            return 1, index + 1
        return self._words.cardinal(self._tokens, index)


def _times(number: int, scale: Scale) -> Decimal:
    return Decimal(number).scaleb(POWERS[scale])
