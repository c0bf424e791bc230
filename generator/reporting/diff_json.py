"""What readers see change, for programs, as JSON in an order that does not change."""

import json
from dataclasses import asdict

from generator.model.fact_changes import Comparison

VERSION = 1
"""The version of the format. It changes when a key goes or changes its meaning, not when one is added."""


def diff_json(found: Comparison) -> str:
    """Every record with another id, and every change with all its pages."""
    return json.dumps({"version": VERSION, **asdict(found)}, indent=2) + "\n"
