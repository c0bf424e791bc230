"""An edit as a value, and what a command that edits comes to."""

from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Place


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Other letters in the place of some in a file."""

    path: str
    """The file, relative to the project."""
    start: int
    """Where they start, as an offset in its text as it is read: without a byte-order mark and with plain line ends."""
    end: int
    """Behind the last letter that goes; nothing goes where it equals the start."""
    text: str
    """What comes in their place."""


@dataclass(frozen=True, slots=True, order=True)
class Move:
    """Another name for a file."""

    path: str
    """The file, relative to the project."""
    to: str


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that a command changes."""

    edits: tuple[Edit, ...]
    """In the order of files and offsets; no two overlap."""
    moves: tuple[Move, ...] = ()
    """The edits of a file that moves are told by its old name."""
    left: tuple[Place, ...] = ()
    """Where the same letters stand and are left, since they mean something else as far as can be told."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The command cannot be carried out."""

    because: str
    """In a sentence or two."""
    places: tuple[Place, ...] = ()
    """Where the reasons stand, if they stand somewhere."""


@dataclass(frozen=True, slots=True)
class Broken:
    """The files are not fit to be edited."""

    problems: tuple[Diagnostic, ...]
