"""Pages in place of those that cannot be made: what a preview shows while there is nothing better to show."""

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.diagnostics import Rule
from generator.language import Language
from generator.model.page import Page
from generator.rendering.environment import FOLDER
from generator.rendering.escaping import escaped
from generator.rendering.manuals import RULES
from generator.rendering.markdown import convert
from generator.rendering.plan import PlannedPage, make_plan, roots
from generator.rendering.receipts import TEMPLATE, Receipts

_ID = re.compile(r"^([a-z0-9]+(?:-[a-z0-9]+)*):", re.MULTILINE)
_SAID = "This page cannot be made yet. What is wrong, and where, is said at its top; mended, the page comes by itself."


def stand_ins(
    templates: Iterable[str],
    sheet: Mapping[str, str],
    handwritten: frozenset[str],
    unread: Iterable[str],
    rulebook: Mapping[str, type[Rule]],
) -> Iterator[Page]:
    """A page in place of each that these files call for, whatever is wrong with them.

    Templates are given by their names below `templates/`, the sheet as its texts by collection, and the handwritten
    pages, all and those that could not be read, by their paths below `docs/`. The page of a rule has its manual.
    """
    names = sorted(templates)
    languages = tuple(language for language in Language if any(name.startswith(f"{language}/") for name in names))
    ids = {collection: dict.fromkeys(ids_in(text)) for collection, text in sheet.items()}
    for planned in make_plan(names, languages, {**ids, RULES: rulebook}, handwritten).pages.values():
        collection, id = planned.record or ("", "")
        text = rulebook[id].manual() if collection == RULES else _SAID
        yield _stand_in(planned, text)
    for language, root in roots(languages).items() if TEMPLATE in names else ():
        receipts = Receipts(root)
        for record in ((collection, id) for collection, found in ids.items() for id in found):
            yield _stand_in(PlannedPage(receipts.path(record), "/".join(record), language, TEMPLATE, record))
    for path in unread:
        yield _stand_in(PlannedPage(path, path.removesuffix(".md"), Language.ENGLISH, "", None))


def ids_in(text: str) -> list[str]:
    """The ids that a file of the sheet seems to hold, line by line, since it may not be well-formed."""
    return _ID.findall(text)


def _stand_in(planned: PlannedPage, text: str = _SAID) -> Page:
    body = convert(f"# {escaped(planned.name)}\n\n{text}\n")
    return Page(
        path=planned.path,
        language=planned.language,
        template=f"{FOLDER}/{planned.template}",
        title=planned.name,
        description="",
        markdown=body.markdown,
        html=body.html,
        headings=body.headings,
        anchors=body.anchors,
        facts=(),
        changes=(),
        updated="",
        linked_data="",
        search_names=(),
        is_listed=False,
        edit=f"{FOLDER}/{planned.template}",
    )
