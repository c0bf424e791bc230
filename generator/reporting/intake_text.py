"""An intake for people: what the article names, what no fact uses, what may be outdated, who says what, and stubs."""

from collections.abc import Iterable, Iterator

from generator.figures.figure import Figure
from generator.figures.when import When
from generator.intake.intake import Intake, Named, Outdated, Said, Unused
from generator.model.facts import Fact
from generator.model.values import Disputed
from generator.reporting.intake_stubs import Stub, stubs
from generator.reporting.visible import visible

_NOTHING = "    nothing"


def intake_text(intake: Intake) -> str:
    """All of it, in lines that no text of the article can pass for a heading of."""
    return "".join(f"{visible(line)}\n" for line in _told(intake))


def _told(intake: Intake) -> Iterator[str]:
    published = f"published {intake.published}" if intake.published else "no date of publication found"
    listed = f'in the sheet as "{intake.id}"' if intake.is_listed else "not in the sheet yet"
    yield f"{intake.path}: {listed}; language {intake.language}; {published}"
    yield from _part("It names", map(_named, intake.named))
    yield from _part("Figures and quotations that no fact uses", map(_unused, intake.unused))
    yield from _part("Facts that it may have outdated", (line for one in intake.outdated for line in _outdated(one)))
    yield from _part("Claims", (line for one in intake.said for line in _said(one)))
    yield from _part("To paste", (line for stub in stubs(intake) for line in _stub(stub)))


def _part(heading: str, lines: Iterable[str]) -> Iterator[str]:
    yield ""
    yield f"{heading}:"
    found = list(lines)
    yield from found or [_NOTHING]


def _named(named: Named) -> str:
    times = "once" if named.times == 1 else f"{named.times} times"
    return f"    - {'.'.join(named.record)}: “{named.words}”, {times}, first at {named.place.line}:{named.place.column}"


def _unused(unused: Unused) -> str:
    item = unused.item
    known = f", as {unused.told_by} says" if unused.told_by else ""
    return f"    - {item.place.line}:{item.place.column} {item.kind} “{item.words}”{known}"


def _outdated(outdated: Outdated) -> Iterator[str]:
    yield f"    - {outdated.id}: {outdated.words} in the article, {fact_text(outdated.fact)} in the sheet"
    yield f"        {outdated.place}: {outdated.sentence}"
    yield f"        {outdated.fact.id}: {fact_text(outdated.fact)}"
    for rest in outdated.rests_on:
        yield (
            f"            {rest.source}: “{rest.words}”"
            if rest.is_quote
            else f"            {rest.source}: {rest.words}"
        )


def _said(said: Said) -> Iterator[str]:
    yield f"    - {'.'.join(said.by)}: “{said.words}”"
    yield f"        {said.place}: {said.sentence}"


def _stub(stub: Stub) -> Iterator[str]:
    yield ""
    yield f"# {stub.file}: {stub.where}"
    yield from stub.lines


def fact_text(fact: Fact) -> str:
    """The value of a fact as the sheet writes it; of a disputed one, all of its sides."""
    match fact.value:
        case Disputed(disputed=sides):
            return " or ".join(str(side.value) for side in sides)
        case Figure() | When():
            return str(fact.value)
        case _:
            return "unknown"
