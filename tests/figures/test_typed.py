import pytest

from generator.figures.typed import Names, typed_figures
from generator.language import Language

NAMES = Names.of({"Section 232", "Section 232 (steel)", "Bill C-4", "Canada", "G7", "2026", "Three-Quarters Club"})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("No figure at all.", []),
        ("A duty of 25% is paid.", ["25%"]),
        ("A duty of 25 % is paid.", ["25 %"]),
        ("It costs $1,200.50.", ["$1,200.50"]),
        ("It costs C$20 and €30.", ["C$20", "€30"]),
        ("From 5 to 10 days.", ["5", "10 days"]),
        ("In 2025, and 2026.", ["2025"]),
        ("June 4, 2025", ["June 4, 2025"]),
        ("16,6 milliards, 1\u00a0234\u202f567 tonnes", ["16,6", "1\u00a0234\u202f567 tonnes"]),
        ("Since April the talks stand still.", ["April"]),
        ("It may end.", []),
        ("Three countries signed it, in two languages; a second round follows.", []),
        ("Three-quarters of it, for two months, in twelve provinces.", ["Three-quarters", "two months", "twelve"]),
        ("The Three-Quarters Club", []),
        ("Section 232 and Bill C-4 of the G7.", []),
        ("Section 232 (steel)", []),
        ("Section 2325 and G77", ["2325", "77"]),
        ("section 232", ["232"]),
        ("COVID19", ["19"]),
        ("٢٥ in other digits", ["٢٥"]),
    ],
)
def test_the_figures_typed_into(text: str, found: list[str]) -> None:
    assert [figure for _, figure in typed_figures(text, NAMES, Language.ENGLISH)] == found


def test_a_figure_is_found_at_its_own_offset_although_names_stand_before_it() -> None:
    text = "Section 232 of 25%"
    assert list(typed_figures(text, NAMES, Language.ENGLISH)) == [(text.index("25%"), "25%")]


def test_a_sheet_without_names_that_hold_numerals_excuses_nothing() -> None:
    assert [figure for _, figure in typed_figures("Canada 25", Names.of({"Canada"}), Language.ENGLISH)] == ["25"]


def test_a_figure_is_read_in_the_language_of_its_text() -> None:
    text = "16,6 milliards de dollars depuis juin"
    assert [figure for _, figure in typed_figures(text, NAMES, Language.FRENCH)] == [
        "16,6 milliards de dollars",
        "juin",
    ]
