"""Stubs of an intake: YAML to paste into `content/`, with the verbatim quote and its citation.

What the editor has to fill in is left empty below a comment that says what it is. The sheet refuses an empty value, so
nothing that was forgotten can be published. Texts stand between quotation marks, with what nobody can see spelt out:
YAML reads it back as the very letters.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.figures.figure import Currency, Figure
from generator.figures.when import When
from generator.intake.intake import Intake, Outdated, Said
from generator.model.facts import record_of
from generator.model.records.claim import Verdict
from generator.model.records.record import Status
from generator.model.records.source import SourceKind
from generator.reporting.visible import visible


@dataclass(frozen=True, slots=True)
class Stub:
    """Lines to paste."""

    file: str
    """The file of the sheet that they are for."""
    where: str
    """Where in it they go, in words."""
    lines: tuple[str, ...]

    @property
    def yaml(self) -> str:
        """The lines as YAML that is well formed by itself."""
        return "".join(f"{line}\n" for line in self.lines)


def stubs(intake: Intake) -> Iterator[Stub]:
    """The source first, then what is outdated, then the claims."""
    if not intake.is_listed:
        yield Stub("content/sources.yml", "a source", tuple(_source(intake)))
    for outdated in intake.outdated:
        yield _stub_of(outdated, intake)
    for said in intake.said:
        yield Stub("content/claims.yml", "a claim", tuple(_claim(said, intake)))


def _todo(what: str, indent: str = "  ") -> str:
    return f"{indent}# TODO: {what}"


def _source(intake: Intake) -> Iterator[str]:
    yield f"{intake.id}:"
    if intake.title is None:
        yield _todo("what it is called.")
    yield f"  name: {_quoted(intake.title)}".rstrip()
    yield _todo(f"{', '.join(SourceKind)}.")
    yield "  kind:"
    yield _todo("who answers for it, or delete this line.")
    yield "  publisher:"
    if intake.file is None:
        yield _todo("the name of its file, once it is saved in seeds/.")
    yield f"  article: {_quoted(intake.file)}".rstrip()
    if intake.published is None:
        yield _todo("the day on which it came out, or unknown.")
    yield f"  published: {intake.published or ''}".rstrip()
    yield f"  language: {intake.language}"


def _stub_of(outdated: Outdated, intake: Intake) -> Stub:
    collection, id = record_of(outdated.fact.id)
    file = f"content/{collection}.yml"
    if outdated.id != outdated.fact.id:
        return Stub(file, f"a step at the end of {outdated.id}", tuple(_step(outdated, intake)))
    indent = "  " if outdated.id == f"{collection}.{id}.date" else "      "
    key = "date" if isinstance(outdated.fact.value, When) else "value"
    lines = [f"{indent}{key}:", *_value(outdated, f"{indent}  ")]
    return Stub(
        file, f"in place of the {key} of {outdated.fact.id}", (*lines, *_cite(outdated.quote, intake, f"{indent}  "))
    )


def _step(outdated: Outdated, intake: Intake) -> Iterator[str]:
    yield f"    - value: {outdated.value}"
    yield _todo(
        "the first day on which it holds; where the quote does not have it, with a source of its own.", "      "
    )
    yield "      from:"
    yield _todo(f"{', '.join(list(Status)[1:])}; or delete this line, if it is in force.", "      ")
    yield "      status:"
    yield from _cite(outdated.quote, intake, "      ")


def _value(outdated: Outdated, indent: str) -> Iterator[str]:
    value = outdated.value
    if isinstance(value, Figure) and value.currency is Currency.UNSAID:
        yield _todo("the amount, and whose dollars.", indent)
        yield f"{indent}value:"
    elif value is None:
        yield _todo("the value, as the sheet writes it.", indent)
        yield f"{indent}value:"
    else:
        yield f"{indent}value: {value}"


def _claim(said: Said, intake: Intake) -> Iterator[str]:
    yield _todo("another id, if you like; it never changes once it is published.", "")
    yield f"{said.id}:"
    yield _todo("the claim in a few words.")
    yield "  name:"
    yield f"  by: {said.by[1]}"
    yield _todo("when it was said, if a source tells, or delete this line.")
    yield "  said:"
    yield _todo('the claim in your own words, as a clause that can follow "says that".')
    yield "  says:"
    yield _todo(f"{', '.join(Verdict)}.")
    yield "  verdict:"
    yield _todo("the claim against the record, in a sentence or two.")
    yield "  summary:"
    yield _todo(f"record: with what is known of it, unless the verdict is {Verdict.OPINION}.")
    yield from _cite(said.quote, intake, "  ")


def _cite(quote: str | None, intake: Intake, indent: str) -> Iterator[str]:
    if quote is not None:
        yield f"{indent}cite: {{source: {intake.id}, quote: {_quoted(quote)}}}"
        return
    yield f"{indent}cite:"
    yield f"{indent}  source: {intake.id}"
    yield _todo("the words it rests on, with so many round them that they stand in the article once.", f"{indent}  ")
    yield f"{indent}  quote:"


def _quoted(text: str | None) -> str:
    """A text as YAML writes it between quotation marks; nothing, if there is none."""
    if text is None:
        return ""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{visible(escaped)}"'
