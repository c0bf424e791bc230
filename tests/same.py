"""Whether two outcomes are the same in all that anybody can see of them."""

from collections.abc import Mapping
from dataclasses import fields

from generator.pipeline import Outcome


def same(one: Outcome, other: Outcome) -> bool:
    return one == other and one.plan == other.plan and _in_order(one) == _in_order(other)


def _in_order(outcome: Outcome) -> object:
    """What all records come to when they are taken together, with the order in which it stands."""
    all_of_them, evidence = outcome.draft.gathered, outcome.memory.proof.evidence
    mappings = (getattr(all_of_them, field.name) for field in fields(all_of_them))
    told = [[*each.items()] if isinstance(each, Mapping) else each for each in (outcome.draft.facts, *mappings)]
    return told, evidence and (evidence.ids, evidence.facts, evidence.origins)
