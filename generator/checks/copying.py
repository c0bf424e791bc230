"""Not a copy: no long run of words from an article appears on the site, and no article is published."""

from collections.abc import Iterable, Iterator, Mapping

from generator.checks.texts import Text, labels_in, texts_in
from generator.diagnostics import Diagnostic, Lines, Place, Rule
from generator.model.draft import Draft
from generator.model.walk import Walk
from generator.model.wording import FREE, Run, Wording


class Copied(Rule):
    """No long run of words is an article's, apart from the quotes of citations.

    We say in our own words what an article says; its words stand on the site only where `cite` quotes
    them. This holds for every text and name in the sheet, for templates and for pages written by
    hand that are published. Case, punctuation and line ends make no difference, words joined by a hyphen count one by
    one, and a hole ends a run. Up to `11` words in a row are free, and so are the titles of articles,
    since a source is called by its title. Say it in other words, or shorter.
    """

    name = "copied"


class ArticlePublished(Rule):
    """No article is published: `docs/` holds none, neither whole nor for the most part.

    Everything in `docs/` appears on the site, whatever kind of file it is, unless `draft_docs` or `exclude_docs`
    in `mkdocs.yml` names it. Articles belong in `seeds/`, which is never published.
    """

    name = "article-published"


def check_copies(draft: Draft, walk: Walk) -> Iterator[Diagnostic]:
    """Every text and name of a record, in every language."""
    yield from _copies(draft, texts_in(draft, walk))


def check_copies_in_labels(draft: Draft) -> Iterator[Diagnostic]:
    """Every word of the site, in every language."""
    yield from _copies(draft, labels_in(draft.words))


def _copies(draft: Draft, texts: Iterable[Text]) -> Iterator[Diagnostic]:
    for text in texts:
        for run in draft.wording.runs(text.letters):
            place = draft.places.of(text.at, written=run.opening, after=text.letters[: run.start])
            yield _copied(run, place)


def check_copies_in_pages(pages: Mapping[str, str], wording: Wording) -> Iterator[Diagnostic]:
    """Every template and every page written by hand: its prose, with all else blanked out, by its path."""
    for path, prose in pages.items():
        lines = Lines(path, prose)
        for run in wording.runs(prose):
            yield _copied(run, lines.place(run.start))


def check_publishes_no_article(files: Mapping[str, str], wording: Wording) -> Iterator[Diagnostic]:
    """Every file in `docs/` that is text, by its path, as if all were published."""
    for path, text in files.items():
        if article := wording.published_in(text):
            message = f"This file would publish the article {article}."
            yield ArticlePublished.at(Place(path), message, "Remove it from docs/.")


def _copied(run: Run, place: Place) -> Diagnostic:
    words = " ".join(f"{run.opening} … {run.ending}".split())
    message = f'These {run.count} words in a row stand in {run.article}, line {run.line}: "{words}".'
    return Copied.at(place, message, f"Say it in other words; {FREE} in a row may be the same.")
