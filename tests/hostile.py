"""Projects that would take an unwary program for ever, or all of its memory. Each is made when it is asked for."""

import resource
import sys
from collections.abc import Callable, Mapping
from itertools import pairwise

from generator.pipeline import generate
from generator.reading.sources import Sources
from tests.cases import BASE, changed, sources

_MANY = 50_000
_CLAIMS, _GLOSSARY, _WIRE = "content/claims.yml", "content/glossary.yml", "seeds/wire.txt"
_SECONDS, _MEGABYTES = 10, 1500


def _file(path: str, text: str) -> Callable[[], Sources]:
    return lambda: sources({**BASE, path: text})


def _change(path: str, find: str, put: str) -> Callable[[], Sources]:
    return lambda: sources(changed((path, find, put)))


def _laughs() -> str:
    """Twenty lines of aliases that would unfold to nine to the power of twenty."""
    letters = "abcdefghijklmnopqrstu"
    lines = [f"{key}: &{key} [{', '.join([f'*{above}'] * 9)}]\n" for above, key in pairwise(letters)]
    return f"a: &a [x]\n{''.join(lines)}"


PROJECTS: Mapping[str, Callable[[], Sources]] = {
    "a text of a million letters": _change(_GLOSSARY, "name: Section 7", f"name: {'x' * 1_000_000}"),
    "a key of a million letters": _change(_GLOSSARY, "name: Section 7", f"name: x\n  ? {'x' * 1_000_000}\n  : y"),
    "a figure of a million digits": _change("content/measures.yml", "value: 10%", f"value: {'9' * 1_000_000}"),
    "a list of half a million entries": _change(_GLOSSARY, "name: Section 7", f"name: [{'x,' * 500_000}]"),
    "a list of many references": _change("content/measures.yml", "[widgets]", f"[{'x,' * 20_000}]"),
    "a million brackets": _file(_CLAIMS, f"a: {'[' * 1_000_000}"),
    "a million dashes": _file(_CLAIMS, "- " * 1_000_000),
    "mappings within mappings": _file(_CLAIMS, "".join(f"{' ' * depth}a:\n" for depth in range(3000))),
    "aliases within aliases": _file(_CLAIMS, _laughs()),
    "many aliases": _file(_CLAIMS, f"a: &a x\nb: [{'*a,' * _MANY}]"),
    "many tabs": _file(_CLAIMS, "\ta\n" * _MANY),
    "many control characters": _file(_CLAIMS, "a\x01b\n" * _MANY),
    "many marks of a merge": _file(_CLAIMS, "=======\n" * _MANY),
    "a key that stands many times": _file(_CLAIMS, "a: b\n" * _MANY),
    "a text that is never closed": _file(_CLAIMS, f'a: "{"x " * 1_000_000}'),
    "a sentence of many holes": _change(_GLOSSARY, "The law that", "{{ a.b }} " * 10_000),
    "a sentence of many braces": _change(_GLOSSARY, "The law that", "{{ " * _MANY),
    "a long quote": _change("content/people.yml", "Trade Minister Ada Quill", "lorem ipsum " * 20_000),
    "a quote of many accents": _change("content/people.yml", "Trade Minister Ada Quill", "a" + "\u0300\u0316" * _MANY),
    "an article of many accents": _file(_WIRE, "a" + "\u0300\u0316" * _MANY),
    "an article of one paragraph": _file(_WIRE, "Nobody spoke. " * 30_000 + "Trade Minister Ada Quil said so."),
    "an article of many paragraphs": _file(_WIRE, "Trade Minister Ada Quil said so.\n\n" * 30_000),
    "an article of one word": _file(_WIRE, "x" * 1_000_000),
    "an article of blank lines": _file(_WIRE, "\n\u00a0\n" * _MANY),
    "a title of blanks": _file(_WIRE, f"**Title:{' ' * 1_000_000}x\n\nText."),
    "a heading of signs": _file(_WIRE, f"# {'# ' * _MANY}x\n\nText."),
    "front matter that never ends": _file(_WIRE, "---\n" + "\n--- \n" * 150_000),
    "a template within a template": _file("templates/en/index.md.jinja", "{{ " + "(" * _MANY),
}


def main() -> None:
    """Read each project within bounds; say how many diagnostics it gives, and how many letters the longest has."""
    if sys.platform == "linux":  # elsewhere this limit is refused, or means nothing
        resource.setrlimit(resource.RLIMIT_AS, (_MEGABYTES << 20, _MEGABYTES << 20))
    for name, make in PROJECTS.items():
        used = resource.getrusage(resource.RUSAGE_SELF)
        seconds = int(used.ru_utime + used.ru_stime) + _SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.RLIM_INFINITY))
        found = generate(make()).diagnostics
        sys.stdout.write(f"{name}\t{len(found)}\t{max(map(len, map(str, found)), default=0)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
