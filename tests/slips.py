"""Slips of the hand: what happens to a file that people and programs edit."""

from hypothesis import strategies as st

from tests.cases import BASE
from tests.letters import FRAGMENTS, READABLE

CONTENT = sorted(path for path in BASE if path.startswith("content/"))
_SNIPPETS = sorted({line.strip() for path in CONTENT for line in BASE[path].splitlines() if line.strip()})
JUNK = st.sampled_from(
    (
        *_SNIPPETS,
        *FRAGMENTS,
        *":-?[]{},&*!|>'\"%@`#\n \t\ufeff\u008501",
        *(": ", "\n  ", "\n    ", "- ", "{{ ", " }}", "{}", " # ", "[" * 21),
        *("[]", "''", "cite:", "cite: []", "<<: {}", "? []", "&a ", "*a", "!!x ", "---\n", "...\n"),
        *("<<<<<<< a\n", "=======\n", "\\x", '"\\u202e"', '"\\0"', "\u202e", "\u200d", "\u0301" * 31, "\u2028"),
        *(
            '"[key]": x',
            "title: {titel: x}",
            "https://[",
            "from: 2025-00",
            "until: 2025",
            "figures: {what: {value: 1}}",
        ),
    )
)
_BYTES = st.sampled_from(
    [b"\xff", b"\xe9", b"\x00", b"\x1b", b"\r", b"\r\n", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc0\xaf"]
)


@st.composite
def _retyped(draw: st.DrawFn, text: str) -> str:
    """Something else in place of a few letters, or between two."""
    start, end = draw(_spans(text))
    return text[:start] + draw(JUNK | st.text(READABLE, max_size=3)) + text[end:]


@st.composite
def _doubled(draw: st.DrawFn, text: str) -> str:
    start, end = draw(_spans(text, longest=200))
    return text[:end] + text[start:end] + text[end:]


@st.composite
def _deleted(draw: st.DrawFn, text: str) -> str:
    start, end = draw(_spans(text, longest=200))
    return text[:start] + text[end:]


@st.composite
def _swapped(draw: st.DrawFn, text: str) -> str:
    """Two lines changed round."""
    lines = text.split("\n")
    one, other = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


@st.composite
def _indented(draw: st.DrawFn, text: str) -> str:
    """A line moved to the right or to the left."""
    lines = text.split("\n")
    at = draw(st.integers(0, len(lines) - 1))
    lines[at] = draw(st.sampled_from(["", " ", "  ", "    ", "\t", "- "])) + lines[at].lstrip(" ")
    return "\n".join(lines)


def _spans(text: str, longest: int = 12) -> st.SearchStrategy[tuple[int, int]]:
    """Where a stretch of a text begins and ends."""
    starts = st.integers(0, len(text))
    return st.tuples(starts, st.integers(0, longest)).map(lambda span: (span[0], min(len(text), span[0] + span[1])))


@st.composite
def spoilt(draw: st.DrawFn, text: str) -> bytes:
    """A file after a few slips."""
    for _ in range(draw(st.integers(1, 3))):
        slip = draw(st.sampled_from([_retyped, _retyped, _doubled, _deleted, _swapped, _indented]))
        text = draw(slip(text))
    data = text.encode()
    damage = draw(st.integers(0, 9))
    at = draw(st.integers(0, len(data))) if damage < 2 else 0
    if damage == 0:
        data = data[:at] + draw(_BYTES) + data[at:]
    if damage == 1 and data[at:]:
        data = data[:at] + bytes([data[at] ^ 1 << draw(st.integers(0, 7))]) + data[at + 1 :]
    return data
