from generator.diagnostics import Rule, Severity
from generator.pipeline import generate
from generator.rendering.manuals import Manual, manuals
from generator.rulebook import RULEBOOK
from tests.cases import BASE, sources


class _Example(Rule):
    """Say `{{ this }}`,
    and no *more*.

    Because.
    """

    name = "example"
    severity = Severity.WARNING


def test_a_manual_as_templates_are_given_it() -> None:
    [manual] = manuals({"example": _Example}).values()
    assert isinstance(manual, Manual)
    assert (manual.id, manual.severity) == ("example", "warning")
    assert manual.summary.__html__() == "Say `{{ this }}`, and no *more*."
    assert manual.text.__html__() == "Say `{{ this }}`,\nand no *more*.\n\nBecause."


def test_a_template_of_rules_makes_a_page_for_each() -> None:
    template = "# `{{ record.id }}`\n\n{{ record.text }}\n"
    every = "{% for rule in rules.values() %}[`{{ rule.id }}`]({{ url('rules/' ~ rule.id) }})\n{% endfor %}\n"
    files = {**BASE, "templates/en/rules/[id].md.jinja": template, "templates/en/rules/index.md.jinja": every}
    outcome = generate(sources(files))
    assert not outcome.diagnostics
    pages = {page.path: page for page in outcome.pages}
    assert {path for path in pages if path.startswith("rules/")} == {
        "rules/index.md",
        *(f"rules/{name}.md" for name in RULEBOOK),
    }
    page = pages["rules/prose-expression.md"]
    assert (page.title, page.edit, page.facts) == ("prose-expression", "generator/reading/schema_rules.py", ())
    assert "<code>{{ measures.us-steel.rate }}</code>" in page.html
    assert '<a href="tab/"><code>tab</code></a>' in pages["rules/index.md"].html
