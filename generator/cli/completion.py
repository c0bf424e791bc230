"""The command `explain completion`, and what a shell may offer for an argument."""

from collections.abc import Iterable

import click
from click.shell_completion import CompletionItem, get_completion_class

from generator.cli.examples import examples
from generator.project import lacks, read_project
from generator.reading.fact_sheet import read_draft
from generator.rulebook import RULEBOOK

_SHELLS = ("bash", "fish", "zsh")
_VARIABLE = "_EXPLAIN_COMPLETE"
"""What click looks for in the environment when a shell asks it."""


@click.command(
    epilog=examples(
        'eval "$(explain completion bash)"', "explain completion fish > ~/.config/fish/completions/explain.fish"
    )
)
@click.argument("shell", type=click.Choice(_SHELLS))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print what makes a shell complete commands, options, ids and the names of rules. Put it where SHELL reads it."""
    found = get_completion_class(shell)
    assert found  # noqa: S101 - it is one of those that click has
    click.echo(found(context.find_root().command, {}, "explain", _VARIABLE).source())


def rules(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    """The names of rules, each with what it wants."""
    return [CompletionItem(name, help=rule.summary()) for name, rule in RULEBOOK.items() if name.startswith(begun)]


def record_ids(context: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem]:
    """The ids of all records."""
    return _ids(context, begun, None)


def source_ids(context: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem]:
    """The ids of sources."""
    return _ids(context, begun, ("sources",))


def _ids(context: click.Context, begun: str, collections: Iterable[str] | None) -> list[CompletionItem]:
    project = context.find_root().params["project"]
    if lacks(project):
        return []
    ids = read_draft(read_project(project).content, {}).ids
    return [
        CompletionItem(id, help=collection)
        for collection in (ids if collections is None else collections)
        for id in sorted(ids[collection])
        if id.startswith(begun)
    ]
