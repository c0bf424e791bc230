"""Measures builds and edits of synthetic sites, and writes `bench/RESULTS.md`: python -m bench.

With `--quick` it measures one small site, to see that all works, and prints what came of it.
"""

import argparse
import platform
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bench.edits import SERVERS, Waits, waits
from bench.peers import BUILDERS
from bench.report import report
from bench.rounds import Builds, builds

RESULTS = Path(__file__).parent / "RESULTS.md"
_SIZES = {30: 5, 300: 5, 1_000: 3, 3_000: 2}
"""How many pages, about, and how many rounds."""
_EDITS = 7
_COMPARED = ("mkdocs", "mkdocs-material", "zensical", "hugo")


def main() -> None:
    """Measure, and write what came of it."""
    parser = argparse.ArgumentParser(prog="python -m bench")
    parser.add_argument("--quick", action="store_true", help="one small site, once; prints what came of it")
    quick: bool = parser.parse_args().quick
    sizes = {30: 1} if quick else _SIZES
    builders = [builder for builder in BUILDERS if builder.is_here]
    built: dict[int, Builds] = {}
    waited: dict[int, dict[str, Waits]] = {}
    for size, rounds in sizes.items():
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            built[size] = builds(size, builders, rounds, folder)
            waited[size] = {
                server.builder.name: waits(server, folder / server.builder.name, _EDITS)
                for server in SERVERS
                if server.builder in builders
            }
        print(f"{size:,} pages: done", file=sys.stderr)
    found = report(built, waited, [f"Python {platform.python_version()}", *_versions()])
    if quick:
        print(found)
    else:
        RESULTS.write_text(found, "utf-8")


def _versions() -> list[str]:
    found = []
    for name in _COMPARED:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"no {name}")
    return found


if __name__ == "__main__":
    main()
