"""The second look at figures: at the finished page, whatever made it.

Every figure that a reader takes in stands in an element that carries the id of its fact and says what
the fact says, or in a name that the sheet holds. Words beside a bound figure that change what it says
(`{{ rate }} billion`) are seen too.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from operator import attrgetter, is_not

from generator.diagnostics import Diagnostic, Place, Rule
from generator.figures.agreement import states
from generator.figures.figure import Figure
from generator.figures.scan import figures_in, keeps_its_meaning
from generator.figures.typed import Names, UnboundFigure, typed_figures
from generator.figures.when import When
from generator.language import Language
from generator.model.facts import Fact
from generator.model.page import Page
from generator.model.reads import are_same
from generator.model.site import Site
from generator.rendering.read_aloud import Bound, ReadAloud

_BESIDE = 15  # letters shown on either side


class BoundFigureDiffers(Rule):
    """What stands on a page for a fact says what the fact says.

    An element that carries the id of a fact (`data-fact`) holds the fact's own figure or date, and no word
    beside it may change it: in `{{ measures.us-steel.rate }} billion` or `minus {{ … }}` the page would
    say something that no source does. Print the fact by a hole, and write the sentence round the figure
    as it is.
    """

    name = "bound-figure-differs"


@dataclass(frozen=True, slots=True)
class Audit:
    """What came of looking at finished pages."""

    problems: tuple[Diagnostic, ...]
    """What is wrong with their figures; a page's template is the place that is known."""
    sound: Mapping[str, Page]
    """By path: the pages in which nothing is."""
    besides: Mapping[str, Mapping[str, Fact | None]]
    """By path: the facts that elements of such a page stand for and its template did not print, if there are any.

    None for one that is not there.
    """
    names: Names
    """The names that the sheet held."""


def audit(site: Site, pages: Sequence[Page], before: Audit | None = None) -> Audit:
    """Look at finished pages, but for those in which nothing was wrong before, and nothing can be now."""
    known = {**before.sound} if before and before.names == site.names else {}
    besides = {**before.besides} if before else {}
    for path, facts in besides.items():  # the facts that a page prints say what they did, or it were another
        if not all(are_same(site.fact(id), fact) for id, fact in facts.items()):
            known.pop(path, None)
    auditor, problems = _Auditor(site), list[Diagnostic]()
    paths = [*map(attrgetter("path"), pages)]
    for page in compress(pages, map(is_not, map(known.get, paths), pages)):
        known.pop(page.path, None)
        read = ReadAloud(page.html)
        if found := [*auditor.problems(page, read)]:
            problems += found
            continue
        known[page.path] = page
        others = {bound.fact for bound in read.bound}.difference(page.facts)
        besides[page.path] = {id: site.fact(id) for id in sorted(others)}
    for path in known.keys() - paths:
        del known[path]
    besides = {path: facts for path, facts in besides.items() if facts and path in known}
    return Audit(tuple(problems), known, besides, site.names)


class _Auditor:
    """Looks at one page after another. What they repeat, such as their notes, is looked at once."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def problems(self, page: Page, read: ReadAloud) -> Iterator[Diagnostic]:
        place = Place(page.template)
        for bound in read.bound:
            if not self._is_honest(read.text, bound, page.language):
                shown = " ".join(read.text[max(0, bound.start - _BESIDE) : bound.end + _BESIDE].split())
                said = f'On the page "{page.path}" the text "{shown}" does not say what the fact "{bound.fact}" says.'
                yield BoundFigureDiffers.at(place, said, "Print the fact by a hole, and leave its figure as it is.")
        blocks = dict.fromkeys(read.blotted.split("\n\n"))
        typed = (typed_figures(block, self._site.names, page.language) for block in blocks)
        for letters in (letters for figures in typed for _, letters in figures):
            said = f'On the page "{page.path}" the figure "{letters}" stands for no fact.'
            yield UnboundFigure.at(place, said, "Print it by the hole of a fact.")

    def _is_honest(self, text: str, bound: Bound, language: Language) -> bool:
        """Whether a text says what the fact says that it stands for; a fact in words may stand in any words."""
        fact, letters = self._site.fact(bound.fact), text[bound.start : bound.end]
        if fact is None:
            return False
        if not isinstance(fact.value, Figure | When):
            return True
        return _says(letters, fact.value, language) and keeps_its_meaning(text, bound.start, bound.end, language)


@lru_cache(maxsize=2**14)  # pages show the same facts
def _says(letters: str, value: Figure | When, language: Language) -> bool:
    """Whether a text states a value, or the year of a date."""
    found = [written.value for written in figures_in(letters, language)]
    is_year = isinstance(value, When) and found == [When(value.year)]
    return is_year or (len(found) == 1 and states(found[0], value))
