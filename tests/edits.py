"""Edits such as people make, at random: to the sheet, to templates, to articles and to handwritten pages."""

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from generator.reading.sources import Sources

Files = Mapping[str, bytes]

_WORD = re.compile(rb"[A-Za-z]{4,}")
_DIGIT = re.compile(rb"\d")
_RECORD = re.compile(rb"^[a-z0-9-]+:\n(?:[ \n].*\n|\n)+", re.MULTILINE)
_ID = re.compile(rb"^([a-z0-9]+(?:-[a-z0-9]+)+):", re.MULTILINE)


def files_of(project: Sources) -> dict[str, bytes]:
    """Its files by path."""
    return dict(project.files)


def project_of(files: Files, like: Sources) -> Sources:
    """A project of these files."""

    def below(folder: str) -> dict[str, bytes]:
        return {path: content for path, content in files.items() if path.startswith(f"{folder}/")}

    return replace(
        like, content=below("content"), seeds=below("seeds"), templates=below("templates"), handwritten=below("docs")
    )


def edited(files: Files, chance: random.Random) -> tuple[str, Files]:
    """The files after an edit, and what it was."""
    edit = chance.choice(_EDITS)
    path = chance.choice([path for path in sorted(files) if path.startswith(_OF[edit])])
    return f"{edit.__name__[1:]} {path}", edit(dict(files), path, chance)


def _a_word(files: dict[str, bytes], path: str, chance: random.Random) -> Files:
    return _somewhere(files, path, _WORD, lambda word: word + b"ly", chance)


def _a_digit(files: dict[str, bytes], path: str, chance: random.Random) -> Files:
    return _somewhere(files, path, _DIGIT, lambda digit: str((int(digit) + 1) % 10).encode(), chance)


def _a_line_gone(files: dict[str, bytes], path: str, chance: random.Random) -> Files:
    return _somewhere(files, path, re.compile(rb"^.*\n", re.MULTILINE), lambda _: b"", chance)


def _a_blank_line(files: dict[str, bytes], path: str, chance: random.Random) -> Files:
    return _somewhere(files, path, _RECORD, lambda record: b"\n# A remark.\n\n" + record, chance)


def _a_record_gone(files: dict[str, bytes], path: str, chance: random.Random) -> Files:
    return _somewhere(files, path, _RECORD, lambda _: b"", chance)


def _a_record_moved(files: dict[str, bytes], path: str, chance: random.Random) -> Files:
    found = [match[0] for match in _RECORD.finditer(files[path])]
    if not found:
        return files
    record = chance.choice(found)
    return files | {path: record + files[path].replace(record, b"", 1)}


def _a_record_more(files: dict[str, bytes], path: str, chance: random.Random) -> Files:
    def doubled(record: bytes) -> bytes:
        id, rest = record.split(b":", 1)
        return record + id + b"-too:" + re.sub(rb'(name: (?:\{en: )?"?)', rb"\1Other ", rest, count=1)

    return _somewhere(files, path, _RECORD, doubled, chance)


def _an_id(files: dict[str, bytes], path: str, chance: random.Random) -> Files:
    found = _ID.findall(files[path])
    if not found:
        return files
    old = chance.choice(found)
    whole = re.compile(rb"(?<![\w-])" + re.escape(old) + rb"(?![\w-])")
    named = {each: whole.sub(old + b"-anew", text) for each, text in files.items() if not each.startswith("seeds/")}
    defined = old + b"-anew:\n"
    return files | named | {path: named[path].replace(defined, defined + b"  was: [" + old + b"]\n", 1)}


def _a_sentence(files: dict[str, bytes], path: str, chance: random.Random) -> Files:
    said = chance.choice([b"Nobody said so before.", b"It is the law.", b"There were 17 of them."])
    return files | {path: files[path].rstrip(b"\n") + b"\n\n" + said + b"\n"}


def _a_file_gone(files: dict[str, bytes], path: str, _: random.Random) -> Files:
    del files[path]
    return files


def _a_file_more(files: dict[str, bytes], path: str, _: random.Random) -> Files:
    folder, _slash, name = path.rpartition("/")
    return files | {f"{folder}/more-{name}": files[path]}


def _somewhere(
    files: dict[str, bytes],
    path: str,
    pattern: re.Pattern[bytes],
    put: Callable[[bytes], bytes],
    chance: random.Random,
) -> Files:
    """One of the places in a file that have a pattern, with something else in its place."""
    found = list(pattern.finditer(files[path]))
    if not found:
        return files
    match = chance.choice(found)
    return files | {path: files[path][: match.start()] + put(match[0]) + files[path][match.end() :]}


_SHEET = ("content/",)
_PAGES = ("templates/en/", "templates/parts/", "templates/receipts/", "docs/")
_OF: Mapping[Callable[[dict[str, bytes], str, random.Random], Files], tuple[str, ...]] = {
    _a_word: (*_SHEET, *_PAGES, "seeds/"),
    _a_digit: (*_SHEET, "seeds/"),
    _a_line_gone: (*_SHEET, *_PAGES, "seeds/"),
    _a_blank_line: _SHEET,
    _a_record_gone: _SHEET,
    _a_record_moved: _SHEET,
    _a_record_more: _SHEET,
    _an_id: _SHEET,
    _a_sentence: (*_PAGES, "seeds/"),
    _a_file_gone: (*_PAGES, "seeds/"),
    _a_file_more: (*_PAGES, "seeds/"),
}
"""The edits, each with where the files lie that it is of."""
_EDITS = tuple(_OF)
