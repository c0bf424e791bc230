"""Every text that the sheet brings to a page: its names, its prose between the holes, and the words of the site."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language import Language
from generator.model.draft import Draft
from generator.model.facts import Fact, YamlPath
from generator.model.text import Name
from generator.model.walk import Walk
from generator.model.words import Words


@dataclass(frozen=True, slots=True)
class Text:
    """A text without a hole, in one language."""

    letters: str
    language: Language
    at: YamlPath
    """Where the value that it belongs to is written."""
    is_name: bool = False
    """Whether something of the sheet is called so."""


def texts_in(draft: Draft, walk: Walk) -> Iterator[Text]:
    """Each text of a record, in the order of the sheet, in every language that it is written in."""
    for fact in draft.facts_of(walk):
        yield from _texts_of(fact)


def labels_in(words: Words | None) -> Iterator[Text]:
    """Each word of the site, in every language."""
    for group, labels in words.root.items() if words else ():
        for key, label in labels.items():
            for language, letters in label.in_language.items():
                yield Text(letters, language, ("words", group, key))


def _texts_of(fact: Fact) -> Iterator[Text]:
    if isinstance(fact.value, Name):
        for language, letters in fact.value.in_language.items():
            yield Text(letters, language, fact.at, is_name=True)
    for language, pieces in fact.prose.in_language.items() if fact.prose else ():
        for piece in pieces:
            if isinstance(piece, str):
                yield Text(piece, language, fact.at)
