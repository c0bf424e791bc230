import importlib
import pkgutil
import re

import pytest

import generator
from generator.diagnostics import Diagnostic, Place, Rule, Severity, in_order
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
        assert language != "yaml" or read_yaml("example.yml", example)[1] == []


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
