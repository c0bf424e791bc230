"""What a page is searched for by, besides its words: its subject's names in every language, and without accents."""

import unicodedata

from generator.model.records.record import Record

_LIGATURES = str.maketrans({"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"})


def search_names(record: Record) -> tuple[str, ...]:
    """Names that a reader may type for a record, such as `Melanie Joly` and `Acier`; no name twice."""
    names = [text for name in record.called for text in name.texts]
    return tuple(dict.fromkeys([*names, *map(_unaccented, names)]))


def _unaccented(text: str) -> str:
    parts = unicodedata.normalize("NFD", text.translate(_LIGATURES))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
