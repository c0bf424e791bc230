"""Which language an article is written in, by the small words that no text can do without."""

import re
from collections import Counter

from generator.language import Language
from generator.model.article import Article

_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORDS = {
    Language.ENGLISH: _WORD.findall("the of and to in is that for with by was were has it from will"),
    Language.FRENCH: _WORD.findall("le la les des du de et une est que dans pour sur au aux qui il ont sera"),
}


def language_of(article: Article) -> Language:
    """The language with more of its small words; English, if there are none."""
    words = Counter(_WORD.findall(article.normal.lower()))
    return max(Language, key=lambda language: sum(words[small] for small in _SMALL_WORDS[language]))
