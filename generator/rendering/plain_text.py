"""Values as plain text, in the language of a page.

It stands in titles and attributes as it is, and in the elements of facts once it is escaped.
"""

from typing import assert_never

from generator.figures.figure import Figure
from generator.figures.when import When
from generator.language import Language
from generator.model.citation import Citation
from generator.model.facts import Fact, Value, fact_id
from generator.model.site import Site
from generator.model.text import Hole, Name, Prose, Statement
from generator.model.values import Disputed, Unknown
from generator.rendering.locales import figure_text, when_text


class PlainText:
    """Writes the values of a site in one language."""

    def __init__(self, site: Site, language: Language) -> None:
        self.language = language
        self._site = site

    def of(self, value: Value) -> str:
        """A value as people write it, with every hole in it filled."""
        match value:
            case Figure():
                return figure_text(value, self.language)
            case When():
                return when_text(value, self.language)
            case Name():
                return value.text(self.language)
            case Prose() | Statement():
                return self._prose(value.clause if isinstance(value, Statement) else value)
            case Unknown():
                told = f", {self.word('expected')} {self.of(value.expected)}" if value.expected else ""
                return self.word("unknown") + told
            case Disputed():
                sides = (f"{self.of(side.value)} ({self._sayers(side.cite)})" for side in value.disputed)
                return f" {self.word('or')} ".join(sides)
            case _:
                assert_never(value)

    def who_says(self, citations: tuple[Citation, ...]) -> dict[str, Fact]:
        """The publisher of each source, without the copy that it was read in, or its title where it has none."""
        facts, found = self._site.facts, {}
        for source in (fact_id("sources", citation.source) for citation in citations):
            if publisher := facts.get(fact_id(source, "publisher")):
                found[self.of(publisher.value).partition(" (")[0]] = publisher
            else:
                title = facts[fact_id(source, "name")]
                found[self.of(title.value)] = title
        return found

    def word(self, key: str) -> str:
        """A word that values are printed with."""
        name = self._site.words.root.get("value", {}).get(key)
        if name is None:
            raise TypeError(f'content/words.yml has no "{key}" under "value", with which a value here is printed.')
        return name.text(self.language)

    def _prose(self, prose: Prose) -> str:
        pieces = prose.pieces(self.language)
        return "".join(self._filled(piece) if isinstance(piece, Hole) else piece for piece in pieces)

    def _filled(self, hole: Hole) -> str:
        fact = self._site.fact(hole.fact)
        return self.of(fact.value) if fact else self.word("nothing_in_force")

    def _sayers(self, citations: tuple[Citation, ...]) -> str:
        return ", ".join(self.who_says(citations))
