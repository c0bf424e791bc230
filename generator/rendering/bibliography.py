"""A source as reference managers read it: plain text, BibTeX, CSL-JSON.

CSL-JSON: https://github.com/citation-style-language/schema (1.0.2).
BibTeX: the fields of `@misc` that any style prints.
"""

from dataclasses import dataclass

from generator.figures.when import When
from generator.language import Language
from generator.model.records.source import Source, SourceKind
from generator.rendering.as_json import in_line
from generator.rendering.locales import when_text

_TYPES = {SourceKind.NEWS: "article-newspaper", SourceKind.OFFICIAL: "document", SourceKind.ANALYSIS: "report"}
_OTHER_TYPE = "webpage"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_IN_BIBTEX = str.maketrans(
    {
        **{letter: f"\\{letter}" for letter in "#$%&_{}"},
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "\\": r"\textbackslash{}",
    }
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A source in each form, to be copied."""

    text: str
    bibtex: str
    csl_json: str
    """One item, as an object."""


def reference(id: str, source: Source, language: Language) -> Reference:
    """How to cite a source, by its id in the sheet; `language` is that of the words around it."""
    return Reference(_text(source, language), _bibtex(id, source), _csl_json(id, source))


def _text(source: Source, language: Language) -> str:
    when = _published(source)
    by = [_publisher(source), when_text(when, language) if when else ""]
    pieces = [_title(source), ", ".join(filter(None, by)), source.url or ""]
    return ". ".join(piece.rstrip(".") for piece in pieces if piece)


def _bibtex(id: str, source: Source) -> str:
    when = _published(source)
    fields = {
        "author": f"{{{_escaped(_publisher(source))}}}" if source.publisher else "",
        "title": f"{{{_escaped(_title(source))}}}",
        "year": str(when.year) if when else "",
        "howpublished": f"\\url{{{source.url}}}" if source.url else "",
    }
    month = f"  month = {_MONTHS[when.month - 1]},\n" if when and when.month else ""
    lines = "".join(f"  {key} = {{{text}}},\n" for key, text in fields.items() if text)
    return f"@misc{{{id},\n{lines}{month}}}"


def _csl_json(id: str, source: Source) -> str:
    when = _published(source)
    parts = [part for part in (when.year, when.month, when.day) if part] if when else []
    item = {
        "id": id,
        "type": _TYPES.get(source.kind, _OTHER_TYPE),
        "title": _title(source),
        "publisher": _publisher(source),
        "issued": {"date-parts": [parts]} if parts else None,
        "URL": source.url,
        "language": source.language,
    }
    return in_line({key: value for key, value in item.items() if value})


def _title(source: Source) -> str:
    return source.name.text(source.language)


def _publisher(source: Source) -> str:
    return source.publisher.text(source.language) if source.publisher else ""


def _published(source: Source) -> When | None:
    return source.published if isinstance(source.published, When) else None


def _escaped(text: str) -> str:
    return text.translate(_IN_BIBTEX)
