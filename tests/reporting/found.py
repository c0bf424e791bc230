"""Diagnostics to report, harmless and hostile."""

from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Place, Rule, Severity
from generator.rulebook import RULEBOOK

ERROR = Diagnostic(Place("content/people.yml", 3, 12), "It is wrong.", "Mend it.", "unknown-reference", Severity.ERROR)
WARNING = Diagnostic(Place("seeds/wire.txt"), "Nobody names it.", "", "unlisted-article", Severity.WARNING)

HOSTILE = "50%\r\n::error file=x,line=1::,:%25 {0} {{x}} [y](z) \"'\\ <b>\x1b[31m\u202e\u200b\u2028\x00é漢\U0001f600"


def _diagnostic(path: str, place: tuple[int, int], message: str, hint: str, rule: type[Rule]) -> Diagnostic:
    return Diagnostic(Place(path, *place), message, hint, rule.name, rule.severity)


TEXTS = st.text() | st.text("%:,\r\n{}[]()\\\"'<>/# \u202e\x1bé漢") | st.just(HOSTILE)

DIAGNOSTICS = st.builds(
    _diagnostic,
    TEXTS,
    st.tuples(st.integers(1, 10**6), st.integers(1, 10**6)),
    TEXTS,
    TEXTS,
    st.sampled_from(list(RULEBOOK.values())),
)
"""A diagnostic of any rule, with any text in its path, message and hint."""
