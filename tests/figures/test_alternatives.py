"""A pattern that writes the beginnings of words once finds what the words themselves would."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.figures.alternatives import any_of

LETTERS = "ab (.|"
WORDS = st.sets(st.text(LETTERS, min_size=1, max_size=5), max_size=12)


@given(WORDS, st.text(LETTERS, max_size=30))
def test_it_finds_the_words_the_longest_first(words: set[str], text: str) -> None:
    plain = "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or r"(?!)"
    assert re.findall(any_of(words), text) == re.findall(plain, text)


@given(WORDS, st.text(LETTERS, max_size=30))
def test_what_must_follow_makes_it_try_a_shorter_one(words: set[str], text: str) -> None:
    plain = "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or r"(?!)"
    assert re.findall(rf"(?:{any_of(words)})(?!\w)", text) == re.findall(rf"(?:{plain})(?!\w)", text)


@pytest.mark.parametrize(
    "words",
    [{"a" * 20_000, "a" * 10_000 + "b"}, {"a" * length for length in range(1, 500)}],
    ids=["long", "each the beginning of the next"],
)
def test_words_may_be_as_long_and_as_alike_as_they_like(words: set[str]) -> None:
    pattern = re.compile(any_of(words))
    assert all(pattern.fullmatch(word) for word in words)
