"""What each field of a model is: the docstring under it. Whoever explains the sheet takes its words from there."""

import ast
import inspect
import textwrap
from collections.abc import Iterator, Mapping
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
            found |= _written_in(kind)
    return found


def _written_in(kind: type[BaseModel]) -> Iterator[tuple[str, str]]:
    """Each field of a class with the text that stands right under it.

    Pydantic's own setting for this reads every class at every start, and fails at generic ones under Python 3.11.
    """
    (definition,) = ast.parse(textwrap.dedent(inspect.getsource(kind))).body
    for field, below in pairwise(definition.body if isinstance(definition, ast.ClassDef) else ()):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            match below:
                case ast.Expr(value=ast.Constant(value=str(text))):
                    yield field.target.id, " ".join(text.split())
