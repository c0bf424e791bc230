"""What an editor offers, shows and underlines, by the language server that editors run."""

from collections.abc import Iterator

import pytest

from generator.reading.fact_sheet import FILES
from tests.editor.language_server import LanguageServer, Opened
from tests.real_site import PROJECT
from tests.site.project import Project


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    """A server over a copy of the real project with the schemas of today."""
    project = Project.copy(tmp_path_factory.mktemp("edited") / "project")
    done = project.run("explain", "schema")
    assert done.stdout == f"{len(FILES)} schemas written to .schema/.\n", done.stderr
    running = LanguageServer(project.root)
    yield running
    running.close()


def _written(server: LanguageServer, name: str, text: str) -> Opened:
    """A file that says at its top which file of the sheet it is."""
    modeline, _, _ = PROJECT.content[f"content/{name}.yml"].decode().partition("\n")
    return server.open(f"{modeline}\n{text}")


def test_nothing_in_the_sheet_is_underlined(server: LanguageServer) -> None:
    opened = {name: server.open(PROJECT.content[f"content/{name}.yml"].decode()) for name in FILES}
    assert {name: file.problems for name, file in opened.items() if file.problems} == {}


def test_a_reference_offers_the_ids_of_the_records_that_it_may_name_with_their_names(server: LanguageServer) -> None:
    by = _written(server, "claims", "a-claim:\n  by: \n").completions("by: ")
    assert by["mark-carney"] == "Mark Carney"
    assert by["canada"] == "Canada"
    assert by["poilievre-urges-carney"] == "Poilievre Urges Carney to Secure Trade Wins in Washington"
    assert "steel" not in by


def test_an_entry_of_a_list_of_references_offers_ids_too(server: LanguageServer) -> None:
    sectors = _written(server, "measures", "a-measure:\n  sectors: []\n").completions("sectors: [")
    assert sectors["softwood"] == "Softwood lumber"
    assert "mark-carney" not in sectors


@pytest.mark.parametrize(
    "cite", ["cite: ", "cite: [", "cite: [gac-cusma-34, ", "cite:\n    - ", "cite:\n    - source: "]
)
def test_a_citation_offers_sources_however_it_is_written(server: LanguageServer, cite: str) -> None:
    closed = f"{cite}]" if "[" in cite else cite
    offered = _written(server, "people", f"somebody:\n  {closed}\n").completions(cite)
    assert offered["poilievre-urges-carney"] == "Poilievre Urges Carney to Secure Trade Wins in Washington"
    assert "mark-carney" not in offered


def test_a_closed_list_offers_its_words_with_what_each_means(server: LanguageServer) -> None:
    opened = _written(server, "measures", "a-measure:\n  kind: \n  rate:\n    - status: \n")
    assert opened.completions("kind: ")["relief"] == "An exception to a charge, or money back."
    assert opened.completions("status: ")["postponed"] == "It was put off before its day."


def test_a_value_offers_the_word_for_what_is_not_known(server: LanguageServer) -> None:
    opened = _written(server, "measures", "a-measure:\n  rate:\n    - value: \n")
    assert list(opened.completions("value: ")) == ["unknown"]


def test_a_text_offers_nothing(server: LanguageServer) -> None:
    assert _written(server, "people", "somebody:\n  name: \n").completions("name: ") == {}


def test_a_new_key_offers_those_that_are_not_there_yet_with_what_each_means(server: LanguageServer) -> None:
    keys = _written(server, "people", "somebody:\n  name: Some Body\n  \n").completions("Some Body\n  ")
    assert keys["role"] == "What this person does in the story, in a sentence or two."
    assert keys["cite"].startswith("What the facts in here rest on: the id of a source")
    assert "name" not in keys


def test_a_key_shows_what_it_means(server: LanguageServer) -> None:
    opened = _written(server, "measures", "a-measure:\n  goods: Coffee\n  rate:\n    - {from: 2025-06}\n")
    assert "What pays it, in a word or two" in opened.hover("goods")
    assert "The first day on which the value holds" in opened.hover("from")
    assert "A charge on trade, relief from one, or aid against one" in opened.hover("a-measure")


def test_a_reference_shows_the_name_of_its_record_before_all_others(server: LanguageServer) -> None:
    shown = _written(server, "people", "somebody:\n  party: republican-party\n").hover("republican-party")
    assert shown.partition("Allowed Values:\n\n")[2].startswith("* `republican-party`: Republican Party\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("  cuontry: canada\n", "Property cuontry is not allowed."),
        ("  country: canda\n", 'No record in organizations has this id. If it is new, type "explain schema".'),
        ("  cite: [nobody]\n", 'No record in sources has this id. If it is new, type "explain schema".'),
        ("  born: March 2\n", 'This is no date. Write "2025-06-04", or "2025-06" or "2025".'),
        ("  name:\n", "Incorrect type. Expected one of string, number."),
        ("  name: ' '\n", "Nothing is written here."),
        (
            "  offices: {Prime Minister: {title: X}}\n",
            'This is no id. An id is made of lower-case words and hyphens: "us-steel".',
        ),
    ],
)
def test_what_is_wrong_is_underlined(server: LanguageServer, text: str, said: str) -> None:
    assert said in _written(server, "people", f"somebody:\n{text}").problems
