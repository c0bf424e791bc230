"""The command `explain coverage`: what of each article is proved, ignored or left over."""

import sys
from pathlib import Path

import click

from generator.cli.completion import source_ids
from generator.cli.examples import examples
from generator.cli.output import hand_over, tell, working
from generator.cli.project_files import files_of
from generator.coverage.coverage import Coverage
from generator.diagnostics import did_you_mean
from generator.pipeline import account
from generator.reporting.coverage_json import coverage_json
from generator.reporting.coverage_text import coverage_text
from generator.resumed import last_outcome


@click.command(
    epilog=examples("explain coverage", "explain coverage poilievre-urges-carney --all", "explain coverage --min 100")
)
@click.argument("articles", metavar="[ARTICLE]...", nargs=-1, shell_complete=source_ids)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
@click.option(
    "--min",
    "minimum",
    type=click.IntRange(0, 100),
    metavar="PERCENT",
    default=0,
    help="Exit with 1 if less of an article is accounted for.",
)
@click.option("--all", "every_sentence", is_flag=True, help="List every sentence. JSON always does.")
@click.pass_obj
def coverage(project: Path, articles: tuple[str, ...], form: str, minimum: int, *, every_sentence: bool) -> None:
    """Account for every sentence, quotation, figure and known name of each article.

    ARTICLE is the id of a source or the path of a file. Without one, every article is accounted for.

    A sentence is accounted for if a quote, or a passage that is ignored, has some of its words.
    A quotation or a figure is, if one quote or one ignored passage holds the whole of it.
    A known name is, if the same is true of it, or if a fact about what it names rests on
    words of the same sentence. Known are the names of people, organizations, sectors,
    measures, agreements and terms; a surname alone will do if only one person has it.

    Exits with 1 as well if something is wrong with the fact sheet; `explain check` says what.
    """
    sources = files_of(project)
    with working("Accounting for the articles"):
        found, diagnostics = account(sources, last_outcome(project))
    if errors := [diagnostic for diagnostic in diagnostics if diagnostic.is_error]:
        tell(errors, sources)
        sys.exit(1)
    chosen = [_named(name, found) for name in dict.fromkeys(articles)] or found
    report = coverage_json(chosen) if form == "json" else coverage_text(chosen, every_sentence=every_sentence)
    hand_over(report)
    if any(one.percent < minimum for one in chosen):
        sys.exit(1)


def _named(name: str, coverages: tuple[Coverage, ...]) -> Coverage:
    """The account of the article that goes by a name."""
    for one in coverages:
        if name in (one.id, one.article.path):
            return one
    hint = did_you_mean(name, [one.id for one in coverages])
    raise click.UsageError(f'There is no article "{name}". {hint}'.rstrip())
