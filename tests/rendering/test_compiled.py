"""What was compiled once stays compiled for the next process, and changes nothing."""

import os
import subprocess
import sys
from pathlib import Path

from tests.cases import BASE


def _check(project: Path, temporary: Path) -> str:
    done = subprocess.run(
        [Path(sys.executable).parent / "explain", "check"],
        cwd=project,
        env=os.environ | {"TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def test_what_was_compiled_stays_and_may_be_spoilt_or_gone(tmp_path: Path) -> None:
    project, temporary = tmp_path / "project", tmp_path / "temporary"
    temporary.mkdir()
    for path, text in BASE.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_text(text)
    (project / "mkdocs.yml").write_text("site_name: Small\n")
    first = _check(project, temporary)
    compiled = [path for path in temporary.rglob("*") if path.is_file()]
    assert compiled
    assert _check(project, temporary) == first
    for file in compiled:
        file.write_bytes(b"junk")
    assert _check(project, temporary) == first
    (project / "templates/en/index.md.jinja").write_text("# Another\n")
    assert _check(project, temporary) != first
    (temporary / "file").write_text("no folder")
    assert _check(project, temporary / "file") == _check(project, temporary)
