"""A project of any size, made up: facts, articles that carry them, and quotes that prove them.

The same size and seed give the same bytes. Nothing in it is about real people or real law.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from types import MappingProxyType

from generator.project import CONTENT, SEEDS, TEMPLATES

ROOT = Path(__file__).parents[1]
_OWN = Path(__file__).parent / "project"
"""What a made-up project has of its own: the pages that name records, which the real ones do by their ids."""
_KEPT = (
    *("parts", "charts", "receipts", "coverage", "cards", "theme"),
    *("en/people/[id].md.jinja", "en/sectors/[id].md.jinja", "en/sources.md.jinja"),
)
"""The templates of the real site that fit any sheet."""

PAGES_A_UNIT = 6
"""A sector and a person, each with a page, and the receipts of both, of a measure and of an event."""
_PAGES_BESIDE = 12
"""The pages that a project has whatever its size, about."""
_FIRST_DAY = date(2018, 1, 1)
_AS_OF = date(2026, 7, 3)
_SYLLABLES = ("ba", "co", "di", "fu", "ga", "lo", "mi", "nu", "pe", "ra", "so", "ti", "va", "we", "zo")
_STEPS = 4
_NAV = """
nav:
  - Home: index.md
  - People: people/index.md
  - Sectors: sectors/index.md
  - Laws: laws.md
  - Events: events.md
  - Sources: sources.md
  - Method: method.md
"""


@dataclass(frozen=True, slots=True)
class Unit:
    """A sector, what is charged on it, who speaks for it, and what happened; with the article that says so."""

    number: int
    sector: str
    speaker: str
    rates: tuple[int, ...]
    days: tuple[date, ...]
    jobs: int
    met: date

    @property
    def id(self) -> str:
        """The id of the sector."""
        return f"{self.sector.lower()}-{self.number}"

    @property
    def person(self) -> str:
        """The id of the one who speaks."""
        return f"{self.speaker.lower().replace(' ', '-')}-{self.number}"

    @property
    def called(self) -> str:
        """The name of the sector, which no other has."""
        return f"{self.sector} no. {self.number}"


def project(pages: int, seed: int = 1) -> Mapping[str, bytes]:
    """The files of a project of about so many pages, by their paths below it."""
    chance = random.Random(seed)  # noqa: S311 - nothing is secret here
    units = [_unit(number, chance) for number in range(max(1, (pages - _PAGES_BESIDE) // PAGES_A_UNIT))]
    return MappingProxyType(dict(sorted({**_frame(), **_sheet(units), **_articles(units)}.items())))


def first_sector(seed: int = 1) -> str:
    """The id of the sector that comes first, whatever the size."""
    return _unit(0, random.Random(seed)).id  # noqa: S311 - nothing is secret here


def write(files: Mapping[str, bytes], to: Path) -> None:
    """Lay the files of a project down in a folder."""
    for path, content in files.items():
        file = to / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def _unit(number: int, chance: random.Random) -> Unit:
    def word() -> str:
        return "".join(chance.choices(_SYLLABLES, k=3)).capitalize()

    days = sorted(chance.sample(range((_AS_OF - _FIRST_DAY).days - 60), _STEPS))
    rates = chance.sample(range(5, 100), _STEPS)
    return Unit(
        number=number,
        sector=word(),
        speaker=f"{word()} {word()}",
        rates=tuple(rates),
        days=tuple(_FIRST_DAY + timedelta(day) for day in days),
        jobs=chance.randrange(1_000, 99_000),
        met=_FIRST_DAY + timedelta(chance.randrange(3_000)),
    )


def _frame() -> dict[str, bytes]:
    """What does not depend on the size: settings and templates of the real site, and what stands in for its pages."""
    kept = [file for name in _KEPT for file in _files(ROOT / TEMPLATES / name)]
    files = {file.relative_to(ROOT).as_posix(): file.read_bytes() for file in [*kept, ROOT / CONTENT / "words.yml"]}
    own = {file.relative_to(_OWN).as_posix(): file.read_bytes() for file in _files(_OWN)}
    return files | own | {"mkdocs.yml": _settings()}


def _files(path: Path) -> list[Path]:
    return [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]


def _settings() -> bytes:
    """The settings of the real site, with a nav of its own."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    before, _, rest = text.partition("\nnav:")
    return (before + _NAV + rest[rest.index("\nnot_in_nav:") :]).encode()


def _articles(units: list[Unit]) -> dict[str, bytes]:
    return {f"{SEEDS}/report-{unit.number}.txt": _article(unit).encode() for unit in units}


def _article(unit: Unit) -> str:
    """The article of a unit. It says each thing in a sentence that a fact quotes."""
    sentences = [_met(unit), _jobs(unit)]
    sentences += [_charged(unit, step) for step in range(_STEPS)]
    return f"**Title: {_title(unit)}**\n\n" + "\n\n".join(sentences) + "\n"


def _title(unit: Unit) -> str:
    return f"A report on {unit.called}"


def _charged(unit: Unit, step: int) -> str:
    return f"From {_said(unit.days[step])} the duty on {unit.called} is {unit.rates[step]} per cent."


def _jobs(unit: Unit) -> str:
    return f"About {unit.jobs:,} people work in {unit.called}."


def _met(unit: Unit) -> str:
    return f"{unit.speaker} {unit.number} spoke for {unit.called} on {_said(unit.met)}."


def _said(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def _sheet(units: list[Unit]) -> dict[str, bytes]:
    written = {"sectors": _sector, "measures": _measure, "people": _person, "events": _event, "sources": _source}
    return {f"{CONTENT}/{name}.yml": "\n".join(map(write, units)).encode() for name, write in written.items()}


def _cite(unit: Unit, quote: str) -> str:
    return f'{{source: report-{unit.number}, quote: "{quote}"}}'


def _fact(id: str) -> str:
    """The hole of a fact in a sentence."""
    return f"{{{{ {id} }}}}"


def _sector(unit: Unit) -> str:
    jobs = f"sectors.{unit.id}.figures.jobs"
    return f"""\
{unit.id}:
  name: {{en: "{unit.called}"}}
  covers: {{en: "Everything that is made of {unit.sector.lower()}, and what it is made with."}}
  answer: {{en: "{unit.called} pays {_fact(f"measures.duty-{unit.number}.rate")}. Work: {_fact(jobs)} people."}}
  canada: {{en: "Nothing is charged in return, whatever was said on {_fact(f"events.talks-{unit.number}.date")}."}}
  figures:
    jobs:
      what: {{en: "People who work in {unit.called}"}}
      value: about {unit.jobs:,}
      cite: {_cite(unit, _jobs(unit))}
  cite: orders-{unit.number}
"""


def _measure(unit: Unit) -> str:
    steps = "".join(
        f"""\
    - value: {rate}%
      from: {day}
      instrument: Order {unit.number} of {day.year}
      scope: {{en: "All that {unit.called} sends."}}
      cite: [orders-{unit.number}, {_cite(unit, _charged(unit, step))}]
"""
        for step, (rate, day) in enumerate(zip(unit.rates, unit.days, strict=True))
    )
    return f"""\
duty-{unit.number}:
  name: {{en: "Duty on {unit.called}"}}
  kind: tariff
  imposed_by: united-states
  sectors: [{unit.id}]
  says: {{en: "Taxes what {unit.called} sends across the border."}}
  rate:
{steps}  cusma:
    treatment: not-exempt
    note: {{en: "{unit.called} pays whether or not it meets the rules."}}
    cite: orders-{unit.number}
  cite: orders-{unit.number}
"""


def _person(unit: Unit) -> str:
    return f"""\
{unit.person}:
  name: {unit.speaker} {unit.number}
  country: canada
  offices:
    speaker-for-{unit.id}:
      title: {{en: "Speaker for {unit.called}"}}
      from: {unit.met}
      cite: {_cite(unit, _met(unit))}
  role: {{en: "Speaks for {unit.called}, whose duty stands at {_fact(f"measures.duty-{unit.number}.rate")}."}}
  cite: {_cite(unit, _met(unit))}
"""


def _event(unit: Unit) -> str:
    return f"""\
talks-{unit.number}:
  name: {{en: "Talks on {unit.called}"}}
  date: {unit.met}
  kind: talks
  sectors: [{unit.id}]
  people: [{unit.person}]
  says: {{en: "{unit.speaker} {unit.number} spoke for {unit.called}."}}
  cite: {_cite(unit, _met(unit))}
"""


def _source(unit: Unit) -> str:
    return f"""\
orders-{unit.number}:
  name: Orders on {unit.called}
  kind: official
  publisher: Gazette
  url: https://gazette.example/{unit.id}
  published: 2026-07-01

report-{unit.number}:
  name: {_title(unit)}
  kind: news
  publisher: Paper no. {unit.number}
  published: 2026-06-30
  article: report-{unit.number}.txt
"""
