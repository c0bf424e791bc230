"""The command `explain rule`: the manual page of a rule."""

import click

from generator.rulebook import RULEBOOK


@click.command()
@click.argument("name", required=False)
def rule(name: str | None) -> None:
    """Print the manual page of the rule NAME, or the names of all rules."""
    if name is None:
        click.echo("\n".join(RULEBOOK))
    elif name in RULEBOOK:
        click.echo(f"{name}\n\n{RULEBOOK[name].manual()}")
    else:
        raise click.UsageError(f'There is no rule "{name}". Type "explain rule" for the names of all.')
