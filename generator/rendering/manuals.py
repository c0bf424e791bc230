"""The rules as templates are given them, beside the records: each with its manual page."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from generator.diagnostics import Rule, Severity

RULES = "rules"
"""What templates call the rules, and the folder of their pages."""


@dataclass(frozen=True, slots=True)
class Manual:
    """The manual page of a rule. Its Markdown is our own, and passes as markup."""

    id: str
    """The rule's name."""
    severity: Severity
    summary: Markup
    """What the rule wants, in one line."""
    text: Markup
    """The whole page, without a heading."""
    source: str
    """The file that it is written in, relative to the project."""


def manuals(rulebook: Mapping[str, type[Rule]]) -> dict[str, Manual]:
    """The manual page of each of these rules, by its name."""
    return {name: _manual(rule) for name, rule in rulebook.items()}  # type: ignore[arg-type] # a class has a hash


@cache  # a preview prints the same ones after each edit
def _manual(rule: type[Rule]) -> Manual:
    summary, text = Markup(rule.summary()), Markup(rule.manual())  # noqa: S704 - a docstring of ours
    return Manual(rule.name, rule.severity, summary, text, f"{rule.__module__.replace('.', '/')}.py")
