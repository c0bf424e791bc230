"""The command `explain`: what editors and publishers type. A command a file, read once somebody calls for it."""

import ast
import gc
import os
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

import click

_COMMANDS = (
    *("check", "completion", "coverage", "diff", "export", "intake", "new"),
    *("offline", "record", "remove", "rename", "rule", "schema"),
)


class _Files(Mapping[str, click.Command]):
    """The commands, each by the name of its file, which is read when it is asked for."""

    def __iter__(self) -> Iterator[str]:
        return iter(_COMMANDS)

    def __len__(self) -> int:
        return len(_COMMANDS)

    def __getitem__(self, name: str) -> click.Command:
        if name not in _COMMANDS:
            raise KeyError(name)
        command: click.Command = getattr(import_module(f"{__package__}.{name}"), name)
        return command


class _Group(click.Group):
    """Commands of which none is read to list them all, so that help comes at once."""

    def format_commands(self, _: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, _said_of(name)) for name in self.commands])


def _said_of(name: str) -> str:
    """What a command says of itself before all else, taken from its file."""
    file = ast.parse(Path(__file__).with_name(f"{name}.py").read_bytes())
    [docstring] = [
        ast.get_docstring(node) for node in file.body if isinstance(node, ast.FunctionDef) and node.name == name
    ]
    return " ".join((docstring or "").split("\n\n")[0].split())


@click.group(cls=_Group, commands=_Files())
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The folder that holds mkdocs.yml. Default: the current one.",
)
@click.version_option(package_name="explain")
@click.pass_context
def main(context: click.Context, project: Path) -> None:
    """Prove a fact sheet against its articles, and make explainer pages of it.

    Exits with 0 if all is well, with 1 if the site may not be published, with 2 if the command cannot be carried out.
    """
    context.obj = project
    if os.environ.get("NO_COLOR"):
        context.color = False


def run() -> None:
    """Run the command as a program of its own, which is over before there is garbage worth looking for."""
    gc.disable()
    try:
        main()
    finally:
        gc.freeze()  # nor at the end
