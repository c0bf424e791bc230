"""The grammar of amounts: `about C$16.6 billion`, `5 to 8 per cent`, `590 G$`, `moins de 2 %`."""

from collections.abc import Sequence
from dataclasses import replace

from generator.figures.figure import Currency, Figure, Qualifier, Scale, Unit
from generator.figures.numbers import Numbers
from generator.figures.phrases import Phrases, past_hyphen
from generator.figures.tokens import Kind, Reading, Token
from generator.figures.vocabulary import Vocabulary
from generator.figures.when import year_in

_TIMES = frozenset({Unit.YEARS, Unit.MONTHS, Unit.WEEKS, Unit.DAYS, Unit.HOURS})


class Amounts:
    """Reads the amounts that start at a token of a text."""

    def __init__(self, tokens: Sequence[Token], vocabulary: Vocabulary) -> None:
        self._tokens = tokens
        self._words = vocabulary
        self._numbers = Numbers(tokens, vocabulary)

    def at(self, index: int) -> list[Reading[Figure]]:
        """What starts at a token: nothing, an amount, or both ends of a change (`from 25 to 50 per cent`)."""
        if opened := self._words.between.at(self._tokens, index):
            ends = self._ends(self._single(opened[1]), self._words.and_)
            return [_joined(*ends)._replace(start=index)] if ends and _is_range(*ends) else []
        exactly = self._words.qualifiers.at(self._tokens, index)
        compared = None if exactly else self._words.comparisons.at(self._tokens, index)
        qualifier, start = exactly or compared or (Qualifier.EXACT, index)
        found = self._one_or_two(start, is_change=start == index and self._opens_a_change(index))
        if start == index or not found:
            return found
        first, *rest = found
        if first.value is None:
            return []
        if compared and first.value.unit in _TIMES:
            return []  # `over 5 years` tells how long; the length alone is read when its own turn comes
        return [Reading(replace(first.value, qualifier=qualifier), index, first.end), *rest]

    def _opens_a_change(self, index: int) -> bool:
        """Whether `from` stands before a token."""
        return index > 0 and self._words.from_.at(self._tokens[index - 1 : index], 0) is not None

    def _one_or_two(self, start: int, *, is_change: bool) -> list[Reading[Figure]]:
        one = self._single(start)
        ends = self._ends(one, self._words.to)
        if ends is None:
            return [one] if one else []
        return [_joined(*ends)] if _is_range(*ends) and not is_change else list(ends)

    def _ends(
        self, low: Reading[Figure] | None, joint: Phrases[None]
    ) -> tuple[Reading[Figure], Reading[Figure]] | None:
        """An amount and the one that a word or a dash joins to it, each with what the other says for both."""
        joined = joint.at(self._tokens, low.end) if low else None
        if low is None or low.value is None or joined is None or not self._is_a_joint(low.end):
            return None
        high = self._single(joined[1])
        if high is None or high.value is None:
            return None
        if high.end == high.start + 1 and year_in(self._tokens[high.start].letters):
            return None  # `from 25 per cent to 2026`
        return _shared(low, high)

    def _is_a_joint(self, index: int) -> bool:
        """A dash joins two amounts only where it touches both."""
        return self._tokens[index].kind is Kind.WORD or past_hyphen(self._tokens, index) > index

    def _single(self, start: int) -> Reading[Figure] | None:
        """One amount without its qualifier."""
        index, is_negative = self._sign(start)
        dollars = self._words.currencies_before.at(self._tokens, index)
        other = None if dollars else self._words.other_currencies.at(self._tokens, index)
        before, index = dollars or (None, other[1] if other else index)
        number = self._numbers.at(index)
        if number is None:
            return None
        if number.value is None or number.value.unit is Unit.ORDINAL:
            return number._replace(start=start) if index == start else None
        found = self._completed(number, before)
        if found is None or found.value is None:
            return found
        if other or self._words.other_currencies.at(self._tokens, past_hyphen(self._tokens, found.end)):
            return Reading(None, start, found.end)
        value = replace(found.value, number=-found.value.number) if is_negative else found.value
        return Reading(value, start, found.end)

    def _sign(self, start: int) -> tuple[int, bool]:
        """The index after a minus, and whether there is one. A dash that joins words is none."""
        found = self._words.minus.at(self._tokens, start)
        if found is None or found[1] >= len(self._tokens):
            return start, False
        sign, before = self._tokens[start], self._tokens[start - 1] if start else None
        is_joint = before is not None and before.touches(sign) and before.key not in "(["
        if sign.kind is Kind.SIGN and (is_joint or not sign.touches(self._tokens[start + 1])):
            return start, False
        return found[1], True

    def _completed(self, number: Reading[Figure], before: Currency | None) -> Reading[Figure] | None:
        """A number with the scale, the unit and the dollars that stand after it."""
        scaled = self._counted_in(self._scaled(number, before))
        value = scaled.value
        if value is None or self._is_a_code(scaled.end):
            return Reading(None, number.start, scaled.end)
        if not self._means_a_number(number, scaled):
            return None
        return self._numbers.halved(scaled) if scaled.end > number.end else scaled

    def _scaled(self, number: Reading[Figure], before: Currency | None) -> Reading[Figure]:
        tokens, words, end = self._tokens, self._words, number.end
        value = replace(_value(number), currency=before)
        if value.parts > 1:
            return number._replace(value=value)
        if before is None and (both := words.scaled_currencies_after.at(tokens, end)):
            (scale, currency), end = both
            return number._replace(value=replace(value, scale=scale, currency=currency), end=end)
        attached = words.attached_scales.at(tokens, end) if before and end > number.start else None
        touching = attached if attached and tokens[end - 1].touches(tokens[end]) else None
        if found := touching or words.scales.at(tokens, past_hyphen(tokens, end)):
            return number._replace(value=replace(value, scale=found[0]), end=found[1])
        return number._replace(value=value)

    def _counted_in(self, scaled: Reading[Figure]) -> Reading[Figure]:
        """A scaled number with its unit or its dollars; per cent of millions are nothing."""
        value = _value(scaled)
        of = self._words.of.at(self._tokens, scaled.end) if value.scale is not Scale.ONE else None
        index = past_hyphen(self._tokens, of[1] if of else scaled.end)
        if value.currency in (None, Currency.UNSAID) and (
            dollars := self._words.currencies_after.at(self._tokens, index)
        ):
            return scaled._replace(value=replace(value, currency=dollars[0]), end=dollars[1])
        unit = self._words.units.at(self._tokens, index)
        if value.currency or unit is None:
            return scaled
        is_nonsense = unit[0] is Unit.PERCENT and value.scale is not Scale.ONE
        return scaled._replace(value=None if is_nonsense else replace(value, unit=unit[0]), end=unit[1])

    def _means_a_number(self, number: Reading[Figure], whole: Reading[Figure]) -> bool:
        """Whether a word for a number is one here, and not an article or a pronoun."""
        token, value = self._tokens[number.start], _value(whole)
        if token.kind is not Kind.WORD or number.end > number.start + 1:
            return True
        if token.key in self._words.articles:
            return value.scale is not Scale.ONE or value.unit is Unit.PERCENT
        return token.key not in self._words.homonyms or whole.end > number.end

    def _is_a_code(self, end: int) -> bool:
        """Whether letters stand right behind a numeral."""
        last, after = self._tokens[end - 1], self._tokens[end] if end < len(self._tokens) else None
        return last.kind is Kind.NUMERAL and after is not None and after.kind is Kind.WORD and last.touches(after)


def _value(reading: Reading[Figure]) -> Figure:
    if reading.value is None:
        raise ValueError("This numeral cannot be read.")
    return reading.value


def _shared(low: Reading[Figure], high: Reading[Figure]) -> tuple[Reading[Figure], Reading[Figure]]:
    """Both ends, each with the unit, the dollars and the scale that only one of them is written with."""
    one, other = _value(low), _value(high)
    if not one.currency and one.unit is Unit.NUMBER and one.parts == 1:
        one = replace(one, unit=other.unit, currency=other.currency)
    elif one.currency and not other.currency and other.unit is Unit.NUMBER:
        other = replace(other, currency=one.currency)
    if one.scale is Scale.ONE and one.number < other.number:
        one = replace(one, scale=other.scale)
    return low._replace(value=one), high._replace(value=other)


def _is_range(low: Reading[Figure], high: Reading[Figure]) -> bool:
    one, other = _value(low), _value(high)
    alike = (one.unit, one.currency, one.scale, one.parts) == (other.unit, other.currency, other.scale, other.parts)
    return alike and one.unit is not Unit.ORDINAL and one.number < other.number


def _joined(low: Reading[Figure], high: Reading[Figure]) -> Reading[Figure]:
    return Reading(replace(_value(low), high=_value(high).number), low.start, high.end)
