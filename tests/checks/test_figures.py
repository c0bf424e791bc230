"""Law 2 at work: whoever changes one digit of a quoted figure is told at its line."""

from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from generator.checks.figures import check_figures
from generator.diagnostics import Place
from generator.figures.figure import Currency, Figure
from generator.figures.scan import figures_in
from generator.language import Language
from generator.model.draft import Draft
from generator.reading.fact_sheet import read_draft
from generator.reading.sources import Sources
from generator.rendering.locales import figure_text
from tests.cases import BASE, sources
from tests.checks.each import in_all
from tests.digits import digits_in, replaced
from tests.figures.test_tables import written_in

pytestmark = pytest.mark.no_cover


def _quoted(language: Language) -> Iterator[tuple[str, str]]:
    """What the tables hold as people write it, with the same figure as the sheet writes it."""
    for written in written_in(language):
        found = list(figures_in(written, language))
        value = found[0].value if len(found) == 1 else None
        if isinstance(value, Figure) and value.currency is not Currency.UNSAID:
            yield written, figure_text(value, Language.ENGLISH)


RECORD = """
{id}:
  name: {id}
  covers: "Item {id}."
  answer: "Item {id}."
  figures:
    item:
      what: Item {id}
      value: '{value}'
      cite: {{source: {language}-wire, quote: '{quote}'}}
  cite: gazette
"""
SOURCE = """
{0}-wire:
  name: Figures
  kind: news
  article: {0}.txt
  language: {0}
"""


@cache
def _sheet() -> Sources:
    """A sheet with a record for each figure, which rests on a quote of an English or a French article."""
    records, articles = "", {}
    for language in Language:
        sentences = []
        for number, (written, value) in enumerate(_quoted(language)):
            word = "".join(chr(ord("a") + int(digit)) for digit in f"{number:03}")
            sentences.append(f"Item {word}: {written} x{word}.")
            quote = sentences[-1].replace("'", "''")
            records += RECORD.format(id=f"{language}-{word}", value=value, language=language, quote=quote)
        articles[f"seeds/{language}.txt"] = "\n\n".join(sentences)
    held = "".join(map(SOURCE.format, Language))
    return sources(
        {
            **BASE,
            **articles,
            "content/sources.yml": BASE["content/sources.yml"] + held,
            "content/sectors.yml": BASE["content/sectors.yml"] + records,
        }
    )


@cache
def _sound() -> Draft:
    return read_draft(_sheet().content, _sheet().seeds)


def _told(content: Mapping[str, bytes]) -> tuple[Draft, set[Place]]:
    """The sheet with other files in place of some, and where something in it is wrong."""
    draft = read_draft({**_sheet().content, **content}, _sheet().seeds, _sound())
    problems = [*draft.problems, *in_all(check_figures, draft)]
    return draft, {Place(problem.place.path, problem.place.line) for problem in problems}


def test_every_figure_of_the_tables_is_found_in_its_quote() -> None:
    draft, told = _told({})
    assert len([fact for fact in draft.facts if fact.endswith(".figures.item")]) > 2 * 60
    assert not told


def test_no_digit_of_a_quoted_figure_can_change() -> None:
    """One digit of each figure at a time, in all figures at once: each stands on a line of its own."""
    path = "content/sectors.yml"
    digits = [digit for digit in digits_in(_told({})[0]) if digit.place.path == path]
    assert len(digits) > 200
    for number in {digit.number for digit in digits}:
        for other in range(9):
            changed = [digit for digit in digits if digit.number == number]
            text = replaced(changed[0].file.text, {digit.offset: digit.others[other] for digit in changed})
            _, told = _told({path: text.encode()})
            assert told == {Place(path, digit.place.line) for digit in changed}
