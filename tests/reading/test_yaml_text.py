from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Lines
from generator.reading.yaml_nodes import Mapping, Node, Scalar, Sequence, plain
from generator.reading.yaml_text import read_yaml
from tests.inside import is_inside
from tests.letters import READABLE

PUNCTUATION = st.sampled_from(
    (
        *":-?[]{},&*!|>'\"%@`#\n \té😀\u2028\u0085\ufeff",
        *(": ", "- ", "\n  ", "? ", "<<: ", "---\n", "...\n"),
        *("!!x ", "&a ", "*a", "{{ a }}", "|\n ", ">-\n ", "[" * 21),
        *("<<<<<<< a\n", "=======\n", "\\x", '"\\', "%YAML 9.9\n", "%TAG ! x\n"),
        *("key: value\n", "- item\n", "  nested: [a, b]\n", "{a: b}"),
    )
)
JUNK = st.lists(PUNCTUATION | st.text(READABLE, max_size=4), max_size=30).map("".join)


@given(JUNK)
def test_any_text_gives_a_tree_or_says_why_not_inside_the_file(text: str) -> None:
    tree, problems = read_yaml(Lines("a.yml", text))
    assert all(is_inside(problem.place, {"a.yml": text.encode()}) for problem in problems)
    assert tree is not None or problems or not list(yaml.scan(text, Loader=yaml.CSafeLoader))[1:-1]


@given(JUNK)
def test_what_is_read_is_what_yaml_says(text: str) -> None:
    tree, problems = read_yaml(Lines("a.yml", text))
    if tree is not None and not problems:
        assert plain(tree) == yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506 - makes nothing but lists and texts


LETTERS = st.text(READABLE.filter(lambda letter: letter not in "\t\u0085\u2028\u2029\ufeff"), max_size=8)
KEYS = LETTERS.filter(lambda key: key != "<<")
VALUES = st.recursive(
    LETTERS,
    lambda inside: st.lists(inside, max_size=3, unique_by=repr) | st.dictionaries(KEYS, inside, max_size=3),
    max_leaves=10,
)
STYLES = st.fixed_dictionaries(
    {"default_flow_style": st.sampled_from([True, False, None]), "default_style": st.sampled_from([None, '"', "'"])}
)


@given(VALUES, STYLES)
def test_what_was_written_is_read(value: object, style: dict[str, Any]) -> None:
    text = yaml.safe_dump(value, allow_unicode=True, width=40, **style)
    tree, problems = read_yaml(Lines("a.yml", text))
    assert not problems
    assert tree is not None
    assert plain(tree) == value


@given(VALUES)
def test_every_node_stands_where_it_says(value: object) -> None:
    text = yaml.safe_dump(value, default_style='"', allow_unicode=True)
    tree, _ = read_yaml(Lines("a.yml", text))
    lines = text.split("\n")
    for scalar in _every_scalar(tree):
        assert lines[scalar.place.line - 1][scalar.place.column - 1] == '"'
        assert text[scalar.start] == '"'
        assert text[scalar.end - 1] == '"'


def _every_scalar(node: Node | None) -> list[Scalar]:
    match node:
        case Scalar():
            return [node]
        case Sequence():
            return [found for item in node.items for found in _every_scalar(item)]
        case Mapping():
            return [found for key, value in node.entries.values() for found in (key, *_every_scalar(value))]
        case None:
            return []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: no", {"a": "no"}),
        ("a: 12.0", {"a": "12.0"}),
        ("a: 2025-06-04", {"a": "2025-06-04"}),
        ("a: null", {"a": "null"}),
        ("a: 0x1F", {"a": "0x1F"}),
        ("a: 25%", {"a": "25%"}),
        ("a:", {"a": ""}),
        ("a: ''", {"a": ""}),
        ("a: 'it''s'", {"a": "it's"}),
        ('a: "\\u00e9"', {"a": "é"}),
        ("a: >-\n  one\n  two", {"a": "one two"}),
        ("a: |\n  one\n  two\n", {"a": "one\ntwo\n"}),
        ("a: [b, {c: d}]", {"a": ["b", {"c": "d"}]}),
        ("- a\n- b", ["a", "b"]),
        ("--- a", "a"),
        ("a: !  b", {"a": "b"}),
    ],
)
def test_scalars_stay_the_letters_that_were_written(text: str, value: object) -> None:
    tree, problems = read_yaml(Lines("a.yml", text))
    assert not problems
    assert tree is not None
    assert plain(tree) == value


@pytest.mark.parametrize("text", ["", "\n\n", "# a comment\n"])
def test_a_file_with_nothing_in_it_is_no_mistake(text: str) -> None:
    assert read_yaml(Lines("a.yml", text)) == (None, [])


def test_a_mapping_finds_keys_and_values_by_their_letters() -> None:
    tree, _ = read_yaml(Lines("a.yml", "a: b\nc: d\n"))
    assert isinstance(tree, Mapping)
    key, value = tree.entries["c"]
    assert (key.place.line, key.place.column) == (2, 1)
    assert (value.place.line, value.place.column) == (2, 4)
    assert list(tree.entries) == ["a", "c"]


@pytest.mark.parametrize("code", [0, 7, 0x0D, 0x1B, 0x7F, 0x9B, 0x202E, 0x2066, 0xFFFF], ids=hex)
@pytest.mark.parametrize("written", ['a: "{}"', '"{}": a', '- ["{}"]', '? "{}"'])
def test_an_escape_hides_nothing_that_may_not_stand_in_a_file(code: int, written: str) -> None:
    _, problems = read_yaml(Lines("a.yml", written.format(f"x\\u{code:04x}y")))
    assert [problem.rule for problem in problems] == ["control-character"]


@pytest.mark.parametrize(
    "text",
    [
        "a: b # c",
        "a: b\t# c",
        "- b # c",
        "{a: b # c\n}",
        "a:\n  b\n  c # d",
        "? a # b\n: c",
        "a: [b, c # d\n]",
        "a: |\n x\nb: c #",
    ],
)
def test_a_comment_that_cuts_a_text_short_is_told_at_its_sign(text: str) -> None:
    _, problems = read_yaml(Lines("a.yml", text))
    assert [(problem.rule, problem.place) for problem in problems] == [
        ("comment-after-text", Lines("a.yml", text).place(text.index("#")))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a: 'b' # c",
        'a: "b" # c',
        "a: # c\n  b",
        "# c\na: b\n# d\n",
        "a: b#c",
        "a: [b] # c",
        "a: {b: c} # d",
        "a: | # c\n  b # c",
        "a: # c",
    ],
)
def test_a_comment_that_cuts_nothing_short_is_welcome(text: str) -> None:
    assert read_yaml(Lines("a.yml", text))[1] == []
