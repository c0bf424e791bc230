"""Quotations: the words between quotation marks of any kind, one inside another too."""

from collections.abc import Iterator

from generator.model.article import Article, Span, Stretch

_DOUBLE = {"“": "”", "„": "“”", "‟": "”", "«": "»", "»": "«»", "”": "”", '"': '"', "″": "″", "‹": "›", "›": "‹›"}
_SINGLE = {"‘": "’", "‚": "‘’", "‛": "’", "'": "'", "′": "′"}
_CLOSERS = _DOUBLE | _SINGLE
"""Each mark that may open a quotation, with those that may close it."""
_MARKS = frozenset("".join([*_CLOSERS, *_CLOSERS.values()]))
_DEEPEST = 8
"""How many quotations may be open at once; nobody writes more, and an account of them all would have no end."""
_NORMAL_MARKS = frozenset("\"'‹›")


def quotations_in(article: Article) -> Iterator[Span]:
    """The words of each quotation of an article, without the marks and the punctuation beside them."""
    paragraph: list[Stretch] = []
    for stretch in article.stretches:
        if paragraph and stretch.paragraph != paragraph[0].paragraph:
            yield from _in_paragraph(article, paragraph)
            paragraph = []
        paragraph.append(stretch)
    yield from _in_paragraph(article, paragraph)


def _in_paragraph(article: Article, paragraph: list[Stretch]) -> Iterator[Span]:
    if paragraph:
        offset = paragraph[0].span.start
        for start, end in between_marks(" ".join(map(_with_its_marks, paragraph))):
            if words := article.words_of(Span(offset + start, offset + end)):
                yield words


def _with_its_marks(stretch: Stretch) -> str:
    """The normal text of a sentence, with quotation marks as they were written: they tell left from right."""
    written = stretch.sentence.text
    return "".join(
        written[origin] if letter in _NORMAL_MARKS else letter
        for letter, origin in zip(stretch.normal, stretch.origins, strict=True)
    )


def between_marks(text: str) -> list[tuple[int, int]]:
    """What stands between the quotation marks of a paragraph, the outer quotation before those inside it.

    A mark that closes nothing opens a quotation. One that nobody closes runs to the end of the paragraph, as
    speech of several paragraphs does; but a single mark may be an apostrophe, and opens nothing then.
    """
    opened: list[int] = []
    depths: dict[str, list[int]] = {mark: [] for mark in _MARKS}  # of what each mark would close, the innermost last
    found = []
    for at in (at for at, letter in enumerate(text) if letter in _MARKS and not _is_within_a_word(text, at)):
        if depths[text[at]]:
            depth = depths[text[at]][-1]
            found.append((opened[depth] + 1, at))
            while len(opened) > depth:
                for closer in _CLOSERS[text[opened.pop()]]:
                    depths[closer].pop()
        elif len(opened) < _DEEPEST and _may_open(text, at):
            for closer in _CLOSERS[text[at]]:
                depths[closer].append(len(opened))
            opened.append(at)
    found += [(at + 1, len(text)) for at in opened if text[at] in _DOUBLE]
    return sorted(found, key=lambda one: (one[0], -one[1]))


def _is_within_a_word(text: str, at: int) -> bool:
    """Whether it is an apostrophe."""
    return text[at] not in _DOUBLE and text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()


def _may_open(text: str, at: int) -> bool:
    """Whether it can open a quotation: a single mark only before a word, and behind none."""
    stands_before_a_word = text[at + 1 : at + 2].isalnum() and not text[at - 1 : at].isalnum()
    return text[at] in _DOUBLE or (text[at] in _SINGLE and stands_before_a_word)
