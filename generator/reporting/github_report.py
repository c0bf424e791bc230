"""For GitHub Actions: workflow commands, which become annotations at the lines of a pull request."""

from collections.abc import Iterable

from generator.diagnostics import Diagnostic

# As the runner reads them back, and no more: https://github.com/actions/toolkit, packages/core/src/command.ts
_IN_A_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_A_PROPERTY = _IN_A_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def github_report(diagnostics: Iterable[Diagnostic]) -> str:
    """One command a diagnostic, titled by its rule."""
    return "".join(map(_command, diagnostics))


def _command(diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    properties = {"file": place.path, "line": place.line, "col": place.column, "title": diagnostic.rule}
    written = ",".join(f"{name}={str(value).translate(_IN_A_PROPERTY)}" for name, value in properties.items())
    return f"::{diagnostic.severity} {written}::{diagnostic.said.translate(_IN_A_MESSAGE)}\n"
