"""Edits applied to the bytes of files, of which all that they do not name stays as it is."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping

from generator.editing.edit import Changes, Edit

_BOM = "\ufeff"
_LINE_END = re.compile(r"\r\n|\r|\n")


def applied(content: bytes, edits: Iterable[Edit]) -> bytes:
    """A file after these edits of it. Its byte-order mark and its line ends stay; new lines end as its first does."""
    raw = content.decode()
    ends = list(_LINE_END.finditer(raw))
    starts = [len(_BOM) if raw.startswith(_BOM) else 0, *(end.end() for end in ends)]
    plain_starts = [0]
    for before, end in zip(starts, ends, strict=False):
        plain_starts.append(plain_starts[-1] + end.start() - before + 1)
    line_end = ends[0][0] if ends else "\n"

    def origin(offset: int) -> int:
        line = bisect_right(plain_starts, offset) - 1
        return starts[line] + offset - plain_starts[line]

    pieces, done = [], 0
    for edit in sorted(edits):
        pieces += [raw[done : origin(edit.start)], edit.text.replace("\n", line_end)]
        done = origin(edit.end)
    return "".join([*pieces, raw[done:]]).encode()


def after(files: Mapping[str, bytes], changes: Changes) -> dict[str, bytes | None]:
    """By path: each file that is other after these changes, and None for one that is gone."""
    edits: dict[str, list[Edit]] = {}
    for edit in changes.edits:
        edits.setdefault(edit.path, []).append(edit)
    found: dict[str, bytes | None] = {path: applied(files.get(path, b""), some) for path, some in edits.items()}
    for move in changes.moves:
        found[move.to] = found.get(move.path, files[move.path])
        found[move.path] = None
    return found
