"""Words by which a sentence compares one fact with another."""

import re
from collections.abc import Iterator

_WORDS = (
    r"(?:re)?doubl(?:e[sd]?|ing)",
    r"tripl(?:e[sd]?|ing)",
    r"halv(?:e[sd]?|ing)",
    r"twice as",
    r"(?:high|low|larg|small|bigg|great|few|steep|cheap)(?:er|est)",
    r"lower(?:ed|s|ing)",
    r"rose|ris(?:es?|en|ing)",
    r"f[ae]ll(?:s|en|ing)? (?:to|by|from)",
    r"drop(?:s|ped)? (?:to|by|from)",
    r"cuts?",
    r"raise[sd]?",
    r"increase[sd]?",
    r"(?:more|less|fewer) than",
    r"at (?:least|most)",
    r"pays? (?:the )?(?:most|least|more|less)",
    r"(?:the|stayed the|stays the) same",
    r"unchanged",
    r"still pays?",
    r"since(?=\s*\Z)",  # a hole with a date follows
    "doublent|augmente|baisse|hausse|inchangé|plus élevé",
)
_COMPARISON = re.compile(rf"\b(?:{'|'.join(_WORDS)})(?!\w)", re.IGNORECASE)
_SAME_TIME = re.compile(r"\bthe same (?:day|time|month|year|goods|goals|product|way|law|order)\b", re.IGNORECASE)


def comparisons_in(text: str) -> Iterator[re.Match[str]]:
    """Each word of a text, between two holes, that compares; `the same day` is no comparison of figures."""
    yield from _COMPARISON.finditer(_SAME_TIME.sub(lambda found: " " * len(found[0]), text))
