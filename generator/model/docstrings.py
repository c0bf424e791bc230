"""What stands under each attribute of a class. Whoever explains the sheet takes its words from there."""

import ast
import inspect
import textwrap
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from pydantic import BaseModel, RootModel

_PYDANTIC = (BaseModel.__module__, RootModel.__module__)


@cache
def field_docs(model: type[BaseModel]) -> Mapping[str, str]:
    """By the name of each field that has one, its docstring in one line; the nearest class upward counts."""
    found: dict[str, str] = {}
    for kind in reversed(model.__mro__):
        if issubclass(kind, BaseModel) and kind.__module__ not in _PYDANTIC and "[" not in kind.__name__:
            found |= docstrings_under(kind)
    return found


@cache
def docstrings_under(cls: type) -> Mapping[str, str]:
    """What stands under each attribute of a class, in one line, by the attribute's name; what it inherits left out.

    Pydantic's own setting for this reads every class at every start, knows no closed lists, and fails at generic models
    under Python 3.11.
    """
    [definition] = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
    body = definition.body if isinstance(definition, ast.ClassDef) else []
    found = {}
    for attribute, below in pairwise(body):
        match attribute, below:
            case (
                ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(said))),
            ):
                found[name] = " ".join(said.split())
    return found
