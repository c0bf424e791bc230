import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.diagnostics import Place
from generator.model.article import _WORD, Article, Sentence, normalised, origins
from generator.reading.articles import read_article
from tests.cases import BASE
from tests.letters import READABLE, misspelt, misspelt_at

WIRE = BASE["seeds/wire.txt"]


def _read(text: str | bytes) -> Article:
    article, problems = read_article("seeds/a.txt", text.encode() if isinstance(text, str) else text)
    assert article is not None
    assert not problems
    return article


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("  two \t words \n here ", "two words here"),
        ("no\u00a0break, thin\u2009space, narrow\u202fspace", "no break, thin space, narrow space"),
        ("line\u2028separator", "line separator"),
        ("‘a’ ‚b‛ ′c′ ʼd", "'a' 'b' 'c' 'd"),
        ("“a” „b‟ ″c″ «d»", '"a" "b" "c" "d"'),
        ("a‐b a‑b a‒b a–b a—b a―b a−b", "a-b a-b a-b a-b a-b a-b a-b"),
        ("soft\u00adhyphen, zero\u200bwidth", "softhyphen, zerowidth"),
        ("joined\u2060words, \ufeffmark", "joinedwords, mark"),
        ("e\u200b\u0301", "é"),
        ("Case, 12.0 and É stay.", "Case, 12.0 and É stay."),
        ("ﬁ ½ ² Ａ", "ﬁ ½ ² Ａ"),
        ("« espace »", '" espace "'),
    ],
)
def test_the_declared_normalisation_of(written: str, normal: str) -> None:
    assert normalised(written) == normal


@given(st.text(READABLE))
def test_to_normalise_twice_changes_nothing(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)


@pytest.mark.parametrize(
    ("quote", "times"),
    [
        ("Ada Quill", 1),
        ("Quill", 2),
        ("Minister hopes for relief", 1),
        ('"We made progress," Quill said.', 1),
        ("25 per cent", 1),
        ("ada quill", 0),
        ("da Quill", 0),
        ("Ada Quil", 0),
        ("Ada  Quill", 1),
        ("5 per cent", 0),
        ("Ada.Quill", 0),
        ("Ada .*", 0),
        ("Quill said. The duty", 0),
        ("relief Trade", 0),
    ],
)
def test_how_often_words_stand_in_an_article(quote: str, times: int) -> None:
    assert _read(WIRE).occurrences(quote) == times


@pytest.mark.parametrize(
    ("passage", "line", "column"),
    [
        ("Trade Minister", 3, 1),
        ("We made progress", 3, 58),
        ("on Tuesday. “We made", 3, 1),
        ("enter free", 5, 37),
        ("per cent. Widgets that meet", 5, 1),
        ("free.\nnothing", 5, 37),
        ("Minister hopes for relief", 1, 1),
        ("nowhere", 1, 1),
        ("", 1, 1),
    ],
)
def test_the_sentence_that_opens_a_passage(passage: str, line: int, column: int) -> None:
    assert _read(WIRE).place_of(passage) == Place("seeds/a.txt", line, column)


WORDS = st.lists(st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=8), min_size=1, max_size=12)


@st.composite
def articles_and_quotes(draw: st.DrawFn) -> tuple[str, str]:
    """An article of a few paragraphs, and some whole words that stand together in it."""
    marks = st.sampled_from(["", "", "", ",", ".", "?", ";", " –", "’s", '"', "%"])
    paragraphs = [[word + draw(marks) for word in draw(WORDS)] for _ in range(draw(st.integers(1, 3)))]
    words = draw(st.sampled_from(paragraphs))
    start = draw(st.integers(0, len(words) - 1))
    end = draw(st.integers(start + 1, len(words)))
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs), " ".join(words[start:end])


@given(articles_and_quotes())
def test_words_taken_from_an_article_are_found(drawn: tuple[str, str]) -> None:
    text, quote = drawn
    assert _read(f"# Title\n\n{text}").occurrences(quote) >= 1


@given(articles_and_quotes(), st.data())
def test_a_letter_that_the_article_does_not_have_is_never_found(drawn: tuple[str, str], data: st.DataObject) -> None:
    text, quote = drawn
    index = data.draw(st.sampled_from([index for index, letter in enumerate(quote) if letter.isalnum()]))
    strange = next(letter for letter in "qxzжあ" if letter not in text)
    article = _read(text)
    assert article.occurrences(quote[:index] + strange + quote[index + 1 :]) == 0
    assert article.occurrences(quote[:index] + strange + quote[index:]) == 0


def _naive(article: Article, quote: str) -> int:
    """How often a text stands in an article, letter by letter."""
    text, sought = f" {article.normal} ", normalised(quote)
    starts = [index for index in range(1, len(text) - len(sought)) if text[index : index + len(sought)] == sought]
    return sum(not _is_word(text[at - 1]) and not _is_word(text[at + len(sought)]) for at in starts)


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


@given(articles_and_quotes(), st.data())
def test_no_letter_of_a_quote_can_change_unless_other_words_of_the_article_say_so(
    drawn: tuple[str, str], data: st.DataObject
) -> None:
    text, quote = drawn
    article = _read(text)
    index = data.draw(st.sampled_from([index for index, letter in enumerate(quote) if letter.isalnum()]))
    for changed in misspelt_at(quote, index):
        if any(map(_is_word, changed)):
            assert bool(article.occurrences(changed)) == bool(_naive(article, changed))


@pytest.mark.parametrize("quote", ["—", "“ ”", "..."])
def test_punctuation_alone_proves_nothing(quote: str) -> None:
    assert _read('He said — "yes" ... and left.').occurrences(quote) == 0


DISGUISES = {
    "'": "'‘’‛′ʼ",
    '"': '"“”„«»″',
    "-": "-‐‑–—−",
    " ": [" ", "\u00a0", "\u202f", "  ", "\u2009", " \n", "\n"],
    "a": ["a", "\u00ada", "a\u200b"],
}


@st.composite
def disguised(draw: st.DrawFn, text: str) -> str:
    """The same words with other quotation marks, dashes and white space."""
    return "".join(draw(st.sampled_from(DISGUISES.get(letter, letter))) for letter in text)


SPEECH = "\"It's a U.S.-Canada pact,\" said the 'well-known' minister - a friend of St. Ada's."


@given(disguised(SPEECH), disguised(SPEECH), st.sampled_from(["", "\ufeff"]), st.sampled_from(["\n", "\r\n", "\r"]))
def test_marks_dashes_spaces_and_line_ends_make_no_difference(
    article: str, quote: str, mark: str, line_end: str
) -> None:
    text = f"# Pact\n\n{article}\n\nNext.\n".replace("\n", line_end)
    read = _read(mark + text)
    assert read.title == "Pact"
    assert read.occurrences(quote) == 1
    assert not any(read.occurrences(changed) for changed in misspelt("said the 'well-known' minister"))


def test_an_article_is_searched_by_paragraph_title_included() -> None:
    first = Sentence("One.", 3, 1), Sentence("Two.", 3, 6)
    article = Article("seeds/a.txt", "Head", (first, (Sentence("Six.", 5, 1),)))
    assert article.normal == "Head \n One. Two. \n Six."


@given(st.text())
def test_to_normalise_twice_is_to_normalise_once(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)


PROSE = st.lists(
    st.sampled_from(["Ada", "spoke", "25", "U.S.", "“we", "met”", "well-known", "l’été", "été", "(no)", "–", "%"])
    | st.text(READABLE, min_size=1, max_size=5),
    min_size=1,
    max_size=12,
).map(" ".join)


@given(PROSE, st.data())
def test_whatever_stands_between_whole_words_is_found(text: str, data: st.DataObject) -> None:
    article = _read(f"Start here.\n\n{text}")
    paragraphs = article.normal.split(" \n ")[1:]
    paragraph = data.draw(st.sampled_from(paragraphs))
    starts = [match.start() for match in re.finditer(rf"(?<!{_WORD})(?={_WORD})", paragraph)]
    ends = [match.end() for match in re.finditer(rf"(?<={_WORD})(?!{_WORD})", paragraph)]
    quote = paragraph[data.draw(st.sampled_from([0, *starts])) : data.draw(st.sampled_from([*ends, len(paragraph)]))]
    assert article.occurrences(quote) >= 1 or not re.search(r"\w", quote)


INVISIBLE = [
    "\u00ad",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u200e",
    "\u200f",
    "\u2060",
    "\u2063",
    "\ufeff",
    "\ufe0f",
    "\u034f",
]


@pytest.mark.parametrize("mark", INVISIBLE, ids=ascii)
def test_a_mark_that_nobody_can_see_neither_parts_a_word_nor_hides_one(mark: str) -> None:
    article = _read(f"The duty is 1{mark}25 per cent for the non{mark}exempt, {mark}and more{mark}.")
    assert article.occurrences("25 per cent") == 0
    assert article.occurrences("exempt") == 0
    assert article.occurrences("125 per cent for the nonexempt, and more") == 1
    assert article.occurrences(f"1{mark}25 per{mark} cent") == 1


@pytest.mark.parametrize("accent", ["\u0304", "\u0338", "\u1dc4", "\u20d0", "\ufe20"], ids=ascii)
def test_an_accent_belongs_to_its_letter(accent: str) -> None:
    article = _read(f"They met x{accent} and 5{accent}, and y.")
    assert article.occurrences("met x") == 0
    assert article.occurrences(f"met x{accent}") == 1
    assert article.occurrences("and 5") == 0
    assert article.occurrences("and y") == 1


@pytest.mark.parametrize("index", [0, 1, 500, 999])
def test_a_passage_is_placed_in_a_long_paragraph(index: int) -> None:
    article = _read("\n".join(f"Ada spoke of item {number}." for number in range(1000)))
    assert article.place_of(f"item {index}.") == Place("seeds/a.txt", index + 1, 1)


@given(st.text(READABLE) | disguised(SPEECH))
@example("\u0344b")  # one letter that becomes two
def test_every_letter_of_the_normal_text_has_its_origin(text: str) -> None:
    found = origins(text)
    assert len(found) == len(normalised(text))
    assert found == sorted(found)
    assert all(0 <= origin < len(text) for origin in found)


@given(disguised(SPEECH))
def test_the_words_at_an_origin_are_the_words(text: str) -> None:
    normal, found = normalised(text), origins(text)
    for start in (match.start() for match in re.finditer(r"\S+", normal)):
        assert normalised(text[found[start] :]).startswith(normal[start:].strip())


@given(articles_and_quotes())
def test_a_quote_is_found_where_it_stands(drawn: tuple[str, str]) -> None:
    text, quote = drawn
    article = _read(text)
    for span in article.spans(quote):
        assert article.normal[span.start : span.end] == normalised(quote)
        place = article.place_at(span.start)
        assert normalised(text.split("\n")[place.line - 1][place.column - 1 :]).startswith(normalised(quote))


@pytest.mark.parametrize(
    ("words", "line", "column"),
    [("Minister hopes", 1, 1), ("Ada", 3, 16), ("We", 3, 59), ("Widgets that", 5, 37), ("rules", 6, 5)],
)
def test_the_place_of_words(words: str, line: int, column: int) -> None:
    article = _read(WIRE.replace("pact's rules", "pact's\n    rules"))
    [span] = article.spans(words)
    assert article.place_at(span.start) == Place("seeds/a.txt", line, column)
