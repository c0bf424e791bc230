"""Every small change to a text: a letter replaced, removed or doubled; and junk that fits in a file."""

from collections.abc import Iterator

from hypothesis import strategies as st


def misspelt(text: str) -> Iterator[str]:
    """The text with one of its letters or digits changed, in every way, at every letter."""
    for index, letter in enumerate(text):
        if letter.isalnum():
            yield from misspelt_at(text, index)


def misspelt_at(text: str, index: int) -> tuple[str, str, str]:
    """The text with the letter at an index replaced, removed and doubled."""
    before, letter, after = text[:index], text[index], text[index + 1 :]
    other = "0" if letter.isdigit() and letter != "0" else "1" if letter.isdigit() else "x" if letter != "x" else "y"
    return f"{before}{other}{after}", f"{before}{after}", f"{before}{letter}{letter}{after}"


def is_shorter_by_a_word(changed: str, text: str) -> bool:
    """Whether the change took a word of one letter from either end: what is left is a true quote still."""
    return changed.strip() in (text.partition(" ")[2], text.rpartition(" ")[0])


READABLE = st.characters(
    exclude_categories=["Cs"],
    exclude_characters=[
        *(chr(code) for codes in (range(9), range(11, 32), range(127, 160)) for code in codes),
        *(chr(code) for codes in (range(0x202A, 0x202F), range(0x2066, 0x206A), (0xFFFE, 0xFFFF)) for code in codes),
    ],
)
"""Every letter that a file may hold."""

FRAGMENTS: tuple[str, ...] = (
    "<script>alert(1)</script>",
    "{{ 7*7 }}",
    "{% raw %}",
    "{# c #}",
    "a",
    "b",
    "`x`",
    "```",
    "~~~",
    "[x](javascript:alert(1))",
    "![x](y)",
    "[x]: y",
    '"onmouseover="x',
    "'",
    "-->",
    "<!--",
    "]]>",
    "<![CDATA[",
    "&amp;",
    "&#60;",
    "&",
    "*x*",
    "__x__",
    "# x",
    "## x {#y}",
    "- x",
    "+ x",
    "1. x",
    "12345678901. x",
    "1) x",
    "===",
    "---",
    "***",
    "> x",
    ":smile:",
    "::",
    "https://x.example",
    "a@b.example",
    "<a@b.example>",
    "\\",
    "\\*",
    "<b>",
    "</p>",
    "<p>",
    "{: .x}",
    "{.x}",
    "[^1]",
    "[TOC]",
    "*[x]: y",
    "!!! note",
    "???",
    "\xa0",
    "\u2028",
    "\xad",
    "\ufeff",
    "\u200b",
    "\u200d",
    "\u200f",
    "\u0301",
    "\U000e0041",
    "\xe9",
    "\U0001f600",
    "==x==",
    "~x~",
    "^x^",
    "$x$",
    "%",
    "@",
    "<br",
    "</td>",
    "</table>",
    "<svg/onload=x>",
    "    x",
    "|",
    "| a | b |",
    "|---|",
)
"""What means something to Markdown, HTML, Jinja or YAML somewhere."""

TEXTS = st.lists(st.sampled_from(FRAGMENTS) | st.text(READABLE, max_size=8), min_size=1, max_size=6).map("".join)
"""Text of the kind that breaks out of its place, if it can."""
