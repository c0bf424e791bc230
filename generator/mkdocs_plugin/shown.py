"""What a preview shows when its files are not sound: the last that were, and a page in place of each that they lack."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.mkdocs_plugin.banner import Told
from generator.model.records import KINDS
from generator.pipeline import Outcome
from generator.project import CONTENT, DOCS, TEMPLATES
from generator.reading.decoding import Unread, decode
from generator.reading.sources import Sources
from generator.rendering.concerned import Concerns
from generator.rendering.plan import published
from generator.rendering.stand_ins import stand_ins
from generator.rulebook import RULEBOOK


@dataclass(frozen=True, slots=True)
class Sound:
    """Files that are sound, and what came of them."""

    sources: Sources
    outcome: Outcome


def shown(sources: Sources, outcome: Outcome, last: Sound | None) -> Outcome:
    """What a preview shows, given the last that was sound, if anything was: no page that these files call for lacks."""
    if outcome.is_publishable:
        return outcome
    best = last.outcome if last else outcome
    made = {page.path for page in best.pages}
    templates = [path.removeprefix(f"{TEMPLATES}/") for path in sources.templates]
    sheet = {kind: text for kind in KINDS for text in sources.texts([f"{CONTENT}/{kind}.yml"]).values()}
    pages = {path.removeprefix(f"{DOCS}/"): path for path in sources.handwritten if path.endswith(".md")}
    kept = last.sources.handwritten if last else {}
    unread = [
        page for page, path in pages.items() if path not in kept and not _is_read(path, sources.handwritten[path])
    ]
    more = stand_ins(templates, sheet, frozenset(pages), unread, RULEBOOK)
    return replace(best, pages=(*best.pages, *(page for page in more if page.path not in made)))


def keep_handwritten(sources: Sources, last: Sound | None, files: Files, config: MkDocsConfig) -> None:
    """Put what stood in `docs/` when all was sound where a file is gone, or cannot be read."""
    before = last.sources.handwritten if last else {}
    for path in sorted({*before, *sources.handwritten}):
        if path in sources.handwritten and _is_read(path, sources.handwritten[path]):
            continue
        page = path.removeprefix(f"{DOCS}/")
        if file := files.get_file_from_path(page):
            files.remove(file)
        kept = before.get(path)
        if isinstance(kept, bytes):
            file = File.generated(config, page, content=kept)
            file.edit_uri = page
            files.append(file)


def told(sources: Sources, outcome: Outcome, shown: Outcome) -> Iterator[Told]:
    """What is wrong, and the pages among those shown that it concerns."""
    pages = (*shown.pages, *shown.annotated)
    articles = {source.article: id for id, source in shown.site.sources.items() if source.article} if shown.site else {}
    unmade = frozenset() if shown.site else frozenset(published(page.path) for page in shown.pages)
    texts = sources.texts([*sources.templates, *(problem.place.path for problem in outcome.diagnostics)])
    concerns = Concerns(pages, texts, articles)
    for problem in outcome.diagnostics:
        found = concerns.of(problem.place)
        yield Told(problem, found if found is None else found | unmade)


def _is_read(path: str, content: bytes) -> bool:
    """Whether MkDocs can read a file in `docs/`, as text if it is a page."""
    if path.endswith(".md"):
        return decode(path, content)[0] is not None
    return not isinstance(content, Unread)
