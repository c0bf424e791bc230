"""Percentages that are the rate of a charge, and not a share, a change, or the rate of something else.

An article means a charge where the telling words of one of its names stand in a sentence (`steel`, of "U.S. tariff
on steel"), together with a word for a charge, and where nothing says that another country charges it. A percentage is
its rate where only small words, countries, dates and other figures stand between the charge, what it is on, and the
figure. A sentence that names other sectors as well says too much to be told apart, unless they stand in one list.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.coverage.coverage import Item
from generator.figures.figure import Figure, Qualifier, Unit
from generator.intake.binding import Binding
from generator.intake.charges import Charge
from generator.intake.countries import Countries, Country, imposer, origins
from generator.intake.readings import Reading
from generator.intake.sectors import Sectors, SectorsOf
from generator.intake.vocabulary import ELSEWHERE, Vocabulary

_EXACT = (Qualifier.EXACT, Qualifier.ABOUT)
_MOST = 12
_CHANGES_TO = ("to", "à", "a", "-")


@dataclass(frozen=True, slots=True)
class Rate:
    """A percentage that an article gives as the rate of a charge."""

    charge: Charge
    reading: Reading
    item: Item
    value: Figure
    is_over: bool
    """Whether the article says that it gives way to another: the first one in `from 25 to 50 per cent`."""


def rates_in(
    readings: Iterable[Reading],
    charges: Iterable[Charge],
    countries: Countries,
    sectors: SectorsOf,
    vocabulary: Vocabulary,
) -> Iterator[Rate]:
    """Every rate, in reading order. A sentence without a subject goes on about that of the one before it."""
    charges = tuple(charges)
    paragraph, meant = -1, tuple[Charge, ...]()
    for reading in readings:
        if reading.paragraph != paragraph:
            paragraph, meant = reading.paragraph, ()
        sentence = _Sentence(reading, countries, sectors, vocabulary)
        if found := sentence.means(charges):
            meant = found
            yield from sentence.rates(charges)
        elif sentence.sectors.spans:
            meant = ()
        elif meant:
            yield from sentence.rates_of(meant)


class _Sentence:
    """A sentence, looked at for rates."""

    def __init__(self, reading: Reading, countries: Countries, sectors: SectorsOf, vocabulary: Vocabulary) -> None:
        self._reading = reading
        self._words = vocabulary
        self._sheet = countries
        self.sectors = Sectors(reading, sectors)

    @cached_property
    def _countries(self) -> list[Country]:
        return self._sheet.within(self._reading)

    @cached_property
    def _binding(self) -> Binding:
        countries = [(each.start, each.end) for each in self._countries]
        figures = [self._reading.within(figure) for figure in self._reading.figures]
        return Binding(self._reading, (*countries, *self.sectors.spans, *figures), self._words)

    @cached_property
    def _charged(self) -> list[int]:
        """The number of each word for a charge."""
        return self._binding.numbers_of(self._words.charges)

    @cached_property
    def _percentages(self) -> list[tuple[Item, Figure]]:
        """The figures that may be a rate; none, if they are so many that the sentence is a table."""
        found = [
            (item, item.value)
            for item in self._reading.figures
            if isinstance(item.value, Figure)
            and item.value.unit is Unit.PERCENT
            and item.value.number > 0
            and (item.value.high, item.value.parts) == (None, 1)
            and item.value.qualifier in _EXACT
        ]
        return found if len(found) <= _MOST else []

    def means(self, charges: tuple[Charge, ...]) -> tuple[Charge, ...]:
        """The charges that the sentence is about, by its last word for one."""
        return self._meant_at(self._charged[-1], charges) if self._charged else ()

    def _meant_at(self, number: int, charges: tuple[Charge, ...]) -> tuple[Charge, ...]:
        """The charges that one of its words means."""
        reading = self._reading
        told = {charge: telling for charge in charges if (telling := charge.told_by(reading.keys))}
        told = {charge: telling for charge, telling in told.items() if self.sectors.allow(charge.measure.sectors)}
        told = {charge: telling for charge, telling in told.items() if not (reading.keys & ELSEWHERE) - telling}
        involved = {charge.country for charge in charges}
        if not told or any(each.id not in involved for each in self._countries):
            return ()
        country = imposer(reading, self._countries, reading.words[number], self._words)
        goods = frozenset[str]().union(*told.values())
        excluded = set() if country else origins(reading, self._countries, goods, self._words)
        fitting = [each for each in told if each.country == country or (not country and each.country not in excluded)]
        closest = [each for each in fitting if not any(told[each] < told[other] for other in fitting)]
        return tuple(each for each in closest if not any(_clash(each, other) for other in closest if other is not each))

    def rates(self, charges: tuple[Charge, ...]) -> Iterator[Rate]:
        """Each percentage that is bound to a word for a charge, with the charges that this word means."""
        for item, value in self._percentages:
            for number in self._nearest(item):
                bound = [
                    charge
                    for charge in self._meant_at(number, charges)
                    if self._is_bound(item, number, charge.told_by(self._reading.keys))
                ]
                yield from (self._rate(charge, item, value) for charge in bound)
                if bound:
                    break

    def _nearest(self, item: Item) -> list[int]:
        """The words for a charge that stand nearest to a figure on either side."""
        first, last = self._binding.numbers_in(*self._reading.within(item))
        before = [number for number in self._charged if number < first]
        return [*before[-1:], *[number for number in self._charged if number > last][:1]]

    def rates_of(self, charges: tuple[Charge, ...]) -> Iterator[Rate]:
        """Each percentage that is bound to what stands for charges named before: `it`, `the rate`, `the tariff`."""
        for item, value in self._percentages:
            if any(self._is_bound(item, number, frozenset()) for number in self._binding.stand_ins()):
                yield from (self._rate(charge, item, value) for charge in charges)

    def _is_bound(self, item: Item, number: int, on: frozenset[str]) -> bool:
        return self._binding.binds(*self._binding.numbers_in(*self._reading.within(item)), number, on)

    def _rate(self, charge: Charge, item: Item, value: Figure) -> Rate:
        end = self._reading.within(item)[1]
        later = [start for start, _ in map(self._reading.within, self._reading.figures) if start >= end]
        is_over = bool(later) and self._reading.text[end : later[0]].strip() in _CHANGES_TO
        return Rate(charge, self._reading, item, value, is_over=is_over)


def _clash(one: Charge, other: Charge) -> bool:
    """Whether two charges could be taken for each other: on the same sector, or both on none."""
    sectors = set(one.measure.sectors)
    return not sectors.isdisjoint(other.measure.sectors) or not (sectors or other.measure.sectors)
