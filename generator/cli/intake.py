"""The command `explain intake`: what a new article has for the fact sheet."""

import sys
from pathlib import Path

import click

from generator.cli.examples import examples
from generator.cli.output import hand_over, tell, working
from generator.cli.project_files import files_of
from generator.pipeline import take_in
from generator.project import SEEDS
from generator.reading.articles import read_article
from generator.reading.sources import Sources
from generator.reporting.intake_json import intake_json
from generator.reporting.intake_text import intake_text

_STANDARD_INPUT = Path("-")


@click.command(
    epilog=examples(
        "explain intake seeds/new.txt", "explain intake - < new.txt", "explain intake seeds/new.txt --format json"
    )
)
@click.argument("article", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
@click.pass_obj
def intake(project: Path, article: Path, form: str) -> None:
    """Tell what is in ARTICLE for the fact sheet. ARTICLE is a file, in seeds/ or not, or - for standard input.

    It lists the people, organizations, sectors, measures and agreements that the article names; figures and
    quotations that no fact uses; facts of which it says something else; and who says what. Then it writes
    YAML to paste into content/, with the words of the article. What is to be filled in is left empty below
    a comment, and `explain check` refuses it until it is.

    Facts are compared by the words that they are called by: a rate where the sentence names the measure, or
    the sector and no other, with nothing but small words between; a figure where it has all words that tell
    what is counted; the date of a scheduled event where it has most of the event's name. What stands
    otherwise is for you to find. The article is read in English or French, whichever it is written in.

    Exits with 0 if the article could be read, with 1 if something is wrong with the fact sheet, and with 2 if
    the article cannot be read.
    """
    content = _bytes(article)
    sources = files_of(project)
    file = _below_seeds(project, article, sources)
    path = f"{SEEDS}/{file}" if file else str(article)
    read, problems = read_article(path, content)
    if read is None:
        tell(problems, Sources({}, {path: content}, {}))
        sys.exit(2)
    with working("Comparing the article with the sheet"):
        found, diagnostics = take_in(sources, read, file)
    if found is None:
        tell([diagnostic for diagnostic in diagnostics if diagnostic.is_error], sources)
        sys.exit(1)
    hand_over(intake_json(found) if form == "json" else intake_text(found))


def _bytes(article: Path) -> bytes:
    if article == _STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return article.read_bytes()
    except OSError as error:
        raise click.UsageError(f"{article} cannot be read: {error.strerror}.") from error


def _below_seeds(project: Path, article: Path, sources: Sources) -> str | None:
    """The name of an article below `seeds/`, if it is one of the project's, and one that the sheet can write."""
    try:
        file = article.resolve().relative_to((project / SEEDS).resolve()).as_posix()
    except ValueError:
        return None
    return file if f"{SEEDS}/{file}" in sources.seeds and file.isprintable() else None
