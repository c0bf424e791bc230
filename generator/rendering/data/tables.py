"""The fact sheet as tables, with the source of every row."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from generator.figures.figure import Figure
from generator.figures.when import When
from generator.model.citation import Citation
from generator.model.facts import Fact, record_of, step_id
from generator.model.independence import strength
from generator.model.records.claim import Claim
from generator.model.records.event import Event
from generator.model.records.measure import Measure
from generator.model.site import Site
from generator.rendering.plain_text import PlainText

Cell = str | Decimal | bool | int | None


class ColumnType(StrEnum):
    """What a column holds, in the words of a Table Schema."""

    STRING = "string"
    NUMBER = "number"
    INTEGER = "integer"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    name: str
    about: str
    type: ColumnType = ColumnType.STRING
    refers: tuple[str, str] | None = None
    """The table and the column that its values stand in, if they name rows of another."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one kind."""

    name: str
    about: str
    columns: tuple[Column, ...]
    """The first names the rows, unless `key` says otherwise."""
    rows: tuple[tuple[Cell, ...], ...]
    key: tuple[str, ...] = ("id",)
    """The columns that tell one row from another."""


_DATE = "A day, a month or a year, only as precise as the source: 2025-06-04, 2025-06, 2025."
_SOURCES = "The ids of the sources that it rests on, with a space between them. Their quotes are in citations."
_AS_PRINTED = "As people write it, in English."


def tables_of(site: Site) -> tuple[Table, ...]:
    """Every table, in an order in which rows refer only to tables before them, or to their own."""
    writer = _Writer(site)
    return (writer.sources(), writer.facts(), writer.citations(), writer.rates(), writer.events(), writer.claims())


class _Writer:
    """Writes the tables of one site."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._text = PlainText(site, site.settings.languages[0])
        self._facts = [fact for fact in site.facts.values() if fact.at[0] in site.records]

    def sources(self) -> Table:
        """Everything that is cited."""
        columns = (
            Column("id", "What names the source."),
            Column("title", "Its title."),
            Column("publisher", "Who answers for it, and in what copy it was read."),
            Column("published", _DATE),
            Column("kind", "Who speaks in it: official, news, law-firm, analysis, industry or party."),
            Column("language", "The language it is written in."),
            Column("url", "Where it can be read."),
            Column(
                "copy_of", "The source that it republishes or retells; the two count once.", refers=("sources", "id")
            ),
            Column("is_held", "Whether its text is held, so that facts quote it word for word.", ColumnType.BOOLEAN),
        )
        return Table("sources", "Everything that is cited.", columns, tuple(self._source_rows()))

    def _source_rows(self) -> Iterator[tuple[Cell, ...]]:
        for id, source in self._site.sources.items():
            name, publisher = source.name.text(source.language), source.publisher
            yield (
                id,
                name,
                publisher.text(source.language) if publisher else None,
                _date(source.published),
                source.kind,
                source.language,
                source.url,
                source.copy_of,
                source.article is not None,
            )

    def facts(self) -> Table:
        """Every value of every record."""
        columns = (
            Column("id", "What names the fact. It never changes."),
            Column("collection", "The collection of its record."),
            Column("record", "The id of its record."),
            Column("kind", "figure, date, text, unknown or disputed."),
            Column("state", "How surely it is known: stated, about, derived, unknown or disputed."),
            Column("value", _AS_PRINTED),
            Column("number", "Of a figure: its number in single units; of a range, the lower end.", ColumnType.NUMBER),
            Column("unit", "Of a figure: what is counted; % for per cent."),
            Column("currency", "Of an amount: C$ or US$."),
            Column("date", f"Of a date. {_DATE}"),
            Column("evidence", "What it rests on: official, or so many sources that do not depend on each other."),
            Column("sources", _SOURCES),
        )
        return Table("facts", "Every value of the fact sheet.", columns, tuple(map(self._fact_row, self._facts)))

    def _fact_row(self, fact: Fact) -> tuple[Cell, ...]:
        collection, record = record_of(fact.id)
        value = fact.value
        is_figure, is_date = isinstance(value, Figure), isinstance(value, When)
        kind = fact.state if fact.state.is_open else "figure" if is_figure else "date" if is_date else "text"
        return (
            fact.id,
            collection,
            record,
            kind,
            fact.state,
            self._text.of(value),
            *_figure(value),
            str(value) if is_date else None,
            self._evidence(fact.citations),
            _ids(fact.citations),
        )

    def citations(self) -> Table:
        """What each fact rests on."""
        columns = (
            Column("fact", "The id of the fact.", refers=("facts", "id")),
            Column("place", "Its place among the citations of the fact, from 1.", ColumnType.INTEGER),
            Column("source", "The id of the source.", refers=("sources", "id")),
            Column("quote", "The words that the fact rests on, where the text of the source is held."),
            Column("published", f"When the source came out. {_DATE}"),
        )
        sources = self._site.sources
        rows = (
            (fact.id, place, citation.source, citation.quote, _date(sources[citation.source].published))
            for fact in self._facts
            for place, citation in enumerate(fact.citations, 1)
        )
        return Table("citations", "What each fact rests on.", columns, tuple(rows), ("fact", "place"))

    def rates(self) -> Table:
        """Every step of every measure."""
        columns = (
            Column("id", "The id of the fact that is the rate or the amount.", refers=("facts", "id")),
            Column("measure", "The id of the measure."),
            Column("name", "The name of the measure."),
            Column("kind", "tariff, duty, surtax, tax, relief, support or preference."),
            Column("imposed_by", "The id of the country or province."),
            Column("sectors", "The ids of the sectors that it is aimed at, with a space between them."),
            Column("value", _AS_PRINTED),
            Column("number", "Its number in single units.", ColumnType.NUMBER),
            Column("unit", "What is counted; % for per cent."),
            Column("currency", "Of an amount: C$ or US$."),
            Column("from", f"From when it holds. {_DATE}"),
            Column("until", f"The day on which it ceased to hold, where no next step says so. {_DATE}"),
            Column("announced", f"When it was made known. {_DATE}"),
            Column("status", "applied, never-applied, proposed, scheduled, postponed or preliminary."),
            Column("instrument", "The legal text that sets it."),
            Column("scope", "What it is charged on."),
            Column("cusma", "What the measure does to goods that meet the CUSMA rules."),
            Column("sources", _SOURCES),
        )
        return Table("rates", "Every step of every rate and amount.", columns, tuple(self._rate_rows()))

    def _rate_rows(self) -> Iterator[tuple[Cell, ...]]:
        for id, measure in self._site.of_kind("measures", Measure):
            for step in measure.rate.root:
                fact = self._site.facts[step_id(f"measures.{id}.rate", step.key)]
                yield (
                    fact.id,
                    id,
                    self._text.of(measure.name),
                    measure.kind,
                    measure.imposed_by,
                    " ".join(measure.sectors) or None,
                    self._text.of(fact.value),
                    *_figure(fact.value),
                    _date(step.from_),
                    _date(step.until),
                    _date(step.announced),
                    step.status,
                    self._text.of(step.instrument) if step.instrument else None,
                    self._text.of(step.scope) if step.scope else None,
                    measure.cusma.treatment if measure.cusma else None,
                    _ids(fact.citations),
                )

    def events(self) -> Table:
        """The timeline."""
        columns = (
            Column("id", "What names the event."),
            Column("date", _DATE),
            Column("status", "happened or scheduled, when the evidence ends."),
            Column("kind", "us-action, canada-action, talks, threat, court, politics or agreement."),
            Column("name", "What happened, in a few words."),
            Column("says", "What happened, in a sentence or two."),
            Column("sources", _SOURCES),
        )
        return Table("events", "The timeline.", columns, tuple(self._event_rows()))

    def _event_rows(self) -> Iterator[tuple[Cell, ...]]:
        for id, event in self._site.of_kind("events", Event):
            date = self._site.facts[f"events.{id}.date"]
            yield (
                id,
                str(date.value) if isinstance(date.value, When) else self._text.of(date.value),
                event.status,
                event.kind,
                self._text.of(event.name),
                self._text.of(event.says),
                _ids(event.cite),
            )

    def claims(self) -> Table:
        """What was said, by whom, and what the record shows."""
        columns = (
            Column("id", "What names the claim."),
            Column("by", "The id of the person, organization or source that makes it."),
            Column("speaker", "The name of that person, organization or source."),
            Column("said", f"When it was said. {_DATE}"),
            Column("says", "What the speaker says, in our words."),
            Column("verdict", "What the record makes of it."),
            Column("summary", "The claim against the record, in a sentence or two."),
            Column("sources", _SOURCES),
        )
        return Table("claims", "Who said what, beside the record.", columns, tuple(self._claim_rows()))

    def _claim_rows(self) -> Iterator[tuple[Cell, ...]]:
        for id, claim in self._site.of_kind("claims", Claim):
            by = self._site.speaker(claim)
            yield (
                id,
                claim.by,
                self._text.of(by.name),
                _date(claim.said),
                self._text.of(claim.says),
                claim.verdict,
                self._text.of(claim.summary),
                _ids(claim.cite),
            )

    def _evidence(self, citations: tuple[Citation, ...]) -> str | None:
        return strength(citations, self._site.sources, self._site.origins) if citations else None


def _figure(value: object) -> tuple[Cell, Cell, Cell]:
    """The number, the unit and the currency of a figure; nothing of anything else."""
    if not isinstance(value, Figure):
        return None, None, None
    return value.amount, value.unit or None, value.currency


def _date(value: object) -> str | None:
    return str(value) if isinstance(value, When) else None


def _ids(citations: Iterable[Citation]) -> str | None:
    return " ".join(dict.fromkeys(citation.source for citation in citations)) or None
