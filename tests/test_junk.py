"""Whatever stands in the files, nothing crashes and every diagnostic points into a file."""

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.pipeline import Outcome, generate
from generator.reading.fact_sheet import read_draft
from generator.reading.sources import Sources
from tests.cases import BASE, changed, sources
from tests.inside import is_inside
from tests.letters import READABLE
from tests.real_site import PROJECT, outcome
from tests.slips import CONTENT, JUNK, spoilt

pytestmark = pytest.mark.no_cover


@st.composite
def projects(draw: st.DrawFn) -> Sources:
    """The small project with one or two of its files spoilt."""
    paths = draw(st.lists(st.sampled_from(sorted(BASE)), min_size=1, max_size=2, unique=True))
    return sources({**BASE, **{path: draw(spoilt(BASE[path])) for path in paths}})


def _check(project: Sources, before: Outcome | None = None) -> None:
    found = generate(project, before=before).diagnostics
    for diagnostic in found:
        assert is_inside(diagnostic.place, project.files), str(diagnostic)
    assert list(found) == sorted(set(found))


@settings(max_examples=500)
@given(projects())
@example(sources(changed(("content/site.yml", "as_of: 2026-07-03\n", ""))))
@example(sources(changed(("content/glossary.yml", "name: Section 7", 'name: Section 7\n  "[key]": x'))))
@example(sources(changed(("content/sources.yml", "https://gazette.example/widgets", '"https://[gazette"'))))
@example(
    sources(
        changed(("content/people.yml", "    trade-minister:", "    title:"), ("content/people.yml", "from", "form"))
    )
)
@example(sources({**BASE, "content/claims.yml": b"\xef\xbb\xbf\r\r\xff"}))
@example(sources({**BASE, "seeds/wire.txt": "J\u00a0."}))
def test_a_spoilt_project_is_diagnosed_inside_its_files(project: Sources) -> None:
    _check(project)


@settings(max_examples=20)
@given(st.data())
def test_a_slip_in_the_real_project_is_diagnosed_inside_its_files(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(PROJECT.content)))
    content = {**PROJECT.content, path: data.draw(spoilt(PROJECT.content[path].decode()))}
    _check(replace(PROJECT, content=content), outcome())


@given(st.sampled_from(CONTENT), st.lists(JUNK | st.text(READABLE, max_size=4), max_size=20).map("".join))
def test_a_file_of_junk_is_diagnosed_inside_it(path: str, text: str) -> None:
    _check(sources({**BASE, path: text}))


@given(st.dictionaries(st.sampled_from([*CONTENT, "content/x.yml", "content/a/b"]), st.binary(max_size=40)))
def test_bytes_of_any_kind_are_read(content: dict[str, bytes]) -> None:
    draft = read_draft(content, {"seeds/a": next(iter(content.values()), b"")})
    files = {**content, "seeds/a": next(iter(content.values()), b"")}
    assert all(is_inside(problem.place, files) for problem in draft.problems)
