"""What a value may be besides a plain one: cited on its own, unknown, disputed, or worked out of others.

In the sheet each is known by a key of its own. Here it is a type of its own, so that whoever takes a
value must say what becomes of each. Only a value that is merely cited on its own stays what it is, a
figure or a date, for everybody but those who ask for citations.
"""

from collections.abc import Hashable
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Generic, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, GetCoreSchemaHandler, PlainValidator, WithJsonSchema
from pydantic_core import CoreSchema, core_schema

from generator.figures.figure import Figure
from generator.figures.when import When
from generator.model.citation import Citation, Part
from generator.model.fields import FigureField, OneOrMore, ProseField, WhenField, letters_of, wrong
from generator.model.formula import Formula, NotAFormula, parse_formula
from generator.model.shapes import TEXT, Shape

Plain = TypeVar("Plain")

_MOST_DECIMALS = 6
_DECIMALS: Shape = {
    "type": ["string", "integer"],
    "pattern": rf"^\s*[0-{_MOST_DECIMALS}]\s*$",
    "minimum": 0,
    "maximum": _MOST_DECIMALS,
}


class Given(Part, Generic[Plain]):
    """A value with the source that gives it: `{value: …, cite: …}`."""

    value: Plain
    """The figure or the date."""
    cite: Annotated[tuple[Citation, ...], Field(min_length=1), OneOrMore]
    """The source, or several."""


_GIVEN = {Figure: Given[FigureField], When: Given[WhenField]}
"""Those that there are, made here so that pydantic lets each be found by its name, as what is stored is."""


class Unknown(Part):
    """A value that is not known, or not announced: `unknown`, or `{unknown: …, expected: …}`."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [{"required": ["unknown"]}, {"required": ["expected"]}]})

    unknown: ProseField | None = None
    """What is not known, or why, in a sentence."""
    expected: WhenField | None = None
    """When it should be known, where a source tells."""


def _told_apart(sides: tuple[Given[Any], ...]) -> tuple[Given[Any], ...]:
    if len({what_is_said(side.value) for side in sides}) < len(sides):
        message = "Two sides of this dispute say the same. Give that value once, with both sources."
        raise wrong("no-dispute", message)
    return sides


class Disputed(BaseModel, Generic[Plain]):
    """A value on which sources disagree: `{disputed: [{value: …, cite: …}, {value: …, cite: …}]}`."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    disputed: Annotated[tuple[Given[Plain], ...], Field(min_length=2), AfterValidator(_told_apart)]
    """Each value with its sources, the one that sorts first."""


class OutputForm(StrEnum):
    """How a result is written, where its units leave a choice."""

    PERCENT = "%"
    """A ratio, as a share."""
    PERCENTAGE_POINTS = "percentage points"
    """What two shares differ by."""


def _formula(value: Any) -> Formula:
    try:
        return parse_formula(letters_of(value))
    except NotAFormula as stray:
        raise wrong("malformed-formula", str(stray), stray.letters) from None


def _decimals(value: Any) -> int:
    letters = letters_of(value)
    if letters not in map(str, range(_MOST_DECIMALS + 1)):
        raise wrong("wrong-type", f'"{letters}" is no number of decimals. Write one from 0 to {_MOST_DECIMALS}.')
    return int(letters)


class Derived(BaseModel):
    """A figure that is worked out of other facts: `{derived: "a.b - c.d"}`. Its sources are theirs."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    derived: Annotated[Formula, PlainValidator(_formula), WithJsonSchema(TEXT)]
    """Which facts, and what is done with them."""
    as_: Annotated[OutputForm | None, Field(alias="as")] = None
    """How the result is written, where that is not a matter of course."""
    round: Annotated[int | None, PlainValidator(_decimals), WithJsonSchema(_DECIMALS)] = None
    """How many decimals are kept; left out, the result must be exact."""


class _Cited:
    """A value with a citation of its own. It equals the same value without one."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Figure | When) and _bare(self) == _bare(other)

    def __hash__(self) -> int:
        return hash(_bare(self))

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        form = handler.generate_schema(_GIVEN[Figure if issubclass(cls, Figure) else When])
        return core_schema.no_info_after_validator_function(cls._of, form)

    @classmethod
    def _of(cls, given: Given[Any]) -> Any:
        return cls(**_written(given.value), cite=given.cite)  # type: ignore[call-arg] # of the dataclasses below


@dataclass(frozen=True, slots=True, eq=False)
class CitedFigure(_Cited, Figure):
    """A figure with a citation of its own."""

    cite: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class CitedWhen(_Cited, When):
    """A date with a citation of its own."""

    cite: tuple[Citation, ...] = ()


def _bare(value: object) -> Figure | When:
    """The value without its citation."""
    return Figure(**_written(value)) if isinstance(value, Figure) else When(**_written(value))


def _written(value: object) -> dict[str, Any]:
    kind = Figure if isinstance(value, Figure) else When
    return {field.name: getattr(value, field.name) for field in fields(kind)}


def what_is_said(value: Figure | When) -> Hashable:
    """What a value says, however it is written: `25%` and `25.0%` say the same."""
    if isinstance(value, Figure):
        return value.exact, value.unit, value.currency, value.qualifier
    return value


def known(value: When | Unknown | Disputed[When] | None) -> When | None:
    """The date, if one is known and nobody disputes it."""
    return value if isinstance(value, When) else None


def last_day_of(value: When | Disputed[When]) -> date:
    """The day by which a date has come, whoever is right about it."""
    sides = [side.value for side in value.disputed] if isinstance(value, Disputed) else [value]
    return max(side.last_day for side in sides)
