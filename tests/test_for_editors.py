"""What runs for editors before a commit and on a pull request, as it is written for those who run it."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.revisions import commit_all
from tests.site.project import ROOT, Project

pytestmark = pytest.mark.no_cover

HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
STEPS = yaml.safe_load((ROOT / ".github/workflows/facts.yml").read_text("utf-8"))["jobs"]["check"]["steps"]
MADE = "make .venv/project"
WRONG = ("content/people.yml", "  country: canada\n", "  country: canda\n")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The real project in git, with what `make` would have installed."""
    project = Project.copy(tmp_path / "project")
    commit_all(project.root)
    (project.root / ".venv").symlink_to(sys.prefix)
    return project


def _steps(project: Project) -> tuple[list[int], str, str]:
    """How each step of the workflow ends, what they print, and the summary they leave."""
    summary, output = project.root / "summary.md", project.root / "output.txt"
    names = {"BASE": "HEAD", "RUNNER_TEMP": str(project.root), "GITHUB_STEP_SUMMARY": str(summary)}
    runs = [step["run"] for step in STEPS if step.get("run", MADE) != MADE]
    done = [
        subprocess.run(
            ["bash", "-e", "-c", run],
            cwd=project.root,
            env={**os.environ, **names, "GITHUB_OUTPUT": str(output)},
            capture_output=True,
            text=True,
            check=False,
        )
        for run in runs
    ]
    told = summary.read_text("utf-8") if summary.exists() else "".join(each.stderr for each in done)
    return [each.returncode for each in done], "".join(each.stdout for each in done), told


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: str(hook["id"]))
def test_a_hook_passes_on_the_real_project_and_stops_a_mistake(project: Project, hook: dict[str, Any]) -> None:
    assert project.run(*hook["entry"].split()).returncode == 0
    project.replace(*WRONG)
    assert project.run(*hook["entry"].split()).returncode == 1


def test_the_workflow_for_pull_requests_passes_and_says_what_readers_see_change(project: Project) -> None:
    project.replace("content/people.yml", "  name: Mark Carney\n", "  name: Marc Carney\n")
    codes, _, summary = _steps(project)
    assert codes == [0, 0, 0]
    assert "| `people.mark-carney.name` | Mark Carney | Marc Carney |" in summary
    output = (project.root / "output.txt").read_text("utf-8")
    assert output.startswith("changes<<")
    assert output.splitlines()[-1] == output.splitlines()[0].removeprefix("changes<<")


def test_the_workflow_for_pull_requests_annotates_the_line_of_a_mistake(project: Project) -> None:
    project.replace(*WRONG)
    codes, said, _ = _steps(project)
    assert codes[0] == 1
    assert "::error file=content/people.yml,line=" in said
