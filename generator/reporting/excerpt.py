"""The line that a diagnostic points at, and a caret under the very character."""

from collections.abc import Sequence

from generator.reporting.visible import visible, width

WIDEST = 74
"""How many columns of a line are shown: with the indent and both marks of a cut, those of the narrowest terminal."""

_TAB = "    "
_CUT = "…"


def excerpt(line: str, column: int) -> tuple[str, str]:
    """A line as it is shown, cut round a column if it is long, and the line below it with the caret."""
    at = min(column - 1, len(line))
    before = [_shown(character) for character in reversed(line[max(0, at - WIDEST) : at])]
    after = [_shown(character) for character in line[at : at + WIDEST]]
    after = _fitting(after, max(WIDEST // 2, WIDEST - sum(map(_room, before))))
    before = _fitting(before, WIDEST - sum(map(_room, after)))
    start = (_CUT if len(before) < at else "") + "".join(reversed(before))
    end = "".join(after) + (_CUT if at + len(after) < len(line) else "")
    is_mark = bool(after) and width(after[0]) == 0  # drawn on top of the character before it
    return start + end, " " * (width(start) - is_mark) + "^"


def _shown(character: str) -> str:
    return _TAB if character == "\t" else visible(character)


def _room(cell: str) -> int:
    """The columns that a character takes; at least one, or a line of combining marks would never end."""
    return max(1, width(cell))


def _fitting(cells: Sequence[str], room: int) -> list[str]:
    """As many cells from the start as there is room for."""
    fitting = []
    for cell in cells:
        room -= _room(cell)
        if room < 0:
            break
        fitting.append(cell)
    return fitting
