"""Files in, pages out: the one function that adapters call."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from generator.checks.copying import check_publishes_no_article
from generator.checks.verify import Proof, verify
from generator.coverage.account import AllAccounts, all_accounts
from generator.coverage.coverage import Coverage
from generator.diagnostics import Diagnostic, in_order
from generator.intake.intake import Intake
from generator.intake.take_in import intake_of
from generator.model.article import Article
from generator.model.asset import Asset
from generator.model.draft import Draft
from generator.model.ledger import Difference, difference, kept_of
from generator.model.page import Page
from generator.model.settings import Settings
from generator.model.site import Site
from generator.model.view import BY_THE_EVIDENCE, Asked
from generator.model.wording import Wording
from generator.proofreading import Proofread, proofread
from generator.reading.decoding import Unread, decode
from generator.reading.drafts import is_kept_back
from generator.reading.fact_sheet import CHANGES, read_draft
from generator.reading.lock import LOCK
from generator.reading.sources import Sources
from generator.recording import Note, changes_file, lock_file
from generator.rendering.audit import Audit, audit
from generator.rendering.cards import cards
from generator.rendering.data.files import data_files
from generator.rendering.data.tables import tables_of
from generator.rendering.feeds import feeds
from generator.rendering.former import former_pages
from generator.rendering.plan import Plan
from generator.rendering.render import Rendered, materials_of, render
from generator.rendering.twins import twins
from generator.rulebook import RULEBOOK


@dataclass(frozen=True, slots=True)
class Memory:
    """What came of some files, each step as it last came to an end."""

    sources: Sources
    is_annotated: bool
    """Whether annotated articles were asked for."""
    proof: Proof
    """What was read of the sheet, and whether it is proved."""
    rendered: Rendered | None = None
    accounts: AllAccounts | None = None
    """The accounts of all articles, if annotated ones were asked for."""
    audit: Audit | None = None
    """A second look at the figures of all pages."""
    prose: Proofread | None = None
    """The prose of templates and of pages written by hand."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it."""

    pages: tuple[Page, ...]
    """Every page that could be made; none if the sheet is not proved."""
    diagnostics: tuple[Diagnostic, ...]
    """Everything that was found, in the order of files and lines."""
    memory: Memory = field(compare=False, repr=False)
    """What saves work when other files are looked at."""
    settings: Settings | None = None
    """The site's words about itself; None if the sheet is not proved."""
    annotated: tuple[Page, ...] = ()
    """The annotated articles, for an editor's preview alone: never part of a site."""
    site: Site | None = field(default=None, compare=False)
    """What the pages were made from; None if the sheet is not proved."""
    plan: Plan | None = field(default=None, compare=False)
    """Where each page is; None if the sheet is not proved."""

    @property
    def draft(self) -> Draft:
        """What was read of the sheet, proved or not."""
        return self.memory.proof.draft

    @property
    def is_publishable(self) -> bool:
        """Whether nothing that was found is an error."""
        return not any(diagnostic.is_error for diagnostic in self.diagnostics)


def generate(
    sources: Sources, asked: Asked = BY_THE_EVIDENCE, *, annotate: bool = False, before: Outcome | None = None
) -> Outcome:
    """Read, check, verify and render. The same files and days give the same pages, byte for byte.

    What came of other files `before` saves the work that would come out the same, and changes nothing else.
    """
    last = before.memory if before else None
    if before and last and (last.sources, last.proof.draft.asked, last.is_annotated) == (sources, asked, annotate):
        return before
    templates, unread = _decoded(sources.templates)
    draft = replace(read_draft(sources.content, sources.seeds, last.proof.draft if last else None), asked=asked)
    proof = verify(draft, last.proof if last else None)
    memory = Memory(sources, annotate, proof)
    if last:
        memory = replace(last, sources=sources, is_annotated=annotate, proof=proof)
    site, found = proof.site, proof.problems
    docs, published = _handwritten(sources, draft.wording)
    prose = proofread(templates, docs, draft.wording, draft.names, memory.prose)
    memory = replace(memory, prose=prose)
    fonts = [font.told(path) for path, font in sources.fonts.items() if isinstance(font, Unread)]
    copied = _of_what_is_published(prose.copied, sources)
    problems = [*unread, *found, *published, *fonts, *copied]
    if site is None or unread:  # what lacks because a file was not read is no mistake of its own
        return Outcome((), in_order(problems), memory)
    problems += prose.typed
    handwritten = frozenset(_below(path) for path in sources.handwritten if path.endswith(".md"))
    by_name = {_below(path): text for path, text in templates.items()}
    last_materials = memory.rendered.materials if memory.rendered else None
    materials = materials_of(site, by_name, handwritten, RULEBOOK, last_materials)
    if annotate:
        memory = replace(memory, accounts=all_accounts(draft, memory.accounts))
    rendered = render(materials, memory.accounts.coverages if annotate and memory.accounts else None, memory.rendered)
    memory = replace(memory, rendered=rendered)
    problems += rendered.problems
    if not any(problem.is_error for problem in problems):  # what is told at its own line is not told of the page too
        looked_at = audit(site, rendered.pages, memory.audit)
        memory = replace(memory, audit=looked_at)
        problems += looked_at.problems
    found = in_order(problems)
    return Outcome(rendered.pages, found, memory, site.settings, rendered.annotated.pages, site, materials.plan)


def take_away(outcome: Outcome, address: str = "", font: bytes | None = None) -> tuple[Asset, ...]:
    """The files that a site offers beside its pages. The data has every step, whatever day pages show.

    Feeds and share cards are asked for by their full addresses: there are none while it is not known where the site is
    published.
    """
    site, plan = outcome.site, outcome.plan
    if site is None or plan is None:
        return ()
    settings = site.settings
    title = settings.name.text(settings.languages[0])
    data = data_files(title, str(settings.as_of), tables_of(site))
    named = feeds(site, plan, outcome.pages, address) if address else ()
    former = former_pages(site, outcome.pages, address)
    shared = cards(settings, outcome.pages, font) if address and font else ()
    return (*data, *twins(site, outcome.pages), *former, *named, *shared)


@dataclass(frozen=True, slots=True)
class Recording:
    """What came of recording."""

    files: Mapping[str, bytes]
    """The files of the ledger as they are to be, by path; none if nothing can be recorded, or nothing differs."""
    difference: Difference | None
    """What sets the sheet apart; None if this is the first edition, or if not all of the sheet could be read."""
    diagnostics: tuple[Diagnostic, ...]
    """What was found: in the sheet, or in the entry as it would be."""
    outcome: Outcome | None = None
    """What comes of the project with these files, if there are any."""


def record(sources: Sources, note: Note, before: Outcome | None = None) -> Recording:
    """Record what differs in the sheet since that was last done. The entry is checked as if it were there already.

    What came of other files `before` saves work, as in `generate`.
    """
    draft = read_draft(sources.content, sources.seeds, before.draft if before else None)
    now, then = kept_of(draft.facts), draft.ledger.recorded
    differs = difference(then, now) if then is not None and draft.is_comparable else None
    is_same = differs is not None and not differs.facts and not note.about
    if is_same or not draft.is_comparable:
        return Recording({}, differs, verify(draft).problems)
    files = {
        CHANGES: changes_file(sources.content.get(CHANGES, b""), draft.ledger.changes, note, differs),
        LOCK: lock_file(now),
    }
    outcome = generate(replace(sources, content={**sources.content, **files}), before=before)
    if not outcome.is_publishable:
        return Recording({}, differs, outcome.diagnostics)
    return Recording(files, differs, outcome.diagnostics, outcome)


def account(sources: Sources, before: Outcome | None = None) -> tuple[tuple[Coverage, ...], tuple[Diagnostic, ...]]:
    """What of each article is proved, ignored or left over, once the sheet is proved; and what was found.

    What came of other files `before` saves work, as in `generate`.
    """
    last = before.memory.proof if before else None
    draft = read_draft(sources.content, sources.seeds, last.draft if last else None)
    proof = verify(draft, last)
    accounts = all_accounts(draft, before.memory.accounts if before else None) if proof.site else None
    return (accounts.coverages if accounts else ()), proof.problems


def take_in(sources: Sources, article: Article, file: str | None) -> tuple[Intake | None, tuple[Diagnostic, ...]]:
    """What an article has for the sheet, None unless that is proved; and what was found.

    `file` is the name of the article below `seeds/`, if it is one of the sources.
    """
    draft = read_draft(sources.content, sources.seeds)
    proof = verify(draft)
    return (intake_of(draft, proof.site.view, article, file) if proof.site else None), proof.problems


def _handwritten(sources: Sources, wording: Wording) -> tuple[dict[str, str], list[Diagnostic]]:
    """The text of each page that people wrote, by its path, and what is wrong with the files in `docs/`.

    Those that are no text, such as pictures, can be nothing but themselves.
    """
    files = sources.handwritten
    read = {path: decode(path, content) for path, content in sorted(files.items())}
    texts = {path: text for path, (text, _) in read.items() if text is not None}
    published = _of_what_is_published(check_publishes_no_article(texts, wording), sources)
    told = {problem.place.path for problem in published}
    pages = {path: text for path, text in texts.items() if path.endswith(".md") and path not in told}
    unread = [
        problem
        for path, (_, found) in read.items()
        if path.endswith(".md") or isinstance(files[path], Unread)
        for problem in found
    ]
    return pages, [*unread, *published]


def _of_what_is_published(problems: Iterable[Diagnostic], sources: Sources) -> list[Diagnostic]:
    """Those of problems with what readers see that are not of a draft, which no build publishes."""
    docs, settings = sources.handwritten, sources.settings
    return [each for each in problems if each.place.path not in docs or not is_kept_back(each.place.path, settings)]


def _decoded(templates: Mapping[str, bytes]) -> tuple[dict[str, str], list[Diagnostic]]:
    """The text of each template."""
    texts, problems = dict[str, str](), list[Diagnostic]()
    for path, content in sorted(templates.items()):
        text, found = decode(path, content)
        problems += found
        if text is not None:
            texts[path] = text
    return texts, problems


def _below(path: str) -> str:
    """The path of a file below the folder of its kind."""
    return path.partition("/")[2]
