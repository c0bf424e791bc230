"""The languages that a sheet, its articles and its pages may be written in."""

from enum import StrEnum


class Language(StrEnum):
    """A language. Its value is the code that the sheet and the folders of templates use."""

    ENGLISH = "en"
    """English."""
    FRENCH = "fr"
    """French."""
