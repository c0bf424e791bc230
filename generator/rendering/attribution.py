"""Claims on a page: always with who makes them."""

import re
from collections.abc import Callable, Mapping

from markupsafe import Markup

from generator.rendering.bound import BoundRecord
from generator.rendering.escaping import escaped
from generator.rendering.printer import Printer

_BLANK = re.compile(r"\{(who|what)\}")


class Attribution:
    """Writes the claims of one page."""

    def __init__(
        self, printer: Printer, words: Mapping[str, Mapping[str, str]], url: Callable[[BoundRecord], str]
    ) -> None:
        self._printer = printer
        self._words = words
        self._url = url

    def statement(self, claim: BoundRecord) -> Markup:
        """Who says it, with a link; what is said; and when it was said, where a source tells."""
        _expect_claim(claim)
        who = Markup('<a href="{}">{}</a>').format(self._url(claim.by), self._speaker(claim))
        text = self._filled("says", who=who, what=self._printer.written(f"{claim.fact_id}.says"))
        if claim.said:
            text += Markup(" {} {}.").format(escaped(self._word("said")), self._printer.print(claim.said))
        return Markup('<span class="claim" data-claim="{}.says">{}</span>').format(claim.fact_id, text)

    def headline(self, claim: BoundRecord) -> Markup:
        """What the claim is called, after the name of who makes it."""
        _expect_claim(claim)
        return self._filled("headline", who=self._speaker(claim), what=self._printer.written(f"{claim.fact_id}.name"))

    def _speaker(self, claim: BoundRecord) -> Markup:
        if claim.by.collection == "sources" and claim.by.article:
            return escaped(self._word("article"))
        return self._printer.print(claim.by.name)

    def _filled(self, key: str, **pieces: Markup) -> Markup:
        """The site's sentence for claims, with the speaker and the claim in their places."""
        sentence = self._word(key)
        if sorted(_BLANK.findall(sentence)) != ["what", "who"]:
            raise ValueError(f'The words "claim.{key}" in content/words.yml must hold {{who}} and {{what}}, once each.')
        return Markup("").join(pieces.get(part, escaped(part)) for part in _BLANK.split(sentence))

    def _word(self, key: str) -> str:
        words = self._words.get("claim", {})
        if key not in words:
            raise LookupError(f'There are no words "claim.{key}" in content/words.yml, and every claim needs them.')
        return words[key]


def _expect_claim(record: object) -> None:
    if not (isinstance(record, BoundRecord) and record.collection == "claims"):
        raise TypeError("Only a whole claim is attributed: one of `claims`, or of those that refer to a record.")
