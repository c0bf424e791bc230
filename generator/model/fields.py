"""The kinds of value that a record may hold, and how each is read from the letters in the sheet.

Every scalar reaches these as the author's letters. A value that cannot be read raises a
`PydanticCustomError` whose type is the name of the rule that was broken.
"""

import re
from dataclasses import dataclass
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, GetJsonSchemaHandler, PlainValidator, WithJsonSchema
from pydantic_core import CoreSchema, PydanticCustomError

from generator.figures.figure import Figure
from generator.figures.scan import parse_figure
from generator.figures.when import When, parse_when
from generator.language import Language
from generator.model import shapes
from generator.model.condition import Condition, parse_condition
from generator.model.formula import NotAFormula
from generator.model.text import Headline, Name, NotAHole, Prose, Statement, parse_prose

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

_LONGEST_ID = 100  # it becomes the name of a file, and of those a system takes so many letters and no more


def wrong(rule: str, message: str, letters: str = "") -> PydanticCustomError:
    """What is wrong, and which letters of the value are, so that their place can be exact."""
    return PydanticCustomError(rule, "{said}", {"said": message, "letters": letters})


def letters_of(value: Any) -> str:
    """The author's letters, where a text must stand."""
    if not isinstance(value, str):
        raise wrong("wrong-type", "Here stands a list or a mapping, where text was expected.")
    if not value.strip():
        raise wrong("empty-value", "Nothing is written here.")
    return value.strip()


def malformed_id(value: str) -> str | None:
    """What is wrong with an id, or None if it is one."""
    if len(value) > _LONGEST_ID:
        return f'"{value}" is too long for an id, which has at most {_LONGEST_ID} letters.'
    if value == "index":
        return '"index" is no id: its page would take the place of the one that lists the others.'
    if _ID.fullmatch(value):
        return None
    strange = next((f' The letter "{letter}" is U+{ord(letter):04X}.' for letter in value if not letter.isascii()), "")
    return f'"{value}" is no id. An id is made of lower-case words and hyphens: "us-steel".{strange}'


def _id(value: str) -> str:
    if message := malformed_id(value):
        raise wrong("malformed-id", message)
    return value


def _figure(value: Any) -> Figure:
    figure = parse_figure(letters_of(value))
    if figure is None:
        message = f'"{value}" is no figure we can read. Write it as people do:'
        raise wrong("malformed-figure", f'{message} "25%", "12.5%", "C$590 billion", "about 330,000".')
    return figure


def _when(value: Any) -> When:
    when = parse_when(letters_of(value))
    if when is None:
        raise wrong(
            "malformed-date", f'"{value}" is no date. Write "2025-06-04", or "2025-06" or "2025" if no more is known.'
        )
    return when


def _url(value: Any) -> str:
    url = letters_of(value)
    if not _is_web_address(url):
        raise wrong("malformed-url", f'"{url}" is no web address. Write it whole, starting with "https://".')
    return url


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:  # brackets that hold no address
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and not re.search(r"[\s<>\"'`\\]", url)


def _by_language(value: Any) -> dict[Language, str]:
    """A text written once (`Mark Carney`) or by language (`{en: …, fr: …}`)."""
    if not isinstance(value, dict):
        return {Language.ENGLISH: letters_of(value)}
    if not value:
        raise wrong("empty-value", "Nothing is written here.")
    if unknown := [key for key in value if key not in list(Language)]:
        message = f"Text is written by language: {{en: …, fr: …}}. Unknown here: {', '.join(unknown)}."
        raise wrong("unknown-language", f"{message} A text with a comma stands between quotation marks.")
    return {language: letters_of(value[language]) for language in Language if language in value}


def _name(value: Any) -> Name:
    return Name(_by_language(value))


def _headline(value: Any) -> Headline:
    return Headline(_by_language(value))


def _prose(value: Any) -> Prose:
    try:
        return Prose({language: parse_prose(text) for language, text in _by_language(value).items()})
    except NotAHole as stray:
        message = (
            f'"{stray}" is no fact id. Between braces may stand the id of a fact, and nothing else.'
            if str(stray).startswith("{{")
            else f'"{stray}" lacks a brace. A fact is printed by its id between two braces on either side.'
        )
        raise wrong("prose-expression", message, letters=str(stray)) from None


def _statement(value: Any) -> Statement:
    return Statement(_prose(value))


def _condition(value: Any) -> Condition:
    try:
        return parse_condition(letters_of(value))
    except NotAFormula as stray:
        raise wrong("malformed-condition", str(stray), stray.letters) from None


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _citations(value: Any) -> list[Any]:
    """One citation or a list of them; a bare source id cites the whole source."""
    return [{"source": one} if isinstance(one, str) else one for one in _several(value)]


@dataclass(frozen=True, slots=True)
class Refers:
    """Marks a field that holds the id of a record of one of these collections."""

    to: tuple[str, ...]

    def __get_pydantic_json_schema__(self, _: CoreSchema, handler: GetJsonSchemaHandler) -> shapes.Shape:
        return shapes.id_of(self.to)


_ByLanguage = WithJsonSchema(shapes.TEXT_BY_LANGUAGE)
_Text = WithJsonSchema(shapes.TEXT)
_Id = WithJsonSchema({**shapes.ID, "maxLength": _LONGEST_ID})

Id = Annotated[str, BeforeValidator(letters_of), AfterValidator(_id), _Id]
FigureField = Annotated[Figure, PlainValidator(_figure), _Text]
WhenField = Annotated[When, PlainValidator(_when), WithJsonSchema(shapes.DATE)]
NameField = Annotated[Name, PlainValidator(_name), _ByLanguage]
HeadlineField = Annotated[Headline, PlainValidator(_headline), _ByLanguage]
ProseField = Annotated[Prose, PlainValidator(_prose), _ByLanguage]
StatementField = Annotated[Statement, PlainValidator(_statement), _ByLanguage]
Url = Annotated[str, PlainValidator(_url), WithJsonSchema(shapes.URL)]
ConditionField = Annotated[Condition, PlainValidator(_condition), _Text]
PlainText = Annotated[str, BeforeValidator(letters_of), _Text]
OneOrSeveral = shapes.OneOrSeveral(_several)
OneOrMore = shapes.Citations(_citations)
