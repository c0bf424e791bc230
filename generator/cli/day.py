"""A day as an option of a command."""

from datetime import date
from typing import Any

import click

from generator.figures.when import NotADay, parse_day


class Day(click.ParamType[date]):
    """A full date."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read it, or refuse it as a mistake of the command."""
        try:
            return parse_day(value)
        except NotADay as error:
            self.fail(str(error), param, ctx)
