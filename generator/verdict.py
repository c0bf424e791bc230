"""The verdict on a project, kept so that files which have been proved are not proved again.

What proves them is loaded only for files that have not: to load it takes longer than to see that nothing is new.
"""

import pickle
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostic
from generator.reading.sources import Sources
from generator.store import Store, digest_of

if TYPE_CHECKING:
    from generator.pipeline import Outcome


@dataclass(frozen=True, slots=True)
class Verdict:
    """What comes of checking a project."""

    pages: int
    """How many pages could be made."""
    diagnostics: tuple[Diagnostic, ...]
    """Everything that was found, in the order of files and lines."""


def verdict_on(root: Path, sources: Sources, as_of: date | None, today: date | None) -> Verdict:
    """The verdict on the files of the project in a folder, as they stood on a day and are seen on another."""
    store, files = Store(root, "verdict"), {**sources.files, **sources.fonts}
    sign = digest_of(files, {"as_of": str(as_of), "today": str(today)}).encode()
    kept = store.recall()
    if kept is not None and kept.startswith(sign):
        known: Verdict = pickle.loads(kept.removeprefix(sign))  # noqa: S301 - sealed, and in a folder of the user's own
        return known
    view, resumed = import_module("generator.model.view"), import_module("generator.resumed")
    outcome: Outcome = resumed.generate_resumed(root, sources, view.Asked(as_of, today))
    verdict = Verdict(len(outcome.pages), outcome.diagnostics)
    store.keep(sign + pickle.dumps(verdict, pickle.HIGHEST_PROTOCOL))
    return verdict
