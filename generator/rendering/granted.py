"""What the sentences of a template take for granted.

`{{ takes_for_granted("a.b > c.d") }}` prints nothing. What it says is read out of the template itself, so
that every broken condition is told at its line, also where no page comes by.
"""

import contextlib
from collections.abc import Iterator, Mapping

import jinja2
from jinja2 import nodes
from markupsafe import Markup

from generator.diagnostics import Diagnostic, Place, did_you_mean
from generator.model.condition import parse_condition
from generator.model.evaluation import Fault, Hindered
from generator.model.formula import NotAFormula
from generator.model.holding import NoLongerHolds, standing
from generator.model.site import Site
from generator.rendering.environment import FOLDER
from generator.rendering.template_rules import TemplateError

NAME = "takes_for_granted"
_PARSER = jinja2.Environment(autoescape=True)


def takes_for_granted(*_: str) -> Markup:
    """Nothing: what is taken for granted is no text."""
    return Markup()


def check_granted(site: Site, templates: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Every condition in the templates (by name below `templates/`), by the facts when the evidence ends."""
    for name, source in templates.items():
        for argument in _arguments(source):
            yield from _problem(site, argument, Place(f"{FOLDER}/{name}", argument.lineno))


def _arguments(source: str) -> Iterator[nodes.Expr]:
    """Whatever a template hands to the function, in its order."""
    if NAME in source:
        with contextlib.suppress(jinja2.TemplateSyntaxError):  # rendering tells of it
            for call in _PARSER.parse(source).find_all(nodes.Call):
                if isinstance(call.node, nodes.Name) and call.node.name == NAME:
                    yield from call.args


def _problem(site: Site, argument: nodes.Expr, place: Place) -> Iterator[Diagnostic]:
    if not isinstance(argument, nodes.Const) or not isinstance(argument.value, str):
        message = f"What a template takes for granted is written out between quotation marks, for {NAME} to read."
        yield TemplateError.at(place, message)
        return
    try:
        condition = parse_condition(argument.value)
        found = standing(condition, site.last_fact)
    except NotAFormula as stray:
        yield TemplateError.at(place, str(stray))
    except Hindered as why:
        yield TemplateError.at(
            place, why.message, did_you_mean(why.named, site.facts) if why.fault is Fault.MISSING else ""
        )
    else:
        if not found.holds:
            yield NoLongerHolds.broken(place, condition, found, "Read the sentence beside it, and mend both.")
