"""What MkDocs says, as problems with places."""

import logging
from pathlib import Path

import jinja2
import pytest
from mkdocs.exceptions import Abort, ConfigurationError

from generator.mkdocs_plugin.failures import Log, failures, warnings

SETTINGS = "site_name: A\nnav:\n  - Data: data.md\ntheme:\n  name: materiel\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "mkdocs.yml").write_text(SETTINGS)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/method.md").write_text("# Method\n\nSee [that](gone.md).\n")
    (tmp_path / "templates/theme").mkdir(parents=True)
    return tmp_path


def _logged(said: str, level: int = logging.WARNING, name: str = "mkdocs.config") -> list[logging.LogRecord]:
    log = Log()
    record = logging.LogRecord(name, level, "", 0, said, None, None)
    log.handle(record)
    return log.records


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Doc file 'method.md' contains a link 'gone.md', but it is not there.", "docs/method.md:3:12"),
        ("Doc file 'method.md' is odd.", "docs/method.md:1:1"),
        ("A reference to 'data.md' is included in the 'nav' configuration", "mkdocs.yml:3:11"),
        ("Something is odd", "mkdocs.yml:1:1"),
    ],
)
def test_a_warning_stands_where_the_file_that_it_names_has_its_words(root: Path, said: str, told: str) -> None:
    [found] = warnings(_logged(said), root)
    assert str(found) == (
        f"{told}: warning: {said.rstrip('.')}. Correct what it names, or add what lacks. [mkdocs-warning]"
    )


@pytest.mark.parametrize("name", ["x" * 5000, "\0", "../mkdocs.yml", "..", "/"])
def test_no_name_of_a_page_is_too_odd_to_be_told(root: Path, name: str) -> None:
    [found] = warnings(_logged(f"A reference to '{name}' is included"), root)
    assert found.rule == "mkdocs-warning"


def test_each_page_of_a_list_is_told_by_itself(root: Path) -> None:
    found = warnings(_logged("These pages are not in the nav:\n  - method.md\n  - b.md"), root)
    assert [(str(each.place), each.message) for each in found] == [
        ("docs/method.md:1:1", "These pages are not in the nav: 'method.md'."),
        ("mkdocs.yml:1:1", "These pages are not in the nav: 'b.md'."),
    ]


@pytest.mark.parametrize("name", ["mkdocs.plugins.explain", "mkdocs.livereload"])
def test_what_is_told_elsewhere_and_requests_are_no_warnings(name: str) -> None:
    assert _logged("Something", name=name) == []


def test_a_refusal_is_what_was_logged_of_it_and_without_that_what_was_raised(root: Path) -> None:
    records = [*_logged("odd"), *_logged("Config value 'theme': Unrecognised theme name: 'materiel'", logging.ERROR)]
    [found] = failures(Abort("Aborted!"), records, root)
    assert str(found.place) == "mkdocs.yml:5:9"
    assert found.rule == "mkdocs-refusal"
    [found] = failures(Abort("Aborted with 1 warnings in strict mode!"), [], root)
    assert str(found.place) == "mkdocs.yml:1:1"
    assert found.message == "Aborted with 1 warnings in strict mode!"


def test_settings_that_are_no_yaml_are_told_at_their_line(root: Path) -> None:
    (root / "mkdocs.yml").write_text("site_name: !ENV [A, ''\ntheme: b\n")
    [found] = failures(ConfigurationError("No YAML"), [], root)
    assert (found.rule, found.place.path) == ("yaml-syntax", "mkdocs.yml")
    (root / "mkdocs.yml").write_text("site_name: !ENV [A, '']\n")
    [found] = failures(ConfigurationError("A key is not there"), [], root)
    assert str(found).startswith("mkdocs.yml:1:1: error: ConfigurationError: A key is not there. ")


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("\n{% if %}", "TemplateSyntaxError: Expected an expression, got 'end of statement block'."),
        ("\n{{ a.b.c }}", "UndefinedError: 'a' is undefined."),
        ("\n{% include 'gone.html' %}", "TemplateNotFound: 'gone.html' not found in search path: "),
    ],
)
def test_a_template_of_the_theme_is_told_at_its_line(root: Path, template: str, said: str) -> None:
    (root / "templates/theme/main.html").write_text(template)
    env = jinja2.Environment(loader=jinja2.FileSystemLoader(root / "templates/theme"), autoescape=True)
    with pytest.raises(jinja2.TemplateError) as raised:
        env.get_template("main.html").render()
    [found] = failures(raised.value, [], root)
    assert (str(found.place), found.rule) == ("templates/theme/main.html:2:1", "theme-error")
    assert found.message.startswith(said)


def test_a_file_that_cannot_be_read_is_told_as_such(root: Path) -> None:
    with pytest.raises(OSError, match="directory") as raised:
        (root / "templates/theme").read_bytes()
    [found] = failures(raised.value, [], root)
    assert (str(found.place), found.rule) == ("templates/theme:1:1", "unreadable-file")


def test_what_nobody_foresaw_is_told_of_the_settings(root: Path) -> None:
    [found] = failures(RuntimeError("boom"), [], root)
    assert str(found).startswith("mkdocs.yml:1:1: error: RuntimeError: boom. Until it is mended, ")
