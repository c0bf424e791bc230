"""The real project, built by a real MkDocs, as it stood on an earlier day."""

import pytest

from tests.site.project import Html, Project

pytestmark = pytest.mark.no_cover

DAY = "This page shows what was in force on June 3, 2025."


def test_the_environment_may_ask_for_an_earlier_day(project: Project) -> None:
    site = project.build(AS_OF="2025-06-03")
    steel = Html(site / "sectors/steel/index.html").article
    assert "U.S. customs charges 25%" in steel
    assert "Scheduled" in steel
    undated = {site / "method", site / "data", site / "rules"}  # they rest on no evidence
    generated = [page for page in site.rglob("index.html") if not undated & {page.parent, page.parent.parent}]
    assert [page for page in generated if DAY not in Html(page).article] == []


@pytest.mark.parametrize(("variable", "option"), [("AS_OF", "as_of"), ("TODAY", "today")])
def test_less_than_a_full_date_is_a_mistake_of_the_configuration(project: Project, variable: str, option: str) -> None:
    done = project.run("mkdocs", "build", **{variable: "2025-06"})
    assert done.returncode == 1
    assert f"Plugin 'explain' option '{option}': \"2025-06\" is no full date." in done.stderr


def test_a_day_after_the_evidence_is_refused_with_the_reason(project: Project) -> None:
    done = project.run("mkdocs", "build", AS_OF="2030-01-01")
    assert done.returncode == 1
    assert "its evidence ends on 2026-07-03" in done.stderr


def test_what_is_overdue_is_a_warning_which_a_strict_build_refuses(project: Project) -> None:
    done = project.run("mkdocs", "build", "--strict", TODAY="2026-07-24")
    assert done.returncode == 1
    assert "[stale]" in done.stderr
    assert "WARNING" in done.stderr
    assert "ERROR" not in done.stderr
    sectors = Html(project.root / "site/sectors/index.html").article
    assert "This entry is due for another check: July 24, 2026" in sectors
