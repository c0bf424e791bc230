import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.article import Article, normalised
from generator.reading.articles import read_article
from tests.letters import READABLE


def _read(text: str | bytes) -> Article:
    article, problems = read_article("seeds/a.txt", text.encode() if isinstance(text, str) else text)
    assert article is not None
    assert not problems
    return article


def _sentences(text: str | bytes) -> list[list[str]]:
    return [[sentence.text for sentence in paragraph] for paragraph in _read(text).paragraphs]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("**Title: A pact, at last**\n\nText.", "A pact, at last"),
        ("**Title:A pact**\nText.", "A pact"),
        ("\n\n**Title: A pact**\n\nText.", "A pact"),
        ("# A pact\n\nText.", "A pact"),
        ("# A pact #\n\nText.", "A pact"),
        ("---\ntitle: A pact\n---\nText.", "A pact"),
        ('---\nauthor: Ada\ntitle: "A pact"\ndate: x\n---\n\nText.', "A pact"),
        ("---\ntitle: 'A pact'\n---\nText.", "A pact"),
        ("---\ntitle: From the front\n---\n# From the heading\n\nText.", "From the heading"),
        ("---\ntitle:\nauthor: Ada\n---\nText.", ""),
        ("---\nauthor: Ada\n---\nText.", ""),
        ("Text.", ""),
        ("## A lesser heading\n\nText.", ""),
        ("#hashtag\n\nText.", ""),
        ("#\n\nText.", ""),
        ("Text **Title: not here** goes on.", ""),
        ("**Title: unclosed\n\nText.", ""),
    ],
)
def test_the_title_of(text: str, title: str) -> None:
    assert _read(text).title == title


@pytest.mark.parametrize("head", ["**Title: A pact**\n\n", "# A pact\n\n", "---\ntitle: A pact\n---\n\n"])
def test_the_title_and_what_goes_with_it_are_not_in_the_text(head: str) -> None:
    assert _sentences(f"{head}Text.") == [["Text."]]


@pytest.mark.parametrize(
    "content",
    [
        b"# A pact\n\nOne. Two.\n\nSix.\n",
        b"\xef\xbb\xbf# A pact\n\nOne. Two.\n\nSix.\n",
        b"# A pact\r\n\r\nOne. Two.\r\n\r\nSix.\r\n",
        b"# A pact\r\rOne. Two.\r\rSix.\r",
        b"# A pact\n\nOne. Two.\n \t\n\n\nSix.",
        b"\xef\xbb\xbf# A pact\r\n\r\nOne.\r\nTwo.\r\n\r\nSix.\r\n",
    ],
)
def test_marks_line_ends_and_blank_lines_make_no_difference(content: bytes) -> None:
    article = _read(content)
    assert article.title == "A pact"
    assert article.normal == "A pact \n One. Two. \n Six."


def test_every_sentence_knows_its_line_and_column() -> None:
    text = "# A pact\n\nOne is first. Two  is\nsecond.   Three?\n\n  “Four!” Five.\n"
    found = [(s.text, s.line, s.column) for paragraph in _read(text).paragraphs for s in paragraph]
    assert found == [
        ("One is first.", 3, 1),
        ("Two  is\nsecond.", 3, 15),
        ("Three?", 4, 11),
        ("“Four!”", 6, 3),
        ("Five.", 6, 11),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The U.S. Congress met.",
        "He flew to the U.S. on Monday.",
        "The Canada-U.S.-Mexico pact holds.",
        "Mr. Carney and Dr. Quill met at 5 p.m. on Oct. 7.",
        "It costs 1.5 per cent, i.e. too much.",
        "Smith vs. Jones Inc. was heard.",
    ],
)
def test_a_point_inside_a_sentence_does_not_end_it(sentence: str) -> None:
    assert _sentences(f"{sentence} Nobody spoke.") == [[sentence, "Nobody spoke."]]


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2028", "\u3000", "\u2003"])
def test_white_space_that_the_segmenter_does_not_survive_is_read(space: str) -> None:
    assert _read(f"By J{space}. Smith.").occurrences("By J . Smith") == 1
    assert f"J{space}." in _read(f"By J{space}. Smith.").paragraphs[0][0].text


def test_an_article_in_french_is_read() -> None:
    assert _sentences("« C’est fini\u00a0! » dit-il. On s’en va.")[0][-1] == "On s’en va."


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"\xef\xbb\xbf", b"# Only a title\n", b"---\ntitle: a\n---\n", b"\xc2\xa0\n"]
)
def test_an_article_without_text_is_none(content: bytes) -> None:
    article, problems = read_article("seeds/a.txt", content)
    assert article is None
    assert [str(problem) for problem in problems] == [
        "seeds/a.txt:1:1: error: This article has no text. [empty-article]"
    ]


PIECES = st.sampled_from(
    [". ", "? ", "U.S. ", "\n", "\n\n", " ", "”", "«", "\u00a0", "Mr. ", "A", "1.5", "e.g. ", "é", "…", "#", "**"]
)


@given(st.lists(PIECES | st.text(READABLE, max_size=6)).map("".join))
def test_no_letter_of_an_article_is_lost_and_every_sentence_stands_where_it_says(text: str) -> None:
    article, problems = read_article("seeds/a.txt", f"Start here.\n{text}".encode())
    assert article is not None
    assert not problems
    lines = f"Start here.\n{text}".removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert normalised(" ".join(lines)).replace(" ", "") == article.normal.replace(" \n ", "").replace(" ", "")
    for paragraph in article.paragraphs:
        for sentence in paragraph:
            assert "\n".join(lines[sentence.line - 1 :])[sentence.column - 1 :].startswith(sentence.text)
