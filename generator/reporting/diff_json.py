"""What readers see change, for programs, as JSON in an order that does not change."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from generator.model.fact_changes import FactChange

VERSION = 1
"""The version of the format. It changes when a key goes or changes its meaning, not when one is added."""


def diff_json(changes: Sequence[FactChange]) -> str:
    """Every change, with all its pages."""
    return json.dumps({"version": VERSION, "changes": [asdict(change) for change in changes]}, indent=2) + "\n"
