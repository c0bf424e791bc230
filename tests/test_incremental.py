"""What came of files before saves work, and changes nothing: an incremental build is a full one."""

import pickle
import random
import re
from datetime import date
from itertools import permutations

import pytest

from bench.synthetic import project, write
from generator.model.ledger import ChangeKind
from generator.model.view import Asked
from generator.pipeline import generate, record
from generator.project import read_project
from generator.reading.decoding import Unread
from generator.reading.sources import Sources
from generator.recording import Note
from tests.cases import BASE, CASES, cases_in, changed, sources
from tests.edits import Files, edited, files_of, project_of
from tests.real_site import PROJECT, outcome
from tests.same import same


def _swapped(mapping: str) -> str:
    """The two parts of a mapping, the other way round."""
    first, second = re.findall(r"^    \S.*\n(?:      .*\n)+", mapping, re.MULTILINE)
    return str(second) + str(first)


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Sources:
    """A project of thirty pages, whose whole build takes no time."""
    folder = tmp_path_factory.mktemp("made-up")
    write(project(30), folder)
    return read_project(folder)


def _goes_on(start: Sources, edits: int, seed: int) -> int:
    """After each of so many edits, compare with a full build; how many were sound. A mistake is mended, in the end.

    Now and then another process goes on, with what the last one left.
    """
    chance = random.Random(seed)  # noqa: S311 - chance of no weight
    outcome = generate(start, annotate=True)
    files: Files = files_of(start)
    sound, count = files, 0
    for number in range(edits):
        what, files = edited(files, chance)
        now = project_of(files, start)
        if number % 3 == 0:
            outcome = pickle.loads(pickle.dumps(outcome))  # noqa: S301 - our own
        outcome = generate(now, annotate=True, before=outcome)
        assert same(outcome, generate(now, annotate=True)), f"edit {number} of seed {seed}: {what}"
        if outcome.is_publishable:
            sound, count = files, count + 1
        elif chance.random() < 0.7:
            files = sound
    return count


@pytest.mark.no_cover
@pytest.mark.parametrize("seed", range(6))
def test_after_each_of_many_edits_the_outcome_is_that_of_a_full_build(seed: int, made_up: Sources) -> None:
    assert _goes_on(made_up, 30, seed) > 10


@pytest.mark.no_cover
def test_so_it_is_with_the_real_site() -> None:
    assert _goes_on(PROJECT, 6, 1) > 1


_MORE_OF_THE_SAME = """
more-hearings:
  name: {en: "More hearings on the proposed U.S. duties"}
  date: 2026-07-08
  announced: 2026-06-02
  kind: us-action
  says: {en: "U.S. hearings go on."}
  status: scheduled
  cite: [greenwich-2026-06-27]
"""


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("path", "find", "put"),
    [
        ("content/events.yml", "\nforced-labour-hearings:", _MORE_OF_THE_SAME + "\nforced-labour-hearings:"),
        ("content/measures.yml", "value: 20.56%\n      period: 2025-07", "value: 20.57%\n      period: 2025-07"),
        ("content/agreements.yml", "No bank's figure for the month was found.", "No bank told the month's figure."),
        ("content/sources.yml", "  kind: news\n  article: 000", "  kind: official\n  article: 000"),
        ("content/glossary.yml", "also: [customs duty]", "also: [customs duty, import]"),
        ("content/changes.yml", "The first edition of this site.", "The first edition."),
        ("content/words.yml", '{en: "As of"', '{en: "On"'),
        ("content/organizations.yml", "canada:\n", "canada:\n  was: [dominion]\n"),
        ("content/measures.yml", "- value: 25%", "- value: 25.0%"),  # the same, and printed otherwise
    ],
)
def test_what_pages_tell_of_the_whole_sheet_follows_an_edit(path: str, find: str, put: str) -> None:
    files = files_of(PROJECT)
    text = files[path].decode()
    if find not in text:
        pytest.fail(f"{find!r} is not in {path}")
    now = project_of(files | {path: text.replace(find, put, 1).encode()}, PROJECT)
    assert same(generate(now, before=outcome()), generate(now))


_PAGE = """# {{ site.name }}

{% for record in people.values() %}
{{ record.name }}: {{ record.role }} {% for office in record.offices.values() %}{{ office.title }} {% endfor %}
{% endfor %}
{% if evidence.all.value.number > 7 %}Much is known.{% else %}Little is known.{% endif %}
{% include ["parts/lacking.md.jinja", "parts/there.md.jinja"] %}
{{ sectors.widgets.answer }}
"""
_MORE_OFFICES = """      cite: gazette
    deputy:
      title: {en: Deputy, fr: député}
      from: 2020-01-06
      cite: gazette
"""
_SMALL = changed(("content/people.yml", "      cite: gazette\n", _MORE_OFFICES)) | {
    "templates/en/index.md.jinja": _PAGE,
    "templates/parts/there.md.jinja": "There it is.",
    "templates/en/people/[id].md.jinja": "# {{ record.name }}",
}
_LISTED = _SMALL["content/people.yml"]
_OFFICES = _LISTED[_LISTED.index("    trade-minister:") : _LISTED.index("  role:")]


@pytest.mark.parametrize(
    "now",
    [
        _SMALL | {"content/people.yml": _LISTED.replace(_OFFICES, _swapped(_OFFICES))},
        _SMALL | {"templates/parts/there.md.jinja": "It is not there."},
        _SMALL | {"templates/parts/lacking.md.jinja": "It is here now."},
        _SMALL | {"templates/en/people/ada-quill.md.jinja": "# She herself"},
        _SMALL | {"content/measures.yml": re.sub(r", announced: [0-9-]+", "", _SMALL["content/measures.yml"])},
    ],
    ids=["the order of a mapping", "an include", "an include before", "a template of its own", "counts"],
)
@pytest.mark.parametrize("asked", [Asked(), Asked(as_of=date(2025, 4, 1))], ids=["today", "on an earlier day"])
def test_whatever_a_page_reads_it_follows(now: dict[str, str], asked: Asked) -> None:
    before = generate(sources(_SMALL), asked, annotate=True)
    full = generate(sources(now), asked)
    assert before.pages
    assert full.pages
    assert full.pages != before.pages
    assert same(generate(sources(now), asked, before=before), full)


_NOTES = '{% for note in notes() %}<p id="note-{{ note.number }}">A note.</p>{% endfor %}'
_BY_HAND = (
    '# By hand\n\n<b data-fact="measures.widget-duty.rate">{{ sectors.widgets.figures.jobs.value }}</b>\n' + _NOTES
)
_JOBS = "  figures:\n    jobs: {what: {en: Jobs}, value: 25%}\n"


@pytest.mark.parametrize(
    ("more", "find", "put"),
    [
        ({"templates/en/by-hand.md.jinja": _BY_HAND}, "{value: 25%, announced", "{value: 26%, announced"),
        ({"templates/en/by-hand.md.jinja": _BY_HAND}, "{value: 25%, announced", "{value: 25.0%, announced"),
    ],
    ids=["another", "the same in other letters"],
)
def test_what_an_element_stands_for_is_looked_at_though_its_template_does_not_print_it(
    more: dict[str, str], find: str, put: str
) -> None:
    files = changed(("content/sectors.yml", "  cite: gazette\n", f"  cite: gazette\n{_JOBS}")) | more
    before = generate(sources(files))
    assert before.is_publishable, before.diagnostics
    now = sources(changed(("content/measures.yml", find, put), base=files))
    assert same(generate(now, before=before), generate(now))


def test_a_link_in_whatever_letters_is_followed_once_its_page_is_gone() -> None:
    files = {
        **BASE,
        "templates/en/about.md.jinja": "# About",
        "templates/en/laws.md.jinja": '<a href="../&#97;bout/">Them</a>',
    }
    before = generate(sources(files))
    assert before.is_publishable, before.diagnostics
    del files["templates/en/about.md.jinja"]
    now = generate(sources(files), before=before)
    assert same(now, generate(sources(files)))
    assert not now.is_publishable


def test_a_file_that_can_be_read_again_or_no_more_is_told_as_what_it_is() -> None:
    states = [b"", Unread("Permission denied"), Unread("Is a directory"), b"It is a report.\n"]
    for was, now in permutations(states, 2):
        before, after = (sources({**_SMALL, "seeds/more.txt": state}) for state in (was, now))
        assert same(generate(after, before=generate(before)), generate(after)), (was, now)


def test_another_day_is_another_site() -> None:
    before = generate(sources(_SMALL))
    asked = Asked(as_of=date(2025, 4, 1))
    assert same(generate(sources(_SMALL), asked, before=before), generate(sources(_SMALL), asked))


@pytest.mark.no_cover
def test_whichever_golden_case_comes_after_another_it_says_what_it_always_says() -> None:
    cases = [case for file in sorted(CASES.glob("*.yml")) if file.name != "base.yml" for case in cases_in(file.name)]
    chance = random.Random(2)  # noqa: S311 - chance of no weight
    outcome = None
    for _ in range(500):
        case = chance.choice(cases)
        outcome = generate(case.project, case.asked, annotate=True, before=outcome)
        assert [str(said) for said in outcome.diagnostics] == list(case.says), case.about


def _figures(*order: str) -> dict[str, str]:
    lines = {
        "a": "a: {what: {en: Jobs}, value: 25%}",
        "b": "b: {what: {en: Other jobs}, value: 10%}",
        "c": 'c: {what: {en: Together}, value: {derived: "sectors.widgets.figures.a + sectors.widgets.figures.b"}}',
    }
    figures = "".join(f"    {lines[name]}\n" for name in order)
    return changed(("content/sectors.yml", "  cite: gazette\n", f"  cite: gazette\n  figures:\n{figures}"))


_REVIEWED = changed(
    ("content/sectors.yml", "  cite: gazette\n", "  review_on: gone\n  cite: gazette\n"),
    ("content/measures.yml", "  kind: duty\n", "  review_on: gone\n  kind: duty\n"),
)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (_figures("a", "b", "c"), _figures("c", "a", "b")),
        (_figures("c", "a", "b"), _figures("a", "c", "b")),
        (_REVIEWED, {**_REVIEWED, "content/events.yml": "other:\n  nme: x\n"}),
        ({**_REVIEWED, "content/events.yml": "other:\n  nme: x\n"}, _REVIEWED),
    ],
    ids=["a derived figure", "a derived figure again", "a first record of the wrong shape", "such a record gone"],
)
def test_where_something_stands_and_whether_it_is_there_is_noticed(before: dict[str, str], now: dict[str, str]) -> None:
    assert same(generate(sources(now), before=generate(sources(before))), generate(sources(now)))


_AFTER = "{% for each in told.changed %} {% for said in each.after %}{{ said }}{% endfor %}{% endfor %}"
_NOTES = '{% for note in notes() %}\n<p id="note-{{ note.number }}">It rests on something.</p>\n{% endfor %}\n'
_ALL = f"# Changes\n\n{{% for told in changes() %}}\n{{{{ told.change.note }}}}{_AFTER}\n\n{{% endfor %}}\n{_NOTES}"
_ITS = f"{{% for told in page_changes() %}}\n{{{{ told.change.note }}}}{_AFTER}\n\n{{% endfor %}}\n{_NOTES}"
_TELLING = {
    **BASE,
    "templates/en/changes.md.jinja": _ALL,
    "templates/en/people/[id].md.jinja": f"# {{{{ record.name }}}}\n\n{{{{ record.role }}}}\n\n{_ITS}",
    "templates/en/measures/[id].md.jinja": f"# {{{{ record.name }}}}\n\n{{{{ record.rate.now.value }}}}\n\n{_ITS}",
}


def _noted(files: dict[str, str], day: int, note: str, *about: str) -> dict[str, str]:
    """A project once a note is recorded."""
    done = record(sources(files), Note(date(2026, 7, day), note, ChangeKind.UPDATE, about))
    assert done.files, done.diagnostics
    return {**files, **{path: content.decode() for path, content in done.files.items()}}


def _told() -> dict[str, dict[str, str]]:
    """A project of which readers are told more and more, and then otherwise."""
    first = _noted(_TELLING, 3, "The first edition.")
    raised = changed(("content/measures.yml", "value: 25%", "value: 30%"), base=first)
    higher = _noted(raised, 20, "Higher, as she wished.", "ada-quill")
    wrong = _noted(higher, 21, "We were wrong about her.", "ada-quill")
    lower = _noted(changed(("content/measures.yml", "value: 30%", "value: 28%"), base=wrong), 22, "Lower.")
    start, *entries = re.split(r"(?m)^(?=2026-)", lower["content/changes.yml"])
    same_day = [each.replace("  on: 2026-07-22", "  on: 2026-07-21") for each in entries]
    ledgers = {
        "on the same day": same_day,
        "on the same day, in another order": [*same_day[:2], *reversed(same_day[2:])],
        "without the last": entries[:-1],
        "without the second": [entries[0], *entries[2:]],
    }
    return {
        "nothing": _TELLING,
        "first": first,
        "higher": higher,
        "wrong": wrong,
        "lower": lower,
        "in other words": changed(("content/changes.yml", "Higher,", "Much higher,"), base=lower),
        "on another day": changed(("content/changes.yml", "  on: 2026-07-20", "  on: 2026-07-19"), base=lower),
        "since another day": changed(("content/changes.yml", "  on: 2026-07-03", "  on: 2026-07-02"), base=lower),
        **{name: {**lower, "content/changes.yml": "".join([start, *told])} for name, told in ledgers.items()},
    }


def test_whatever_readers_are_told_after_something_else_it_is_what_a_full_build_tells() -> None:
    told = {name: sources(files) for name, files in _told().items()}
    full = {name: generate(project) for name, project in told.items()}
    for was, now in permutations(told, 2):
        assert same(generate(told[now], before=full[was]), full[now]), f"{now} after {was}"


def test_a_note_to_readers_makes_anew_only_the_pages_that_it_concerns() -> None:
    told = _told()
    before = generate(sources(told["higher"]))
    now = generate(sources(told["wrong"]), before=before)
    anew = {page.path for was, page in zip(before.pages, now.pages, strict=True) if was is not page}
    assert {page.path for page in now.pages} - anew == {"measures/widget-duty.md"}
