"""What is fuzzed: a text or bytes of a kind, and what must hold whatever they are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import yaml
from hypothesis import strategies as st

from generator.diagnostics import Lines
from generator.figures.scan import figures_in, parse_figure
from generator.figures.when import parse_when
from generator.language import Language
from generator.pipeline import generate
from generator.reading.articles import read_article
from generator.reading.decoding import decode
from generator.reading.yaml_nodes import plain
from generator.reading.yaml_text import read_yaml
from tests.cases import BASE, CASES, cases_in, sources
from tests.inside import is_inside
from tests.slips import spoilt


@dataclass(frozen=True)
class Target:
    """Something that takes what nobody trusts."""

    inputs: st.SearchStrategy[bytes]
    check: Callable[[bytes], None]
    """Fails if what must hold does not hold of an input."""


def _corpus(folder: str) -> list[str]:
    """Every text of a folder that the golden cases hold, the shortest first."""
    files = {
        data
        for family in sorted(CASES.iterdir())
        if family.name != "base.yml"
        for case in cases_in(family.name)
        for path, data in case.project.files.items()
        if path.startswith(f"{folder}/")
    }
    texts = {data.decode(errors="replace") for data in files}
    return sorted(texts, key=lambda text: (len(text), text))


def _yaml(data: bytes) -> None:
    text, unread = decode("a.yml", data)
    assert text is not None or unread
    if text is None:
        return
    tree, problems = read_yaml(Lines("a.yml", text))
    assert all(is_inside(problem.place, {"a.yml": data}) for problem in problems)
    if tree is not None and not problems:
        assert plain(tree) == yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506 - makes nothing but lists and texts


def _project(path: str) -> Callable[[bytes], None]:
    def check(data: bytes) -> None:
        project = sources({**BASE, path: data})
        found = generate(project).diagnostics
        assert list(found) == sorted(set(found))
        assert all(is_inside(problem.place, project.files) for problem in found)

    return check


def _article(data: bytes) -> None:
    article, problems = read_article("a.txt", data)
    assert bool(article) is not bool(problems)
    assert all(is_inside(problem.place, {"a.txt": data}) for problem in problems)
    if article:
        for sentence in (sentence for paragraph in article.paragraphs for sentence in paragraph):
            assert article.occurrences(sentence.text) or not any(map(str.isalnum, sentence.text))


def _figure(data: bytes) -> None:
    text = data.decode(errors="replace")
    figure = parse_figure(text)
    assert figure == parse_figure(f" {text} ")
    assert figure is None or figure.amount.is_finite()


def _scan(data: bytes) -> None:
    text = data.decode(errors="replace")
    for language in Language:
        end = 0
        for written in figures_in(text, language):
            assert end <= written.start < written.end <= len(text)
            end = written.end
            letters = text[written.start : written.end]
            assert written.in_digits == any(map(str.isdigit, letters))
            assert letters == letters.strip()


def _when(data: bytes) -> None:
    when = parse_when(data.decode(errors="replace"))
    assert when is None or (parse_when(str(when)) == when and when.first_day <= when.last_day)


_NUMERALS = ("0", "1", "7", "12", "999", "1,234", "1\u202f234", "16,6", "½", "２", "2025", "-06", "-04", "-13", "-00")
_SIGNS = (".", ",", "%", "-", "\u2212", "$", "C$", "US$", "€", "G$", ":", "/", "\n\n", "\u00a0", "\u200b", "\u0301")
_WORDS = (
    *(
        "half",
        "dozen",
        "about",
        "nearly",
        "more than",
        "between",
        "and",
        "to",
        "from",
        "million",
        "billion",
        "per cent",
    ),
    *(
        "percentage points",
        "tonnes",
        "barrels a day",
        "years",
        "June",
        "4,",
        "Q3",
        "third",
        "hundred",
        "one",
        "a",
        "of",
    ),
    *("milliards", "de", "p. 100", "entre", "et", "à", "1er", "juillet", "quatre", "vingt", "cent", "mille", "demi"),
)
_PIECES = st.sampled_from((*_NUMERALS, *_SIGNS, *_WORDS))
_FIGURES = (st.lists(_PIECES, max_size=8).map(" ".join) | st.lists(_PIECES, max_size=8).map("".join)).map(
    str.encode
) | st.text(max_size=30).map(lambda text: text.encode(errors="surrogatepass"))


def _spoilt(folder: str) -> st.SearchStrategy[bytes]:
    return st.sampled_from(_corpus(folder)).flatmap(spoilt)


TARGETS: Mapping[str, Target] = {
    "figure": Target(_FIGURES, _figure),
    "scan": Target(_FIGURES, _scan),
    "when": Target(_FIGURES, _when),
    "yaml": Target(_spoilt("content") | st.binary(max_size=200), _yaml),
    "article": Target(_spoilt("seeds") | st.binary(max_size=200), _article),
    "sheet": Target(_spoilt("content"), _project("content/people.yml")),
    "wire": Target(_spoilt("seeds"), _project("seeds/wire.txt")),
}
