import importlib
import pkgutil
import re

import pytest

import generator
from generator.diagnostics import MOST_OF_A_KIND, Diagnostic, Lines, Place, Rule, Severity, in_order
from generator.reading.yaml_text import read_yaml
from generator.rulebook import RULEBOOK


def _every_rule() -> set[type[Rule]]:
    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        importlib.import_module(module.name)
    return {rule for rule in Rule.__subclasses__() if rule.__module__.startswith("generator.")}


def test_every_rule_of_the_package_is_in_the_rulebook() -> None:
    assert set(RULEBOOK.values()) == _every_rule()
    assert len(RULEBOOK) == len(_every_rule()), "two rules have one name"


@pytest.mark.parametrize("rule", RULEBOOK.values(), ids=RULEBOOK.keys())
def test_a_rule_has_a_name_of_words_and_a_manual_page(rule: type[Rule]) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    summary, *rest = _prose(rule.manual()).split("\n\n")
    assert summary.endswith("."), "the first paragraph is a sentence"
    assert rest, "it says why, or what to do"
    assert not any(line.startswith(" ") for part in rest for line in part.splitlines()), "the page is not indented"


@pytest.mark.parametrize("rule", RULEBOOK.values(), ids=RULEBOOK.keys())
def test_a_figure_in_a_manual_page_is_an_example_and_stands_as_code(rule: type[Rule]) -> None:
    assert not re.search(r"\d", re.sub(r"`[^`]+`", "", _prose(rule.manual())))


@pytest.mark.parametrize("rule", RULEBOOK.values(), ids=RULEBOOK.keys())
def test_the_examples_of_a_manual_page_are_well_formed(rule: type[Rule]) -> None:
    for language, example in re.findall(r"^```(.*?)\n(.*?)^```$", rule.manual(), re.DOTALL | re.MULTILINE):
        assert language in ("yaml", "jinja")
        assert language != "yaml" or read_yaml(Lines("example.yml", example))[1] == []


def _prose(manual: str) -> str:
    """A manual page without its examples."""
    return re.sub(r"^```.*?^```$", "", manual, flags=re.DOTALL | re.MULTILINE)


def test_a_manual_page_is_the_docstring_without_its_indent() -> None:
    class Example(Rule):
        """First line.

        Second
        paragraph.
        """

        name = "example"

    assert Example.manual() == "First line.\n\nSecond\nparagraph."


def test_a_diagnostic_says_where_what_and_which_rule() -> None:
    place = Place("content/people.yml", 12, 13)
    found = Diagnostic(place, "It is wrong.", "Mend it.", "some-rule", Severity.ERROR)
    assert str(found) == "content/people.yml:12:13: error: It is wrong. Mend it. [some-rule]"
    assert str(Diagnostic(place, "It is odd.", "", "some-rule", Severity.WARNING)).endswith(
        "warning: It is odd. [some-rule]"
    )


def test_diagnostics_stand_in_the_order_of_files_and_lines_each_once() -> None:
    def at(path: str, line: int, column: int) -> Diagnostic:
        return Diagnostic(Place(path, line, column), "It is wrong.", "", "some-rule", Severity.ERROR)

    found = [at("b", 1, 1), at("a", 10, 1), at("a", 9, 2), at("a", 9, 1), at("a", 10, 1)]
    assert in_order(found) == (at("a", 9, 1), at("a", 9, 2), at("a", 10, 1), at("b", 1, 1))


def _many(count: int, path: str = "a", rule: str = "some-rule") -> list[Diagnostic]:
    return [Diagnostic(Place(path, line), "It is wrong.", "Mend it.", rule, Severity.ERROR) for line in range(count)]


def test_too_many_of_a_kind_are_counted() -> None:
    told = in_order([*_many(1234), *_many(3, path="b"), *_many(3, rule="other-rule")])
    assert len(told) == MOST_OF_A_KIND + 1 + 3 + 3
    assert str(told[-4]) == "a:100:1: error: From here on this file has 1,134 more of these. [some-rule]"


@pytest.mark.parametrize("count", [0, 1, MOST_OF_A_KIND, MOST_OF_A_KIND + 1, MOST_OF_A_KIND + 2, 1000])
def test_putting_in_order_twice_changes_nothing(count: int) -> None:
    once = in_order(_many(count))
    assert in_order(once) == once
    assert len(once) == min(count, MOST_OF_A_KIND + 1)


def test_a_message_keeps_its_ends_when_what_it_quotes_is_very_long() -> None:
    class Example(Rule):
        name = "example"

    said = Example.at(Place("a"), f'The key "{"x" * 10_000}" is not known here.', "Mend it.")
    assert said.message.startswith('The key "xxx')
    assert said.message.endswith('xxx" is not known here.')
    assert "…" in said.message
    assert len(said.message) < 600
    assert said.hint == "Mend it."


def test_an_offset_is_placed_at_its_line_whatever_else_ends_a_line_elsewhere() -> None:
    lines = Lines("a", "one\u2028\ntwo\x0b\n")
    assert [lines.place(offset) for offset in (0, 4, 5, 10)] == [
        Place("a", 1, 1),
        Place("a", 1, 5),
        Place("a", 2, 1),
        Place("a", 3, 1),
    ]
