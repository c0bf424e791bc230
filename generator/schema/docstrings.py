"""The docstrings under the attributes of a class, which Python itself does not keep."""

import ast
import inspect
import textwrap
from collections.abc import Mapping
from functools import cache
from itertools import pairwise


@cache
def docstrings_under(cls: type) -> Mapping[str, str]:
    """What stands under each attribute of a class, in one line, by the attribute's name; what it inherits left out.

    Pydantic can keep those of models, but would look for them at each start of every command, and not in closed lists.
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
