import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.article import Article, Sentence
from generator.model.wording import FREE, Wording, words_of
from generator.pipeline import generate
from tests.cases import changed, sources

pytestmark = pytest.mark.no_cover

ARTICLE = (
    "Ministers from both countries met in the capital, where they said little. "
    "The U.S. side’s well-known wish for lower duties on l'acier did not surprise anyone at the café. "
    "Afterwards neither one would tell reporters what the other had offered or when they might meet again."
)
WORDS = ARTICLE.split()
MARKS = st.sampled_from([" ", "  ", "\n    ", ", ", ". ", "; ", " — ", " (", ") ", "… ", "” “", "!\n    ", " \u00ad"])


def _dressed(draw: st.DrawFn, words: list[str]) -> str:
    """Words with other punctuation between them, and in other case."""
    texts = [draw(st.sampled_from([word, word.upper(), word.lower(), f"“{word}”", f"{word}’"])) for word in words]
    return "".join(text + draw(MARKS) for text in texts)


@st.composite
def excerpts(draw: st.DrawFn, count: int) -> str:
    """So many words of the article in a row, with words of our own before and after."""
    plain = [word.strip(".,") for word in WORDS if "-" not in word]
    start = draw(st.integers(0, len(plain) - count))
    return f"Ours: {_dressed(draw, plain[start : start + count])} ours."


SEED = {"seeds/wire.txt": " ".join(word for word in WORDS if "-" not in word) + " Trade Minister Ada Quill.\n"}
MEANS = '{en: "The law that the duty rests on."}'


def _found(prose: str) -> list[str]:
    """The rules that a sentence in a prose field breaks, written over several lines."""
    files = changed(("content/glossary.yml", MEANS, f">-\n    {prose}")) | SEED
    return [problem.rule for problem in generate(sources(files)).diagnostics]


@given(excerpts(FREE + 1))
def test_any_twelve_words_in_a_row_are_found_whatever_is_between_them(prose: str) -> None:
    assert _found(prose) == ["copied"]


@given(excerpts(FREE))
def test_eleven_are_not(prose: str) -> None:
    assert _found(prose) == []


@given(st.data())
def test_a_run_is_told_once_and_as_long_as_it_goes(data: st.DataObject) -> None:
    plain = [word.strip(".,") for word in WORDS]
    count = data.draw(st.integers(FREE + 1, len(plain)))
    start = data.draw(st.integers(0, len(plain) - count))
    passage = " ".join(plain[start : start + count])
    wording = Wording([Article("seeds/a.txt", "", ((Sentence(ARTICLE, 1, 1),),))])
    [run] = wording.runs(f"Ours: {passage}, ours.")
    assert (run.count, run.start) == (len(words_of(passage)), len("Ours: "))


def test_what_parts_words_and_what_does_not() -> None:
    text = "Can't U.S. well-known l’acier A/B 1,000 «Élan» x\u00ady e\u0301te\u0301 …"
    assert [word.folded for word in words_of(text)] == [
        *("cant", "us", "well", "known", "lacier", "a", "b", "1000", "élan", "xy", "été"),
    ]


def test_a_word_stands_where_it_says() -> None:
    text = '"Well-known," (she said.)'
    assert [text[word.start : word.end] for word in words_of(text)] == ["Well", "known", "she", "said"]


def test_the_line_is_that_of_the_word_within_a_sentence_over_several_lines() -> None:
    lines = "\n".join(f"{letter} {letter}{letter} {letter}{letter}{letter}" for letter in "abcdefgh")
    wording = Wording([Article("seeds/a.txt", "", ((Sentence(lines, 3, 1),),))])
    [run] = wording.runs(" ".join(lines.split()[7:21]))
    assert run.line == 5
