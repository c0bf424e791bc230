"""The command `explain rule`: the manual page of a rule."""

import click

from generator.cli.completion import rules
from generator.cli.examples import examples
from generator.diagnostics import did_you_mean
from generator.rulebook import RULEBOOK


@click.command(epilog=examples("explain rule", "explain rule quote-not-found"))
@click.argument("name", required=False, shell_complete=rules)
def rule(name: str | None) -> None:
    """Print the manual page of the rule NAME, or what each rule wants."""
    if name is None:
        for each in RULEBOOK.values():
            click.echo(f"{each.name}: {each.summary()}")
    elif name in RULEBOOK:
        click.echo(f"{name}\n\n{RULEBOOK[name].manual()}")
    else:
        hint = did_you_mean(name, RULEBOOK, 'Type "explain rule" for all of them.')
        raise click.UsageError(f'There is no rule "{name}". {hint}')
