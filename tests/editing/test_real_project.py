"""Every record of the real project goes by another id, and the site is what it was."""

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest

from generator.editing.applying import after
from generator.editing.edit import Changes
from generator.editing.renaming import renamed
from generator.editing.uses import Desk
from generator.model.page import Page
from generator.pipeline import Outcome, take_away
from tests.editing.afterwards import sources_after
from tests.real_site import PROJECT, outcome, outcome_of

pytestmark = pytest.mark.no_cover

DESK = Desk(PROJECT)
_FORMER = re.compile(r' ?<span id="[^"]+"></span>')
_SAMPLE = ("cusma", "tariff", "joint-review")
"""Their letters mean something else in some template."""


@cache
def _renamed(*ids: str, new: str) -> Outcome:
    """The site with other ids for some records, all of them renamed at once: no two of the edits meet."""
    results = [renamed(DESK, id, new.format(id)) for id in ids]
    changes = [result for result in results if isinstance(result, Changes)]
    assert len(changes) == len(ids)
    edits = sorted(edit for each in changes for edit in each.edits)
    assert all(one.path != other.path or one.end <= other.start for one, other in pairwise(edits))
    together = Changes(tuple(edits), tuple(move for each in changes for move in each.moves))
    return outcome_of(sources_after(PROJECT, after(PROJECT.files, together)))


def _same(page: Page, marks: str) -> Page:
    """A page with the ids of before, and without the anchors that only old links lead to."""

    def old(text: str) -> str:
        return _FORMER.sub("", text).replace(marks, "")

    return replace(
        page,
        path=old(page.path),
        template=old(page.template),
        markdown=old(page.markdown),
        html=old(page.html),
        headings=tuple(replace(heading, id=old(heading.id)) for heading in page.headings),
        anchors=frozenset(),
        facts=tuple(map(old, page.facts)),
        linked_data=old(page.linked_data),
        edit=old(page.edit),
    )


def _pages(found: Outcome, marks: str) -> dict[str, Page]:
    return {page.path: page for page in (_same(page, marks) for page in found.pages)}


@pytest.mark.parametrize("new", ["renamed-{}", "q7{}"], ids=["to ids with hyphens", "to ids that may be attributes"])
def test_every_record_may_be_renamed_and_the_site_is_what_it_was(new: str) -> None:
    found = _renamed(*DESK.owners, new=new)
    marks = new.format("")
    assert found.diagnostics == outcome().diagnostics == ()
    assert _pages(found, marks) == _pages(outcome(), marks)


@pytest.mark.parametrize("id", _SAMPLE)
def test_one_record_may_be_renamed_among_all_others(id: str) -> None:
    found = _renamed(id, new="{}-b2")
    assert found.diagnostics == ()
    assert _pages(found, "-b2") == _pages(outcome(), "-b2")


def test_each_page_of_its_own_is_found_at_its_former_address() -> None:
    found = _renamed(*DESK.owners, new="renamed-{}")
    offered = {asset.path for asset in take_away(found)}
    own = {
        page.path
        for page in outcome().pages
        if re.match(r"(people|sectors|agreements|receipts)/.*(?<!index)\.md", page.path)
    }
    assert len(own) > 150
    assert {f"{path.removesuffix('.md')}/index.html" for path in own} <= offered


def test_each_anchor_of_a_record_is_found_by_its_former_id() -> None:
    found = _renamed(*DESK.owners, new="renamed-{}")
    before = {page.path: page.anchors for page in outcome().pages}
    now = {page.path.replace("renamed-", ""): page.anchors for page in found.pages}
    lost = {path: {a for a in anchors - now[path] if a in DESK.owners} for path, anchors in before.items()}
    assert {path: ids for path, ids in lost.items() if ids} == {}
