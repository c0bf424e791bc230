"""A project of a test, kept in git."""

import subprocess
from pathlib import Path

_WHO = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false")


def git(root: Path, *words: str) -> None:
    """Let git do something in a folder, or fail."""
    subprocess.run(["git", "-C", root, *_WHO, *words], check=True, capture_output=True)


def commit_all(root: Path) -> None:
    """Make a folder a repository of its own, with all that is in it committed on `main`."""
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message=First")
