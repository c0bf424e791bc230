"""A project looked at by one process after another: each takes up the work where the last one left it."""

import gc
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.model.view import BY_THE_EVIDENCE, Asked
from generator.pipeline import Outcome, generate
from generator.reading.sources import Sources
from generator.rendering.environment import COMPILED
from generator.store import Store

_NAME = "outcome"


def generate_resumed(
    root: Path, sources: Sources, asked: Asked = BY_THE_EVIDENCE, *, annotate: bool = False
) -> Outcome:
    """What comes of the files of the project in a folder, which is what the next process goes on from."""
    before = last_outcome(root)
    outcome = generate(sources, asked, annotate=annotate, before=before)
    if outcome is not before:
        leave(root, outcome)
    return outcome


def leave(root: Path, outcome: Outcome) -> None:
    """Leave what came of the project in a folder to the next process that looks at it."""
    with _no_garbage():
        kept = pickle.dumps(outcome, pickle.HIGHEST_PROTOCOL)
    Store(root, _NAME).keep(kept)


def last_outcome(root: Path) -> Outcome | None:
    """What came of the project when it was last looked at, to be gone on from; None if that is not known."""
    COMPILED.stay()
    kept = Store(root, _NAME).recall()
    if kept is None:
        return None
    with _no_garbage():
        outcome: Outcome = pickle.loads(kept)  # noqa: S301 - sealed, and in a folder of the user's own
    return outcome


@contextmanager
def _no_garbage() -> Iterator[None]:
    """Where much is made that stays, nothing is looked for that might be thrown away."""
    is_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_on:
            gc.enable()
