import pytest

from generator.figures.agreement import Value, are_comparable, states
from generator.figures.scan import figures_in, parse_figure
from generator.figures.when import parse_when
from generator.language import Language

STATED = [
    # written               states             in the year
    ("25 per cent", "25%", None),
    ("25.0 per cent", "25%", None),
    ("three-quarters", "75%", None),
    ("75 per cent", "three-quarters", None),
    ("$16.6 billion", "C$16.6 billion", None),
    ("$16,600 million", "US$16.6 billion", None),
    ("C$16.6 billion", "C$16,600 million", None),
    ("fell 31 per cent", "-31%", None),
    ("down 31 per cent", "-31%", None),
    ("-31%", "-31%", None),
    ("5 to 8 per cent", "5% to 8%", None),
    ("90 per cent", "about 90%", None),
    ("around 90 per cent", "about 90%", None),
    ("the 51st state", "51st", None),
    ("in 2025", "2025", None),
    ("some 2,025 jobs", "about 2025", None),
    ("2025 jobs", "2,025", None),
    ("June 4, 2025", "2025-06-04", None),
    ("June 2025", "2025-06", None),
    ("on June 4", "2025-06-04", 2025),
    ("since June", "2025-06", 2025),
]
NOT_STATED = [
    ("26 per cent", "25%", None),
    ("25", "25%", None),
    ("25 percentage points", "25%", None),
    ("two-thirds", "67%", None),
    ("C$16.6 billion", "US$16.6 billion", None),
    ("16.6 billion", "C$16.6 billion", None),
    ("$16.63 billion", "C$16.6 billion", None),
    ("$16.6 million", "C$16.6 billion", None),
    ("-31%", "31%", None),
    ("31%", "-32%", None),
    ("5 to 8 per cent", "5%", None),
    ("5 to 8 per cent", "5% to 9%", None),
    ("5 per cent", "5% to 8%", None),
    ("more than 90 per cent", "90%", None),
    ("90 per cent", "more than 90%", None),
    ("about 90 per cent", "90%", None),
    ("51", "51st", None),
    ("25 tonnes", "25", None),
    ("2025", "2025-06", None),
    ("June 2025", "2025", None),
    ("June 5, 2025", "2025-06-04", None),
    ("on June 4", "2025-06-04", None),
    ("on June 4", "2025-06-04", 2024),
    ("since June", "2025-06-04", 2025),
    ("Q2 2025", "2025-06", None),
    ("1,23", "123", None),
]


def _value(written: str) -> Value:
    value = parse_when(written) or parse_figure(written)
    assert value is not None
    return value


@pytest.mark.parametrize(("written", "value", "year"), STATED, ids=[f"{row[0]}: {row[1]}" for row in STATED])
def test_what_states_a_value(written: str, value: str, year: int | None) -> None:
    (found,) = figures_in(written, Language.ENGLISH)
    assert states(found.value, _value(value), year)


@pytest.mark.parametrize(
    ("written", "value", "year"), NOT_STATED, ids=[f"{row[0]}: {row[1]} in {row[2]}" for row in NOT_STATED]
)
def test_what_does_not(written: str, value: str, year: int | None) -> None:
    (found,) = figures_in(written, Language.ENGLISH)
    assert not states(found.value, _value(value), year)


@pytest.mark.parametrize(
    ("written", "value", "comparable"),
    [
        ("50%", "25%", True),
        ("half", "25%", True),
        ("$5", "C$4", True),
        ("US$5", "C$4", False),
        ("5", "C$4", False),
        ("5 tonnes", "4 years", False),
        ("2024", "2025-06-04", False),
        ("June 5, 2024", "2025-06-04", True),
        ("2024", "25%", False),
    ],
)
def test_what_could_contradict_a_value(written: str, value: str, comparable: bool) -> None:  # noqa: FBT001 - a column
    (found,) = figures_in(written, Language.ENGLISH)
    assert are_comparable(found.value, _value(value)) is comparable
